package io.github.verkan.report.layout;

import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines that fit a width: at spaces; within a word only where it is wider than a line, then after a hyphen, or where a syllable may begin (a
 * consonant before a vowel), or else anywhere. A text that needs too many lines ends in an ellipsis.
 */
final class Labels {

    /** No diagram shows more of a text. */
    private static final int MOST_CHARACTERS = 400;
    private static final int LEAST_ON_EITHER_SIDE = 3;
    private static final int SEARCHED = 9;
    /** A part of a word is put on a line that has this share of it free. */
    private static final double ROOM_WORTH_FILLING = 0.45;
    private static final String VOWELS = "aeiouyåäöæøéüAEIOUYÅÄÖÆØÉÜ";
    private static final String ELLIPSIS = "…";

    private final double width;
    private final double size;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private String line = "";
    private double indent;

    private Labels(double width, double size, int most, double indent) {
        this.width = width;
        this.size = size;
        this.most = most;
        this.indent = indent;
    }

    /**
     * The lines of a text.
     *
     * @param text the text
     * @param width how wide a line may be
     * @param size the size of the type
     * @param most the greatest number of lines
     * @param indent what is taken of the first line already
     */
    static List<String> wrap(String text, double width, double size, int most, double indent) {
        String clean = OneLine.of(text);
        boolean tooLong = clean.length() > MOST_CHARACTERS;
        Labels labels = new Labels(width, size, most, indent);
        boolean isAll = labels.fill(tooLong ? clean.substring(0, clean.offsetByCodePoints(0, MOST_CHARACTERS / 2)) : clean);
        return labels.finish(tooLong || !isAll);
    }

    private double used(String text) {
        return (lines.isEmpty() ? indent : 0) + TextWidths.of(text, size);
    }

    private boolean fill(String text) {
        for (String word : text.split(" ")) {
            String rest = word;
            while (!rest.isEmpty()) {
                String joined = line.isEmpty() ? rest : line + " " + rest;
                if (used(joined) <= width) {
                    line = joined;
                    rest = "";
                } else if (TextWidths.of(rest, size) <= width && !(line.isEmpty() && lines.isEmpty())) {
                    if (!nextLine()) {
                        return false;
                    }
                } else if (line.isEmpty() || width - used(line + " ") >= width * ROOM_WORTH_FILLING) {
                    String start = line.isEmpty() ? "" : line + " ";
                    int cut = breakOf(rest, width - used(start));
                    line = start + rest.substring(0, cut) + (isHyphen(rest.charAt(cut - 1)) ? "" : "-");
                    rest = rest.substring(cut);
                    if (!nextLine()) {
                        return false;
                    }
                } else if (!nextLine()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Ends the line. False if there may be no further one. */
    private boolean nextLine() {
        if (lines.size() + 1 >= most) {
            return false;
        }
        lines.add(line);
        line = "";
        return true;
    }

    /** Where to break a word so that its beginning fits with a hyphen; at least one character stays. */
    private int breakOf(String word, double room) {
        double left = room - TextWidths.of("-", size);
        int fits = 0;
        double taken = 0;
        while (fits < word.length()) {
            int c = word.codePointAt(fits);
            taken += TextWidths.of(Character.toString(c), size);
            if (taken > left && fits > 0) {
                break;
            }
            fits += Character.charCount(c);
        }
        for (int i = fits; i > Math.max(LEAST_ON_EITHER_SIDE - 1, fits - SEARCHED); i--) {
            if (i < word.length() && isHyphen(word.charAt(i - 1))) {
                return i;
            }
        }
        for (int i = fits; i > Math.max(LEAST_ON_EITHER_SIDE - 1, fits - SEARCHED); i--) {
            if (word.length() - i >= LEAST_ON_EITHER_SIDE && beginsSyllable(word, i)) {
                return i;
            }
        }
        while (fits > 1 && fits < word.length() && isJoined(word.codePointAt(fits))) {
            fits = word.offsetByCodePoints(fits, -1);
        }
        return Math.max(fits, Character.charCount(word.codePointAt(0)));
    }

    private static boolean beginsSyllable(String word, int i) {
        return Character.isLetter(word.charAt(i - 1)) && Character.isLetter(word.charAt(i)) && VOWELS.indexOf(word.charAt(i)) < 0
                && VOWELS.indexOf(word.charAt(i + 1)) >= 0;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '/' || c == '\u2010' || c == '\u2013';
    }

    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT;
    }

    private List<String> finish(boolean cut) {
        if (cut) {
            while (!line.isEmpty() && used(line + ELLIPSIS) > width) {
                line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
            }
            line = line.stripTrailing() + ELLIPSIS;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }
}
