package io.github.verkan.report.layout;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where everything stands in a picture of what bears on what in a study of factors. What hangs together is laid out in layers from left to right; the longest loop of
 * each tangle lies as a ring, out along the top and back along the bottom, with its name in the middle. Factors that no influence is stated of are left out. Immutable.
 *
 * <p>No two boxes, signs or names overlap, and no arrow runs through a box that is neither of its ends. A study with more than {@link #MOST_FACTORS} factors to draw
 * or more than {@link #MOST_ARROWS} arrows is not drawn: nobody could follow it.
 */
public final class LoopLayout {

    /** The most factors that are drawn. */
    public static final int MOST_FACTORS = 60;
    /** The most arrows that are drawn. */
    public static final int MOST_ARROWS = 120;
    /** The most loops that are named in the picture: the first ones. */
    public static final int MOST_NAMED = 8;

    private static final double MARGIN = 14;
    private static final double BETWEEN = 30;
    private static final double LEAST_WIDTH = 760;

    private final double width;
    private final double height;
    private final boolean tooDense;
    private final List<Node> nodes;
    private final List<Arrow> arrows;
    private final List<LoopMark> marks;

    /** In what way an arrow is stated. */
    public enum Manner {
        /** One factor bears on another. */
        INFLUENCE,
        /** It threatens the other, or breaks a loop. */
        THREAT,
        /** A risk, or a fear that did not come true: not at work. */
        APART
    }

    /**
     * A factor.
     *
     * @param id its id
     * @param bounds where it stands
     * @param lines its label in lines that fit
     * @param captions what stands below the label, in lines that fit; may be empty
     */
    public record Node(String id, Rect bounds, List<String> lines, List<String> captions) {

        /** Makes a node. */
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(bounds, "bounds");
            lines = List.copyOf(lines);
            captions = List.copyOf(captions);
        }
    }

    /**
     * An arrow from a factor to another one, or to a loop.
     *
     * @param from the id of the factor
     * @param to the id of the factor, or of the stated loop
     * @param influences ids of the influences that it shows
     * @param sign which way, or null where they are stated with both signs
     * @param manner in what way
     * @param isInLoop whether a loop runs through it
     * @param path its pieces, each starting where the one before ends
     * @param signAt where its sign stands
     */
    public record Arrow(String from, String to, List<String> influences, Sign sign, Manner manner, boolean isInLoop, List<Segment> path, Rect signAt) {

        /** Makes an arrow. */
        public Arrow {
            influences = List.copyOf(influences);
            Objects.requireNonNull(manner, "manner");
            path = List.copyOf(path);
            Objects.requireNonNull(signAt, "signAt");
        }

        /**
         * Which way it goes.
         *
         * @return the sign, or nothing where it is stated with both
         */
        public Optional<Sign> signIfOne() {
            return Optional.ofNullable(sign);
        }
    }

    /**
     * The name of a loop in the picture, in the middle of its ring or on one of its arrows.
     *
     * @param name the name
     * @param polarity what the loop does; null for a loop that is stated and that the influences do not make
     * @param bounds where it stands
     * @param isRing whether it stands in the middle of a ring, with room for an arrow around it
     * @param clockwise whether the loop runs clockwise in the picture
     */
    public record LoopMark(String name, LoopPolarity polarity, Rect bounds, boolean isRing, boolean clockwise) {

        /** Makes a mark. */
        public LoopMark {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bounds, "bounds");
        }
    }

    private LoopLayout(double width, double height, boolean tooDense, List<Node> nodes, List<Arrow> arrows, List<LoopMark> marks) {
        this.width = width;
        this.height = height;
        this.tooDense = tooDense;
        this.nodes = List.copyOf(nodes);
        this.arrows = List.copyOf(arrows);
        this.marks = List.copyOf(marks);
    }

    /**
     * Lays out a study.
     *
     * @param study the study
     * @param language the language of captions
     * @return the layout; an empty one for a study without influences, or with too many
     */
    public static LoopLayout of(FactorStudy study, Language language) {
        LoopPlan plan = new LoopPlan(Objects.requireNonNull(study, "study"), Objects.requireNonNull(language, "language"));
        if (plan.factors.size() > MOST_FACTORS || plan.arrows.size() > MOST_ARROWS) {
            return new LoopLayout(0, 0, true, List.of(), List.of(), List.of());
        }
        List<LoopSketch> sketches = new ArrayList<>(plan.parts().stream().map(LoopSketch::new).toList());
        // What is largest comes first; the sort keeps the author's order of those alike.
        sketches.sort(Comparator.comparingDouble(it -> -it.width() * it.height()));
        double room = Math.max(LEAST_WIDTH, sketches.stream().mapToDouble(LoopSketch::width).max().orElse(0));
        List<Node> nodes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        List<LoopMark> marks = new ArrayList<>();
        double x = 0;
        double y = 0;
        double line = 0;
        double widest = 0;
        for (LoopSketch sketch : sketches) {
            if (x > 0 && x + sketch.width() > room) {
                y += line + BETWEEN;
                x = 0;
                line = 0;
            }
            sketch.moved(MARGIN + x, MARGIN + y, nodes, arrows, marks);
            x += sketch.width() + BETWEEN;
            widest = Math.max(widest, x - BETWEEN);
            line = Math.max(line, sketch.height());
        }
        double height = sketches.isEmpty() ? 0 : y + line + 2 * MARGIN;
        return new LoopLayout(sketches.isEmpty() ? 0 : widest + 2 * MARGIN, height, false, nodes, arrows, marks);
    }

    /**
     * The width of the picture.
     *
     * @return the width in pixels; 0 if nothing is drawn
     */
    public double width() {
        return width;
    }

    /**
     * The height of the picture.
     *
     * @return the height in pixels; 0 if nothing is drawn
     */
    public double height() {
        return height;
    }

    /**
     * Whether there is too much to draw.
     *
     * @return true if nothing is drawn because of that
     */
    public boolean isTooDense() {
        return tooDense;
    }

    /**
     * The factors.
     *
     * @return the nodes, part by part
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * The arrows.
     *
     * @return the arrows, part by part
     */
    public List<Arrow> arrows() {
        return arrows;
    }

    /**
     * The names of loops.
     *
     * @return the marks, part by part
     */
    public List<LoopMark> marks() {
        return marks;
    }

    /**
     * A short summary.
     *
     * @return for example {@code LoopLayout[41 factors, 40 arrows, 1100 × 900]}
     */
    @Override
    public String toString() {
        return "LoopLayout[" + nodes.size() + " factors, " + arrows.size() + " arrows, " + Math.round(width) + " × " + Math.round(height) + "]";
    }
}
