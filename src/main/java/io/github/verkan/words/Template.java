package io.github.verkan.words;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A text with places to fill: {@code {0}}, {@code {1}} or a name in braces. What is filled in is not looked at again. */
final class Template {

    private Template() {}

    /** Fills the places by number. */
    static String fill(String template, Object... values) {
        return fill(template, name -> String.valueOf(values[Integer.parseInt(name)]));
    }

    /** Fills the places by name. */
    static String fill(String template, Function<String, String> values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(values.apply(template.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** The names of the places. */
    static Set<String> places(String template) {
        Set<String> places = new TreeSet<>();
        fill(template, name -> {
            places.add(name);
            return "";
        });
        return places;
    }
}
