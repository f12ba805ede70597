package io.github.verkan.report.charts;

import io.github.verkan.report.layout.TextWidths;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Labels broken into lines by the widths of a table: nothing is measured, so that the same text gives the same lines on every machine. */
final class LabelText {

    private static final int FIRST_WIDE = 0x1100;
    private static final int JOINER = 0x200D;
    private static final String ELLIPSIS = "…";

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
        return bold ? TextWidths.ofBold(text, size) : TextWidths.of(text, size);
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
