package io.github.verkan.assess;

import java.util.List;

/**
 * Who was heard on an element in a scope, and on which side. Ids of sources, in alphabetical order.
 *
 * @param yes those who say yes
 * @param partly those who say partly
 * @param no those who say no
 * @param withoutView those who were heard but have no view; they are in no other list
 * @param perspectives the perspectives heard
 * @param methods the methods by which they were heard, other than through the evaluator
 * @param cycles the number of cycles from which there are views
 */
public record Counts(
        List<String> yes,
        List<String> partly,
        List<String> no,
        List<String> withoutView,
        List<String> perspectives,
        List<String> methods,
        int cycles) {

    /** Nobody. */
    public static final Counts NONE = new Counts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    /** Makes counts. */
    public Counts {
        yes = List.copyOf(yes);
        partly = List.copyOf(partly);
        no = List.copyOf(no);
        withoutView = List.copyOf(withoutView);
        perspectives = List.copyOf(perspectives);
        methods = List.copyOf(methods);
    }

    /**
     * The number of voices with a view.
     *
     * @return yes, partly and no together
     */
    public int voices() {
        return yes.size() + partly.size() + no.size();
    }
}
