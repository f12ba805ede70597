package io.github.verkan.report.charts;

import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels broken into lines by estimated widths. The estimate is the width in Helvetica and Arial and an eighth more, for fonts that are wider; nothing is
 * measured, so that the same text gives the same lines on every machine.
 */
final class LabelText {

    private static final double MORE = 1.12;
    private static final double BOLD = 1.07;
    private static final double THOUSAND = 1000;
    private static final int WIDE = 1000;
    private static final int CAPITAL = 750;
    private static final int OTHER = 600;
    private static final int FIRST_WIDE = 0x1100;
    private static final int JOINER = 0x200D;
    private static final String ELLIPSIS = "…";

    /** Thousandths of the font size, from the space to the tilde, in the metrics of Helvetica. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
        556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
        469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260,
        334, 584};

    private LabelText() {}

    /**
     * A label in lines.
     *
     * @param lines at least one, each no wider than asked for
     * @param full the whole text where it was cut; otherwise empty
     */
    record Lines(List<String> lines, String full) {

        Lines {
            lines = List.copyOf(lines);
        }

        int count() {
            return lines.size();
        }
    }

    /** The width of a text in pixels. */
    static double width(String text, double size, boolean bold) {
        long sum = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            sum += widthOf(c);
            i += Character.charCount(c);
        }
        return sum * size * MORE * (bold ? BOLD : 1) / THOUSAND;
    }

    private static int widthOf(int c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        } else if (isMark(c)) {
            return 0;
        }
        return c >= FIRST_WIDE ? WIDE : Character.isUpperCase(c) ? CAPITAL : OTHER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** A text on at most so many lines, its end cut where it does not fit. Words that are wider than a line are broken. */
    static Lines wrap(String text, double width, double size, boolean bold, int most) {
        String line = OneLine.of(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < line.length() && lines.size() < most) {
            int end = fitting(line, start, width, size, bold);
            if (end == line.length()) {
                lines.add(line.substring(start));
                start = end;
            } else if (lines.size() == most - 1) {
                int cut = fitting(line, start, width - width(ELLIPSIS, size, bold), size, bold);
                lines.add(line.substring(start, cut).strip() + ELLIPSIS);
                return new Lines(lines, line);
            } else {
                int space = line.lastIndexOf(' ', end);
                boolean breaks = space <= start;
                int hyphened = breaks ? fitting(line, start, width - width("-", size, bold), size, bold) : space;
                lines.add(line.substring(start, hyphened) + (breaks && isWithinWord(line, hyphened) ? "-" : ""));
                start = breaks ? hyphened : space + 1;
            }
        }
        return new Lines(lines.isEmpty() ? List.of("") : lines, "");
    }

    private static boolean isWithinWord(String text, int place) {
        int before = text.codePointBefore(place);
        return Character.isLetter(before) && Character.isLetter(text.codePointAt(place)) && before < FIRST_WIDE;
    }

    /** The end of the longest part from a place on that fits: at least one character as readers count them. */
    private static int fitting(String text, int start, double width, double size, boolean bold) {
        double used = 0;
        int end = start;
        int good = start;
        int before = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isMark(c) && before != JOINER) {
                good = end;
            }
            used += width(Character.toString(c), size, bold);
            if (used > width && good > start) {
                return good;
            }
            before = c;
            end += Character.charCount(c);
        }
        return end;
    }
}
