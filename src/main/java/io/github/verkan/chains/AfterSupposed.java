package io.github.verkan.chains;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What lies after supposed elements: what their links lead to, or links through them if they are mechanisms; the parts of a whole that is led to, and the
 * whole of a part. It ends at what is itself supposed. Linear.
 */
final class AfterSupposed {

    private final TheoryOfChange theory;
    private final Set<String> supposed;
    private final Set<String> led = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private AfterSupposed(TheoryOfChange theory, Set<String> supposed) {
        this.theory = theory;
        this.supposed = supposed;
    }

    /** Ids, without order. */
    static Set<String> of(TheoryOfChange theory, Set<String> supposed) {
        AfterSupposed it = new AfterSupposed(theory, supposed);
        it.open.addAll(supposed);
        supposed.forEach(id -> it.leadTo(theory.linksThrough(id)));
        while (!it.open.isEmpty()) {
            String next = it.open.remove();
            it.leadTo(theory.linksFrom(next));
            it.change(theory.wholeOf(next));
        }
        return it.after;
    }

    private void leadTo(Collection<Link> links) {
        for (Link link : links) {
            lead(link.to());
        }
    }

    /** A link to a whole leads to its parts. */
    private void lead(String target) {
        Deque<String> wholes = new ArrayDeque<>();
        wholes.push(target);
        while (!wholes.isEmpty()) {
            String next = wholes.pop();
            if (!led.add(next)) {
                continue;
            }
            if (theory.parts(next).isEmpty()) {
                change(next);
            }
            for (Effect part : theory.parts(next)) {
                wholes.push(part.id());
            }
        }
    }

    private void change(String id) {
        if (!id.isEmpty() && !supposed.contains(id) && after.add(id)) {
            open.add(id);
        }
    }
}
