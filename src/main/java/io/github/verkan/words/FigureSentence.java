package io.github.verkan.words;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers that a verdict's rows give: of what is done how much, and whom it reached; of other things the figures beside what was said. */
final class FigureSentence {

    private static final String SECTION = "figure";

    private final Told told;

    FigureSentence(Told told) {
        this.told = told;
    }

    Optional<String> words() {
        List<String> figures = figures();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        String text = told.wording.phrase(SECTION, told.set == WordSet.ACTIVITIES ? "extent" : "figures", String.join("; ", figures));
        Quantity planned = told.theory().element(told.verdict.element()).orElse(null) instanceof Activity activity ? activity.planned() : null;
        FigureWords words = new FigureWords(told.evaluation(), told.wording.language());
        return Optional.of(planned == null ? text : told.wording.phrase(SECTION, "planned", text, words.quantity(planned)));
    }

    /** The figures of the rows that count, each with the party that it is about, in the order of the rows' ids. */
    List<String> figures() {
        FigureWords words = new FigureWords(told.evaluation(), told.wording.language());
        List<String> figures = new ArrayList<>();
        for (EvidenceItem item : counting()) {
            String figure = words.of(item);
            if (!figure.isEmpty()) {
                List<String> about = new ArrayList<>(item.about());
                about.removeAll(List.of(told.verdict.scope().actor()));
                figures.add(about.isEmpty() ? figure : told.wording.phrase(SECTION, "about", figure, told.labels(about)));
            }
        }
        return figures;
    }

    private Iterable<EvidenceItem> counting() {
        Map<String, EvidenceItem> counting = new TreeMap<>();
        Deque<Explanation> nodes = new ArrayDeque<>(List.of(told.verdict.explanation()));
        while (!nodes.isEmpty()) {
            Explanation node = nodes.pop();
            if (node instanceof Citation citation && citation.counts() && isAbout(told.items.get(citation.evidence()))) {
                counting.put(citation.evidence(), told.items.get(citation.evidence()));
            }
            for (Explanation child : node.children()) {
                nodes.push(child);
            }
        }
        return counting.values();
    }

    /** A row that only names a factor gives its figures for something else. */
    private boolean isAbout(EvidenceItem item) {
        return item != null && (told.set != WordSet.FACTORS || item.targets().contains(told.verdict.element()));
    }
}
