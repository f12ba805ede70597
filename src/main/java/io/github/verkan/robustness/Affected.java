package io.github.verkan.robustness;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On which elements and links a verdict can be another one when some rows are: those that the rows are about or name as factors, with their wholes and parts, as what
 * is said of one holds for the others, and the mechanisms of links from or to these.
 */
final class Affected {

    private final TheoryOfChange theory;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Affected(TheoryOfChange theory) {
        this.theory = theory;
    }

    /** By rows that are in one of two collections only, or are not the same in both; rows are the same that are one object. */
    static Set<String> by(Collection<EvidenceItem> before, Collection<EvidenceItem> after, TheoryOfChange theory) {
        Map<String, EvidenceItem> left = new LinkedHashMap<>();
        after.forEach(item -> left.put(item.id(), item));
        Affected affected = new Affected(theory);
        for (EvidenceItem item : before) {
            EvidenceItem other = left.get(item.id());
            if (other != item) {
                affected.about(item);
            }
        }
        return affected.all();
    }

    private void about(EvidenceItem item) {
        for (List<String> named : List.of(item.targets(), item.factors())) {
            for (String id : named) {
                add(id);
            }
        }
    }

    private void add(String id) {
        if (ids.add(id)) {
            open.add(id);
        }
    }

    private Set<String> all() {
        while (!open.isEmpty()) {
            String id = open.remove();
            String whole = theory.wholeOf(id);
            if (!whole.isEmpty()) {
                add(whole);
            }
            for (Effect part : theory.parts(id)) {
                add(part.id());
            }
        }
        Set<String> mechanisms = new LinkedHashSet<>();
        for (String id : ids) {
            for (List<Link> links : List.of(theory.linksFrom(id), theory.linksTo(id))) {
                links.stream().map(Link::through).filter(through -> !through.isEmpty()).forEach(mechanisms::add);
            }
        }
        ids.addAll(mechanisms);
        return ids;
    }
}
