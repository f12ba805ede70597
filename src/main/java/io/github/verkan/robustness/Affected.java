package io.github.verkan.robustness;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    /** By rows that are in one of two collections only, or are not the same in both; rows are the same that are one object. So too by rows that repeat these. */
    static Set<String> by(Collection<EvidenceItem> before, Collection<EvidenceItem> after, TheoryOfChange theory) {
        Map<String, EvidenceItem> left = new LinkedHashMap<>();
        for (EvidenceItem item : after) {
            left.put(item.id(), item);
        }
        Affected affected = new Affected(theory);
        Set<String> changed = new LinkedHashSet<>();
        for (EvidenceItem item : before) {
            if (left.get(item.id()) != item) {
                changed.add(item.id());
                affected.about(item);
            }
        }
        for (EvidenceItem item : before) {
            if (!Collections.disjoint(item.repeats(), changed)) {
                affected.about(item);
            }
        }
        affected.follow();
        affected.addMechanisms();
        return affected.ids;
    }

    /** The rows that bear on some elements, mechanisms or links, and those that these repeat; in their order. */
    static List<EvidenceItem> rowsOn(Collection<String> elements, List<EvidenceItem> rows, TheoryOfChange theory) {
        Affected affected = new Affected(theory);
        for (String element : elements) {
            affected.add(element);
            for (Link link : theory.linksThrough(element)) {
                affected.add(link.from());
                affected.add(link.to());
            }
        }
        affected.follow();
        Map<String, EvidenceItem> byId = new LinkedHashMap<>();
        for (EvidenceItem row : rows) {
            byId.put(row.id(), row);
        }
        Set<String> kept = new LinkedHashSet<>();
        Deque<EvidenceItem> open = new ArrayDeque<>();
        for (EvidenceItem row : rows) {
            if (!Collections.disjoint(row.targets(), affected.ids) || !Collections.disjoint(row.factors(), affected.ids)) {
                open.add(row);
            }
        }
        while (!open.isEmpty()) {
            EvidenceItem row = open.remove();
            if (kept.add(row.id())) {
                for (String repeated : row.repeats()) {
                    if (byId.containsKey(repeated)) {
                        open.add(byId.get(repeated));
                    }
                }
            }
        }
        List<EvidenceItem> inOrder = new ArrayList<>();
        for (EvidenceItem row : rows) {
            if (kept.contains(row.id())) {
                inOrder.add(row);
            }
        }
        return inOrder;
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

    private void follow() {
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
    }

    private void addMechanisms() {
        Set<String> mechanisms = new LinkedHashSet<>();
        for (String id : ids) {
            for (List<Link> links : List.of(theory.linksFrom(id), theory.linksTo(id))) {
                for (Link link : links) {
                    mechanisms.add(link.through());
                }
            }
        }
        mechanisms.remove("");
        ids.addAll(mechanisms);
    }
}
