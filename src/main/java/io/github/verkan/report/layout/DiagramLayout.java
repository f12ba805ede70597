package io.github.verkan.report.layout;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import java.util.Objects;

/**
 * Where everything stands in a picture of a theory of change: columns by kind and horizon, boxes in them, and links. Immutable.
 *
 * <p>No two boxes overlap, save a frame and what lies in it. No link runs through a box that is neither its end nor a frame around an end. What stands outside the
 * theory keeps to a strip of its own, in the column that it belongs to. Factors, and mechanisms that no link runs through, are listed below; links that begin or end
 * at them are not drawn.
 *
 * <p>The time that it takes grows little faster than the number of elements and links. A theory that is larger than {@link #MOST_ELEMENTS} and {@link #MOST_LINKS}
 * is refused: nobody can read it, and an {@link Extract} shows the part that matters.
 */
public final class DiagramLayout {

    /** The greatest number of elements that are drawn in columns. */
    public static final int MOST_ELEMENTS = 3000;
    /** The greatest number of links that are drawn. */
    public static final int MOST_LINKS = 12000;

    private final Orientation orientation;
    private final TypeSizes type;
    private final double width;
    private final double height;
    private final List<Area> areas;
    private final List<Box> boxes;
    private final List<Route> routes;
    private final long crossings;
    private final int factorsLeftOut;

    DiagramLayout(Orientation orientation, TypeSizes type, double width, double height, List<Area> areas, List<Box> boxes, List<Route> routes, long crossings,
            int factorsLeftOut) {
        this.orientation = orientation;
        this.type = type;
        this.width = width;
        this.height = height;
        this.areas = List.copyOf(areas);
        this.boxes = List.copyOf(boxes);
        this.routes = List.copyOf(routes);
        this.crossings = crossings;
        this.factorsLeftOut = factorsLeftOut;
    }

    /**
     * Lays out a theory.
     *
     * @param theory the theory
     * @param options what to show, and how
     * @return the layout
     * @throws ContentException if the theory is too large to be drawn
     */
    public static DiagramLayout of(TheoryOfChange theory, LayoutOptions options) {
        return check(theory, options).orThrow();
    }

    /**
     * Lays out a theory, or says why not.
     *
     * @param theory the theory
     * @param options what to show, and how
     * @return the layout; an empty one, with the error {@code diagram-too-large}, if the theory is too large to be drawn
     */
    public static Checked<DiagramLayout> check(TheoryOfChange theory, LayoutOptions options) {
        Objects.requireNonNull(theory, "theory");
        Objects.requireNonNull(options, "options");
        Measures measures = Measures.of(options.orientation());
        Sketch sketch = new Sketch(theory, options, measures);
        if (sketch.isTooLarge) {
            DiagramLayout nothing = new DiagramLayout(options.orientation(), measures.type(), 0, 0, List.of(), List.of(), List.of(), 0, 0);
            return new Checked<>(nothing, List.of(Diagnostic.error("diagram-too-large", Place.NONE, "",
                    "a diagram shows at most " + MOST_ELEMENTS + " elements in columns and " + MOST_LINKS + " links", "draw an extract of the theory")));
        }
        return new Checked<>(new Drafting(sketch, options, measures).draft(), List.of());
    }

    /**
     * Which way it runs.
     *
     * @return the orientation
     */
    public Orientation orientation() {
        return orientation;
    }

    /**
     * How large its texts are.
     *
     * @return the sizes that lines were broken for
     */
    public TypeSizes type() {
        return type;
    }

    /**
     * The width of the picture.
     *
     * @return the width in pixels
     */
    public double width() {
        return width;
    }

    /**
     * The height of the picture.
     *
     * @return the height in pixels
     */
    public double height() {
        return height;
    }

    /**
     * The columns in their order, only those in which something stands; then what lies across or below them.
     *
     * @return the areas
     */
    public List<Area> areas() {
        return areas;
    }

    /**
     * The boxes: column by column as they stand, a frame before what lies in it.
     *
     * @return the boxes
     */
    public List<Box> boxes() {
        return boxes;
    }

    /**
     * The links.
     *
     * @return the routes in the author's order, those through mechanisms first
     */
    public List<Route> routes() {
        return routes;
    }

    /**
     * How often links cross between columns. Links within a column do not count.
     *
     * @return the number of crossings
     */
    public long crossings() {
        return crossings;
    }

    /**
     * How many factors are not shown because they are many, or were not asked for.
     *
     * @return the number of factors
     */
    public int factorsLeftOut() {
        return factorsLeftOut;
    }

    /**
     * A short summary.
     *
     * @return for example {@code DiagramLayout[53 boxes, 61 routes, 1530 × 548]}
     */
    @Override
    public String toString() {
        return "DiagramLayout[" + boxes.size() + " boxes, " + routes.size() + " routes, " + Math.round(width) + " × " + Math.round(height) + "]";
    }
}
