package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An effect of the theory that nothing leads to. A link into a whole enters every part, and a whole comes about through its parts: an effect has a
 * cause when a link leads to it, to a whole that it belongs to, or to a part of it. A link that hinders is no cause, nor is one from the effect
 * itself. Where neither a whole nor any of its parts has a cause, only the whole is named.
 */
final class EffectWithoutCause implements TheoryCheck {

    @Override
    public String code() {
        return "effect-without-cause";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Set<String> caused = caused(theory);
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Effect effect && lacksCause(effect, caused) && !wholeLacksCause(effect, caused, theory)) {
                found.note(effect.id(), "", "no link leads to this effect, to its whole or to a part of it",
                        "add a link from what is to bring it about");
            }
        }
        return found.all();
    }

    private static boolean lacksCause(Effect effect, Set<String> caused) {
        return !effect.isOutside() && !caused.contains(effect.id());
    }

    private static boolean wholeLacksCause(Effect effect, Set<String> caused, TheoryOfChange theory) {
        return theory.element(effect.partOf()).flatMap(Element::asEffect).filter(whole -> lacksCause(whole, caused)).isPresent();
    }

    private static Set<String> caused(TheoryOfChange theory) {
        Set<String> entered = new LinkedHashSet<>();
        for (Link link : theory.links()) {
            if (link.kind() != LinkKind.HINDERS && !link.from().equals(link.to())) {
                entered.add(link.to());
            }
        }
        Set<String> caused = withParts(entered, theory);
        caused.addAll(withWholes(entered, theory));
        return caused;
    }

    private static Set<String> withParts(Set<String> effects, TheoryOfChange theory) {
        Set<String> all = new LinkedHashSet<>(effects);
        Deque<String> queue = new ArrayDeque<>(effects);
        while (!queue.isEmpty()) {
            for (Effect part : theory.parts(queue.remove())) {
                if (all.add(part.id())) {
                    queue.add(part.id());
                }
            }
        }
        return all;
    }

    private static Set<String> withWholes(Set<String> effects, TheoryOfChange theory) {
        Set<String> all = new LinkedHashSet<>(effects);
        Deque<String> queue = new ArrayDeque<>(effects);
        while (!queue.isEmpty()) {
            theory.element(queue.remove()).flatMap(Element::asEffect).map(Effect::partOf)
                    .filter(whole -> !whole.isEmpty() && all.add(whole)).ifPresent(queue::add);
        }
        return all;
    }
}
