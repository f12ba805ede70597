package io.github.verkan.report.layout;

import java.text.Normalizer;

/**
 * How wide a text is, from a table: the widths of Arial (Liberation Sans has the same) and 15 per cent on top, so that wider fonts have room too. Nothing is
 * measured, and so nothing depends on the fonts of the machine.
 */
public final class TextWidths {

    /** Widths of the characters from space to tilde, in thousandths of the size. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
        556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
        469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260,
        334, 584};
    private static final int FIRST_ASCII = 0x20;
    private static final int FIRST_COMBINING = 0x300;
    private static final int FIRST_FULL_WIDTH = 0x1100;
    private static final int OTHER = 780;
    private static final int FULL = 1000;
    private static final double ROOM = 1.15 / 1000;
    private static final double BOLD = 1.08;

    private TextWidths() {}

    /**
     * The width of a text.
     *
     * @param text the text, on one line
     * @param size the size of the type, in pixels
     * @return the width in pixels
     */
    public static double of(String text, double size) {
        long thousandths = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            thousandths += thousandths(c);
            i += Character.charCount(c);
        }
        return thousandths * ROOM * size;
    }

    /**
     * The width of a text in bold type.
     *
     * @param text the text, on one line
     * @param size the size of the type, in pixels
     * @return the width in pixels
     */
    public static double ofBold(String text, double size) {
        return of(text, size) * BOLD;
    }

    private static int thousandths(int c) {
        if (c < FIRST_ASCII + ASCII.length) {
            return c < FIRST_ASCII ? 0 : ASCII[c - FIRST_ASCII];
        } else if (c == '\u00A0') {
            return ASCII[0];
        } else if (c >= FIRST_FULL_WIDTH) {
            return Character.getType(c) == Character.FORMAT ? 0 : FULL;
        } else if (c >= FIRST_COMBINING) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? 0 : OTHER;
        }
        int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        return base < FIRST_ASCII + ASCII.length && base >= FIRST_ASCII ? ASCII[base - FIRST_ASCII] : OTHER;
    }
}
