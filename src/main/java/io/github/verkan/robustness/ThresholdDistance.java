package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How near a verdict by the default method lies to the cut points of the scale, and how many steps voices would have to take for another grade. A step is one
 * voice from no to partly or from partly to yes, or back; a voice may take two.
 *
 * @param element the id of the element or link
 * @param scope for whom and when
 * @param degree how far the voices reach together
 * @param grade the grade of that degree
 * @param decides whether the verdict has that grade; a mechanism that is held down has a lower one
 * @param lower the way to the next lower grade, or null if there is none
 * @param higher the way to the next higher grade, or null if there is none
 * @param explanation the steps by which it was computed
 */
public record ThresholdDistance(
        String element, Scope scope, Degree degree, Grade grade, boolean decides, Side lower, Side higher, Explanation explanation) {

    /**
     * The way to a neighbouring grade.
     *
     * @param grade the first other grade that is reached; one further on where a single step is longer than a grade
     * @param cut the cut point on the way
     * @param distance how far the degree lies from the cut point; 0 on it, and then a lower grade needs a step all the same
     * @param steps the least number of steps of voices, at least 1
     */
    public record Side(Grade grade, Degree cut, Degree distance, int steps) {}

    /** Makes a result. */
    public ThresholdDistance {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The distances of a verdict.
     *
     * @param assessment the assessment
     * @param verdict one of its verdicts
     * @return the distances; nothing for a verdict without a degree, or by another method than the default one
     */
    public static Optional<ThresholdDistance> of(Assessment assessment, Verdict verdict) {
        return VoiceCounts.of(assessment, verdict).map(counts -> of(assessment.settings().scale(), verdict, counts));
    }

    private static ThresholdDistance of(GradeScale scale, Verdict verdict, VoiceCounts counts) {
        Degree degree = counts.degree();
        Grade grade = scale.nearest(degree);
        Side lower = grade.step() == 0 ? null : down(scale, counts, scale.cuts().get(grade.step() - 1));
        Side higher = grade.step() == scale.size() - 1 ? null : up(scale, counts, scale.cuts().get(grade.step()));
        List<Explanation> sides = new ArrayList<>();
        if (lower != null) {
            sides.add(step("lower", "the least number of steps down (yes to partly, partly to no) until the degree lies below the cut", counts, lower));
        }
        if (higher != null) {
            sides.add(step("higher", "the least number of steps up (no to partly, partly to yes) until the degree reaches the cut", counts, higher));
        }
        boolean decides = grade.equals(verdict.grade());
        Step step = new Step("threshold-distance", "the grade of the degree (yes + partly · " + counts.partlyCounts() + ") / voices, and the ways to others",
                List.of(Input.of("element", verdict.element()), Input.of("scope", verdict.scope()), Input.of("degree", degree),
                        Input.of("decides", decides)),
                grade.code(), sides);
        return new ThresholdDistance(verdict.element(), verdict.scope(), degree, grade, decides, lower, higher, step);
    }

    private static Step step(String rule, String formula, VoiceCounts counts, Side side) {
        return new Step(rule, formula, List.of(Input.of("yes", counts.yes()), Input.of("partly", counts.partly()), Input.of("no", counts.no()),
                Input.of("partlyCounts", counts.partlyCounts()), Input.of("cut", side.cut()), Input.of("distance", side.distance()),
                Input.of("grade", side.grade().code())), Integer.toString(side.steps()), List.of());
    }

    private static Side up(GradeScale scale, VoiceCounts counts, Degree cut) {
        int steps = 1;
        Degree reached = highest(counts, steps);
        while (!reached.atLeast(cut)) {
            reached = highest(counts, ++steps);
        }
        return new Side(scale.nearest(reached), cut, counts.degree().distanceTo(cut), steps);
    }

    private static Side down(GradeScale scale, VoiceCounts counts, Degree cut) {
        int steps = 1;
        Degree reached = lowest(counts, steps);
        while (reached.atLeast(cut)) {
            reached = lowest(counts, ++steps);
        }
        return new Side(scale.nearest(reached), cut, counts.degree().distanceTo(cut), steps);
    }

    /** The degree is linear in how many of the steps begin at no: the best choice lies at one end. */
    private static Degree highest(VoiceCounts counts, int steps) {
        int fewest = Math.max(0, (steps - counts.partly() + 1) / 2);
        int most = Math.min(counts.no(), steps);
        Degree one = after(counts, fewest, steps - fewest);
        Degree other = after(counts, most, steps - most);
        return one.atLeast(other) ? one : other;
    }

    private static Degree lowest(VoiceCounts counts, int steps) {
        int fewest = Math.max(0, (steps - counts.partly() + 1) / 2);
        int most = Math.min(counts.yes(), steps);
        Degree one = after(counts, -(steps - fewest), -fewest);
        Degree other = after(counts, -(steps - most), -most);
        return one.atLeast(other) ? other : one;
    }

    /** The degree after steps between no and partly, and between partly and yes; negative ones go down. */
    private static Degree after(VoiceCounts counts, int noAndPartly, int partlyAndYes) {
        return counts.degree(counts.yes() + partlyAndYes, counts.partly() + noAndPartly - partlyAndYes);
    }

    /**
     * The way to the next lower grade.
     *
     * @return the way, or nothing from the lowest grade
     */
    public Optional<Side> lowerIfAny() {
        return Optional.ofNullable(lower);
    }

    /**
     * The way to the next higher grade.
     *
     * @return the way, or nothing from the highest grade
     */
    public Optional<Side> higherIfAny() {
        return Optional.ofNullable(higher);
    }

    /**
     * The least number of steps of voices for another grade, up or down.
     *
     * @return at least 1
     */
    public int leastSteps() {
        return lower == null ? higher.steps() : higher == null ? lower.steps() : Math.min(lower.steps(), higher.steps());
    }
}
