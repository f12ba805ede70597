package io.github.verkan.report.document;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Citation;
import io.github.verkan.words.OneLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of evidence that a verdict rests on, each leading to where it is listed. */
final class CitedRows {

    /** The most rows that are named. */
    private static final int MOST = 24;

    private CitedRows() {}

    /** Nothing where it rests on none. */
    static Optional<List<Inline>> of(Content content, Verdict verdict) {
        Set<String> rows = new LinkedHashSet<>();
        verdict.explanation().citations().stream().filter(Citation::counts).forEach(citation -> rows.add(citation.evidence()));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String ids = String.join(", ", rows.stream().limit(MOST).map(OneLine::of).toList());
        return Optional.of(content.references.in(rows.size() > MOST
                ? content.sentence("rests-on-more", ids, content.typography.number(rows.size() - MOST)) : content.sentence("rests-on", ids)));
    }
}
