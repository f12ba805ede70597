package io.github.verkan.report.layout;

/**
 * The measures of an orientation, in pixels. <em>Along</em> is the way the theory runs, <em>across</em> is the way that a column is filled: rightward and
 * downward, or the other way round in portrait.
 */
record Measures(
        TypeSizes type,
        double boxWidth,
        double pillWidth,
        double gap,
        double spread,
        double space,
        double inset,
        double margin,
        int mostLines,
        boolean portrait) {

    /** Between passages of links beside each other, and between a passage and a box. */
    static final double BETWEEN_PASSAGES = 9;
    static final double BESIDE_PASSAGE = 11;
    static final double BETWEEN_PARTS = 7;
    static final int MOST_PILL_LINES = 3;
    static final int MOST_CAPTION_LINES = 5;
    static final int MOST_HEADING_LINES = 3;

    static Measures of(Orientation orientation) {
        return switch (orientation) {
            case LANDSCAPE -> new Measures(new TypeSizes(12, 10.5, 12.5, 1.25, 8, 17), 186, 112, 52, 70, 16, 7, 12, 5, false);
            case COMPACT -> new Measures(new TypeSizes(10.5, 9.5, 11, 1.25, 6, 15), 138, 90, 32, 46, 11, 6, 8, 5, false);
            case PORTRAIT -> new Measures(new TypeSizes(11, 10, 11.5, 1.25, 6, 16), 112, 92, 40, 60, 10, 5, 10, 8, true);
        };
    }

    /** The space between two neighbours in a layer. */
    double between(Item before, Item after) {
        boolean first = before.role == Item.Role.PASSAGE;
        boolean second = after.role == Item.Role.PASSAGE;
        return first && second ? BETWEEN_PASSAGES : first || second ? BESIDE_PASSAGE : before.role == Item.Role.PILL && after.role == Item.Role.PILL ? 10 : space;
    }

    static double half(double value) {
        return Math.round(value * 2) / 2.0;
    }

    static double halfUp(double value) {
        return Math.ceil(value * 2) / 2.0;
    }
}
