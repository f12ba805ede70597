package io.github.verkan.robustness;

import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.explain.Citation;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows whose removal can make a verdict another one: those that its explanation cites, unless they are listed for a reason that nothing can lift; baselines,
 * which decide how others are read; what others repeat; and for a mechanism what speaks of the ends of its links.
 */
final class Candidates {

    /** A row listed for one of these counts nowhere, and what it says replaces nothing. */
    private static final Set<ListedReason> FOR_GOOD = EnumSet.of(ListedReason.JUDGEMENT, ListedReason.NORM, ListedReason.DESCRIPTION, ListedReason.RISK,
            ListedReason.PRIOR, ListedReason.EXPLANATION, ListedReason.NO_SOURCE, ListedReason.OUTSIDE_SCOPE);
    /** These matter only to why there is no grade. */
    private static final Set<ListedReason> WITHOUT_VIEW = EnumSet.of(ListedReason.GAP, ListedReason.NO_VIEW);

    private final Evaluation evaluation;
    private final Verdict verdict;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();

    private Candidates(Evaluation evaluation, Verdict verdict) {
        this.evaluation = evaluation;
        this.verdict = verdict;
        evaluation.evidence().items().forEach(item -> items.put(item.id(), item));
    }

    /** In the order of the rows. */
    static List<EvidenceItem> of(Evaluation evaluation, Verdict verdict) {
        return new Candidates(evaluation, verdict).find();
    }

    private List<EvidenceItem> find() {
        boolean isOpen = verdict.status() == Status.NOT_ASSESSABLE || verdict.status() == Status.TOO_EARLY;
        Set<String> found = new LinkedHashSet<>();
        Evidences.cited(verdict).forEach((id, citation) -> {
            if (citation.counts() || mayMatter(citation, isOpen)) {
                found.add(id);
            }
        });
        Set<String> ends = ends();
        for (EvidenceItem item : items.values()) {
            if (item.kind().isVoice() || item.kind() == EvidenceKind.BASELINE) {
                if (!Collections.disjoint(item.targets(), ends)) {
                    found.add(item.id());
                }
            }
        }
        close(found);
        return evaluation.evidence().items().stream().filter(item -> found.contains(item.id())).toList();
    }

    private static boolean mayMatter(Citation citation, boolean isOpen) {
        for (ListedReason reason : ListedReason.values()) {
            if (reason.code().equals(citation.listed())) {
                return !FOR_GOOD.contains(reason) && (isOpen || !WITHOUT_VIEW.contains(reason));
            }
        }
        return true;
    }

    /** The elements whose own verdicts bear on a mechanism's, with their wholes and parts. */
    private Set<String> ends() {
        TheoryOfChange theory = evaluation.theory();
        Set<String> ends = new LinkedHashSet<>();
        for (Link link : theory.linksThrough(verdict.element())) {
            addWithKin(link.from(), ends);
            addWithKin(link.to(), ends);
        }
        return ends;
    }

    private void addWithKin(String element, Set<String> kin) {
        TheoryOfChange theory = evaluation.theory();
        for (String whole = element; !whole.isEmpty(); whole = theory.wholeOf(whole)) {
            kin.add(whole);
        }
        Deque<String> open = new ArrayDeque<>(List.of(element));
        while (!open.isEmpty()) {
            for (Effect part : theory.parts(open.remove())) {
                kin.add(part.id());
                open.add(part.id());
            }
        }
    }

    /** With what they repeat, and the baselines of what they are about. */
    private void close(Set<String> found) {
        Map<String, List<String>> baselines = new LinkedHashMap<>();
        for (EvidenceItem item : items.values()) {
            if (item.kind() == EvidenceKind.BASELINE) {
                item.targets().forEach(target -> baselines.computeIfAbsent(target, key -> new ArrayList<>()).add(item.id()));
            }
        }
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            EvidenceItem item = items.get(open.remove());
            Set<String> more = new LinkedHashSet<>(item.repeats());
            for (String target : item.targets()) {
                for (String whole = target; !whole.isEmpty(); whole = evaluation.theory().wholeOf(whole)) {
                    more.addAll(baselines.getOrDefault(whole, List.of()));
                }
            }
            for (String id : more) {
                if (items.containsKey(id) && found.add(id)) {
                    open.add(id);
                }
            }
        }
    }
}
