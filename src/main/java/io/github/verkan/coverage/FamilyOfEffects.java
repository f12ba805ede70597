package io.github.verkan.coverage;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is said of an effect concerns all wholes that it is a part of and all its parts, but not the parts beside it. */
final class FamilyOfEffects {

    private FamilyOfEffects() {}

    /** The ids with those of all wholes above them and all parts below; each line is walked once. */
    static Set<String> of(Collection<String> ids, TheoryOfChange theory) {
        Set<String> above = new LinkedHashSet<>();
        Set<String> below = new LinkedHashSet<>();
        for (String id : ids) {
            String whole = id;
            while (!whole.isEmpty() && above.add(whole)) {
                whole = theory.wholeOf(whole);
            }
            Deque<String> open = new ArrayDeque<>();
            open.add(id);
            while (!open.isEmpty()) {
                String next = open.remove();
                if (below.add(next)) {
                    theory.parts(next).stream().map(Effect::id).forEach(open::add);
                }
            }
        }
        above.addAll(below);
        return above;
    }
}
