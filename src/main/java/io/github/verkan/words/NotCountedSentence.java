package io.github.verkan.words;

import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.Reason;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    private final Map<String, EvidenceItem> items;
    private final FigureWords figures;

    NotCountedSentence(Told told, Map<String, EvidenceItem> items) {
        this.told = told;
        this.items = items;
        this.figures = new FigureWords(told.evaluation(), told.wording.language());
    }

    /** Only of the overall verdict, which lists the rows of all. */
    Optional<String> words() {
        if (!told.verdict.scope().isOverall()) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> rows = rows();
        List<String> said = new ArrayList<>();
        TOLD.forEach((listed, reason) -> {
            Map<String, String> found = rows.get(listed.code());
            if (found != null && (reason == null || told.verdict.reason() != reason)) {
                said.add(told.wording.phrase(SECTION, listed.code(), String.join(", ", found.values())));
            }
        });
        return said.isEmpty() ? Optional.empty() : Optional.of(told.wording.phrase(SECTION, "all", String.join("; ", said)));
    }

    /** The listed rows by reason and id, each as it is to be told. */
    private Map<String, Map<String, String>> rows() {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Deque<Explanation> nodes = new ArrayDeque<>(List.of(told.verdict.explanation()));
        while (!nodes.isEmpty()) {
            Explanation node = nodes.pop();
            if (node instanceof Citation citation && !citation.counts()) {
                rows.computeIfAbsent(citation.listed(), key -> new TreeMap<>()).put(citation.evidence(), row(citation.evidence()));
            }
            node.children().forEach(nodes::push);
        }
        return rows;
    }

    private String row(String id) {
        String figure = items.containsKey(id) ? figures.of(items.get(id)) : "";
        return figure.isEmpty() ? OneLine.of(id) : told.wording.phrase("figure", "named", OneLine.of(id), figure);
    }
}
