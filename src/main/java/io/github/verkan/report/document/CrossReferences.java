package io.github.verkan.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a text names and leads to where it is told of: an element where it stands with its short label, {@code M3 ”Förankrat arbetssätt”}, and a row of
 * evidence where it stands in brackets, {@code (E020, E023)}. An id that only looks like a word of the text is left alone.
 */
final class CrossReferences {

    /** The names of elements as sentences have them, and their anchors. */
    private final Map<String, Map<String, String>> elements = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();

    /** Where an element is told of. */
    void addElement(String id, String quotedLabel, String anchor) {
        elements.computeIfAbsent(id, key -> new HashMap<>()).putIfAbsent(quotedLabel, anchor);
    }

    /** Where a row of evidence is listed. */
    void addRow(String id, String anchor) {
        rows.put(id, anchor);
    }

    /** The text with its references. */
    List<Inline> in(String text) {
        List<Inline> inlines = new ArrayList<>();
        int told = 0;
        int word = 0;
        while (word < text.length()) {
            int end = endOfWord(text, word);
            String id = text.substring(word, end);
            int close = endOfElement(id, text, end);
            String anchor = close > 0 ? elements.get(id).get(text.substring(end + 1, close)) : isInBrackets(text, word, end) ? rows.get(id) : null;
            if (anchor != null) {
                if (told < word) {
                    inlines.add(new Words(text.substring(told, word)));
                }
                told = Math.max(close, end);
                inlines.add(new CrossReference(text.substring(word, told), anchor));
                word = told;
            } else {
                word = Math.max(end, word + 1);
            }
        }
        if (told < text.length()) {
            inlines.add(new Words(text.substring(told)));
        }
        return inlines;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && " (),;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The end of the quoted label after an id, or 0 if this is not how an element stands in a sentence. */
    private int endOfElement(String id, String text, int end) {
        for (String label : elements.getOrDefault(id, Map.of()).keySet()) {
            if (end < text.length() && text.charAt(end) == ' ' && text.startsWith(label, end + 1)) {
                return end + 1 + label.length();
            }
        }
        return 0;
    }

    /** After an opening bracket or a comma, and before a comma or a closing bracket. */
    private static boolean isInBrackets(String text, int word, int end) {
        boolean begins = word > 0 && (text.charAt(word - 1) == '(' || word > 1 && text.startsWith(", ", word - 2));
        return begins && end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == ',');
    }
}
