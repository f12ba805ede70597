package io.github.verkan.words;

import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.Reason;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What looks like evidence for or against a goal and does not count there: work done, a level alone, another level, a target that is reconsidered. */
final class NotCountedSentence {

    private static final String SECTION = "not-counted";
    /** With the reason of a verdict that says the same already, or null. */
    private static final Map<ListedReason, Reason> TOLD = new EnumMap<>(ListedReason.class);

    static {
        TOLD.put(ListedReason.OUTPUT, Reason.ONLY_OUTPUT);
        TOLD.put(ListedReason.LEVEL_ALONE, Reason.ONLY_LEVEL);
        TOLD.put(ListedReason.OTHER_LEVEL, null);
        TOLD.put(ListedReason.TARGET_RECONSIDERED, null);
    }

    private final Told told;

    NotCountedSentence(Told told) {
        this.told = told;
    }

    /** Only of the overall verdict, which lists the rows of all. */
    Optional<String> words() {
        if (!told.verdict.scope().isOverall()) {
            return Optional.empty();
        }
        Map<String, Set<String>> rows = rows();
        List<String> said = new ArrayList<>();
        TOLD.forEach((listed, reason) -> {
            Set<String> found = rows.get(listed.code());
            if (found != null && (reason == null || told.verdict.reason() != reason)) {
                String ofKind = listed.code() + "-" + told.set.code();
                said.add(told.wording.phrase(SECTION, told.wording.has(SECTION, ofKind) ? ofKind : listed.code(), told.figures(List.copyOf(found))));
            }
        });
        return said.isEmpty() ? Optional.empty() : Optional.of(told.wording.phrase(SECTION, "all", String.join("; ", said)));
    }

    /** The listed rows by reason. */
    private Map<String, Set<String>> rows() {
        Map<String, Set<String>> rows = new TreeMap<>();
        Deque<Explanation> nodes = new ArrayDeque<>(List.of(told.verdict.explanation()));
        while (!nodes.isEmpty()) {
            Explanation node = nodes.pop();
            if (node instanceof Citation citation && !citation.counts()) {
                rows.computeIfAbsent(citation.listed(), key -> new TreeSet<>()).add(citation.evidence());
            }
            node.children().forEach(nodes::push);
        }
        return rows;
    }
}
