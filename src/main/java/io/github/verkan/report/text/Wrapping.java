package io.github.verkan.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: at spaces, and within a word only where it is longer than a line. Nothing is lost. */
final class Wrapping {

    private Wrapping() {}

    /** The lines; one empty line for an empty text. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int length = DisplayWidth.of(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            used = length <= width ? append(line, word, used + length) : broken(lines, line, word, width);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int append(StringBuilder line, String word, int used) {
        line.append(word);
        return used;
    }

    /** A word longer than a line, from the start of a line on. */
    private static int broken(List<String> lines, StringBuilder line, String word, int width) {
        int used = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int codePoint = word.codePointAt(i);
            int length = DisplayWidth.of(codePoint);
            if (used > 0 && used + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += length;
        }
        return used;
    }
}
