package io.github.verkan.assess;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Wholes and parts: what is said of a whole holds for each of its parts, and what is said of a part belongs to the whole. */
final class Lineage {

    private final TheoryOfChange theory;
    private final DueRule due;
    /** Many rows have the same targets. */
    private final Map<List<String>, Map<String, Reached>> reached = new HashMap<>();

    Lineage(TheoryOfChange theory, DueRule due) {
        this.theory = theory;
        this.due = due;
    }

    /** The elements that a row with these targets is about, the targets first of their own lines. */
    Map<String, Reached> reachedBy(List<String> targets) {
        return reached.computeIfAbsent(targets, this::follow);
    }

    private Map<String, Reached> follow(List<String> targets) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        Map<String, List<String>> above = new LinkedHashMap<>();
        for (String target : targets) {
            addBelow(target, below);
            addAbove(target, above);
        }
        Map<String, Reached> all = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> element : below.entrySet()) {
            all.put(element.getKey(), new Reached(element.getValue(), true));
        }
        for (Map.Entry<String, List<String>> element : above.entrySet()) {
            all.putIfAbsent(element.getKey(), new Reached(element.getValue(), false));
        }
        return all;
    }

    private static List<String> at(String element, Map<String, List<String>> reached) {
        return reached.computeIfAbsent(element, key -> new ArrayList<>(1));
    }

    private void addBelow(String target, Map<String, List<String>> reached) {
        Deque<String> open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            String element = open.remove();
            at(element, reached).add(target);
            for (Effect part : theory.parts(element)) {
                open.add(part.id());
            }
        }
    }

    /** What is said of a part that is not due yet is an early sign of the part, and says nothing of the whole. */
    private void addAbove(String target, Map<String, List<String>> reached) {
        String part = target;
        for (String whole = theory.wholeOf(part); !whole.isEmpty() && isDue(part); whole = theory.wholeOf(part)) {
            at(whole, reached).add(target);
            part = whole;
        }
    }

    private boolean isDue(String effect) {
        return !(theory.element(effect).orElse(null) instanceof Effect it) || due.isDue(it);
    }

    /** An element and the wholes that it is a part of, the nearest first. */
    List<String> withWholes(String element) {
        List<String> line = new ArrayList<>();
        for (String it = element; !it.isEmpty(); it = theory.wholeOf(it)) {
            line.add(it);
        }
        return line;
    }
}
