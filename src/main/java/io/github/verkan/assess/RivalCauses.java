package io.github.verkan.assess;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other initiatives at the same time from which a link leads to an effect: where something of it is fulfilled they may have brought it about. */
final class RivalCauses {

    private final TheoryOfChange theory;
    private final Map<String, Set<String>> byEffect = new LinkedHashMap<>();

    RivalCauses(TheoryOfChange theory) {
        this.theory = theory;
        for (Element element : theory.elements()) {
            if (element.details().origin() == ElementOrigin.CONCURRENT) {
                for (Link link : theory.linksFrom(element.id())) {
                    if (link.kind() != LinkKind.HINDERS) {
                        byEffect.computeIfAbsent(link.to(), key -> new LinkedHashSet<>()).add(element.id());
                    }
                }
            }
        }
    }

    /** A link into a whole enters every part, and what enters a part enters the whole. */
    void flag(Draft draft) {
        if (byEffect.isEmpty() || draft.grade == null || draft.grade.step() == 0) {
            return;
        }
        Set<String> rivals = new LinkedHashSet<>();
        for (String effect = draft.element; !effect.isEmpty(); effect = theory.wholeOf(effect)) {
            rivals.addAll(byEffect.getOrDefault(effect, Set.of()));
        }
        Deque<String> open = new ArrayDeque<>(List.of(draft.element));
        while (!open.isEmpty()) {
            for (Effect part : theory.parts(open.remove())) {
                rivals.addAll(byEffect.getOrDefault(part.id(), Set.of()));
                open.add(part.id());
            }
        }
        if (!rivals.isEmpty()) {
            draft.flags.add(new Flag(Flag.Kind.RIVAL_CAUSES, List.copyOf(rivals)));
        }
    }
}
