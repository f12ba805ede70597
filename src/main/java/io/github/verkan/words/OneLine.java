package io.github.verkan.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Text from files made safe to show: one line, without control characters, escape sequences of terminals, or marks that change the
 * direction of writing.
 */
public final class OneLine {

    private static final int ESCAPE = 0x1B;
    private static final int CONTROL_SEQUENCE = 0x9B;
    private static final int BELL = 0x07;
    private static final int STRING_END = 0x9C;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    /**
     * Makes a text safe to show. Line breaks, tabs and runs of ordinary spaces become one space; escape sequences are removed as a whole;
     * other control and format characters are removed, but for the joiners that some scripts and emoji need; half a surrogate pair
     * becomes a replacement mark.
     *
     * @param text any text
     * @return the text on one line, without spaces at its ends
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == ESCAPE || c == CONTROL_SEQUENCE) {
                i = afterSequence(text, i);
                continue;
            }
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
            } else if (!isHidden(c)) {
                if (space && line.length() > 0) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
            }
        }
        return line.toString();
    }

    /** Most texts: printed characters of ASCII and Latin-1, and no space that is not between two of them. */
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPrinted = c > ' ' && c < 0x7F || c >= 0xA0 && c <= 0xFF && c != SOFT_HYPHEN;
            if (!isPrinted && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    /** The first text made safe, or the second where nothing is left of the first. */
    static String orElse(String text, String other) {
        String line = of(text);
        return line.isEmpty() ? of(other) : line;
    }

    /** Several texts made safe, in their order. */
    static List<String> all(Collection<String> texts) {
        List<String> lines = new ArrayList<>(texts.size());
        for (String text : texts) {
            lines.add(of(text));
        }
        return lines;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT && c != JOINER && c != NON_JOINER;
    }

    /** The place after an escape sequence; an unfinished one ends with the line it began on. */
    private static int afterSequence(String text, int start) {
        int i = start + 1;
        if (text.charAt(start) == ESCAPE) {
            if (i == text.length()) {
                return i;
            }
            char kind = text.charAt(i);
            if (kind == ']' || kind == 'P' || kind == '^' || kind == '_' || kind == 'X') {
                return afterString(text, i + 1);
            } else if (kind != '[') {
                return kind >= 0x20 && kind < 0x7F ? i + 1 : i;
            }
            i++;
        }
        while (i < text.length() && text.charAt(i) >= 0x20 && text.charAt(i) < 0x40) {
            i++;
        }
        return i < text.length() && text.charAt(i) >= 0x40 && text.charAt(i) < 0x7F ? i + 1 : i;
    }

    private static int afterString(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= 0x20 && text.charAt(i) != STRING_END) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == BELL || text.charAt(i) == STRING_END) ? i + 1 : i;
    }
}
