package io.github.verkan.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A node of an explanation: a step that was computed, a step whose result is not known, or a citation of evidence. */
public sealed interface Explanation permits Step, Unknown, Citation {

    /**
     * What this follows from.
     *
     * @return the children in the order used; empty for a citation
     */
    List<Explanation> children();

    /**
     * The evidence that this rests on, at any depth.
     *
     * @return the citations in the order in which they stand; a row that stands in several places comes as often
     */
    default List<Citation> citations() {
        List<Citation> found = new ArrayList<>();
        Deque<Explanation> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Explanation next = open.pop();
            if (next instanceof Citation citation) {
                found.add(citation);
            }
            for (int i = next.children().size() - 1; i >= 0; i--) {
                open.push(next.children().get(i));
            }
        }
        return List.copyOf(found);
    }
}
