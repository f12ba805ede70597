package io.github.verkan.io.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which ①, ② and so on mark places: {@code {"a": ①12}}. The marks are taken out before it is read, and put into lines and columns where
 * they stand in what is expected.
 */
record Marked(String text, List<String> places) {

    private static final char FIRST = '①';
    private static final int MOST = 20;

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        String[] places = new String[MOST];
        int line = 1;
        int column = 1;
        for (char c : marked.toCharArray()) {
            if (c >= FIRST && c < FIRST + MOST) {
                places[c - FIRST] = line + ":" + column;
            } else {
                text.append(c);
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            }
        }
        List<String> known = new ArrayList<>();
        for (String place : places) {
            known.add(place == null ? "?" : place);
        }
        return new Marked(text.toString(), known);
    }

    String[] at(String... expected) {
        String[] placed = expected.clone();
        for (int i = 0; i < placed.length; i++) {
            for (int mark = 0; mark < MOST; mark++) {
                placed[i] = placed[i].replace(Character.toString(FIRST + mark), places.get(mark));
            }
        }
        return placed;
    }
}
