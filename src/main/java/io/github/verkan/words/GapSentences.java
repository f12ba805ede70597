package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.Gap;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The knowledge gaps of an assessment in sentences, one for each kind of gap, reason and time: what has the same gap is told of together. Immutable.
 */
public final class GapSentences {

    private final Evaluation evaluation;
    private final List<Gap> gaps;
    private final Wording wording;
    private final Typography typography;
    private final ScopeWords scopes;

    /** What gaps of several things that are told of together have in common. */
    private record Shared(GapKind kind, Scope scope, String from, List<String> conditions, List<String> rows) {

        private List<Object> all() {
            return List.of(kind, scope, from, conditions, rows);
        }

        // Written out: what records get is slow until it is compiled.
        @Override
        public boolean equals(Object other) {
            return other instanceof Shared it && all().equals(it.all());
        }

        @Override
        public int hashCode() {
            return all().hashCode();
        }
    }

    /** What gaps of several scopes that are told of together have in common; what is about all is told of by itself. */
    private record InScopes(GapKind kind, String from, List<String> conditions, boolean ofAll, List<String> names) {

        private List<Object> all() {
            return List.of(kind, from, conditions, ofAll, names);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InScopes it && all().equals(it.all());
        }

        @Override
        public int hashCode() {
            return all().hashCode();
        }
    }

    private GapSentences(Assessment assessment, Language language) {
        this.evaluation = assessment.evaluation();
        this.gaps = KnowledgeGaps.of(assessment);
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.scopes = ScopeWords.of(evaluation, language);
    }

    /**
     * The sentences of an assessment's gaps.
     *
     * @param assessment the assessment
     * @param language the language
     * @return one sentence for each kind of gap, in the order of {@link GapKind}; empty if there are no gaps
     */
    public static List<String> of(Assessment assessment, Language language) {
        return new GapSentences(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language")).sentences();
    }

    private List<String> sentences() {
        Map<Shared, List<String>> together = new LinkedHashMap<>();
        for (GapKind kind : GapKind.values()) {
            for (Gap gap : gaps) {
                if (gap.kind() == kind) {
                    together.computeIfAbsent(shared(gap), key -> new ArrayList<>()).add(name(gap));
                }
            }
        }
        Map<InScopes, List<Shared>> said = new LinkedHashMap<>();
        for (Map.Entry<Shared, List<String>> entry : together.entrySet()) {
            Shared shared = entry.getKey();
            InScopes gap = new InScopes(shared.kind(), shared.from(), shared.conditions(), shared.scope().isOverall(), entry.getValue());
            said.computeIfAbsent(gap, key -> new ArrayList<>()).add(shared);
        }
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<InScopes, List<Shared>> entry : said.entrySet()) {
            sentences.add(sentence(entry.getKey(), entry.getValue()));
        }
        return sentences;
    }

    private Shared shared(Gap gap) {
        String from = gap.assessableFrom() == null ? "" : typography.date(gap.assessableFrom());
        return new Shared(gap.kind(), gap.scope(), from, gap.conditions(), gap.rows());
    }

    private String sentence(InScopes gap, List<Shared> all) {
        Set<Scope> where = new LinkedHashSet<>();
        Set<String> rows = new LinkedHashSet<>();
        for (Shared shared : all) {
            where.add(shared.scope());
            rows.addAll(shared.rows());
        }
        String what = switch (gap.kind()) {
            case NO_EVIDENCE, PARTY_NOT_HEARD, TARGET_GROUP_NOT_HEARD -> typography.anyOf(gap.names());
            default -> typography.list(gap.names());
        };
        if (!gap.ofAll()) {
            what = wording.phrase("gap-more", "scope", what, labels(where));
        }
        String ofMany = gap.kind().code() + "-many";
        String text = wording.phrase("gap-sentence", gap.names().size() > 1 && wording.has("gap-sentence", ofMany) ? ofMany : gap.kind().code(), what);
        if (!gap.from().isEmpty()) {
            text = wording.phrase("gap-more", "from", text, gap.from());
        }
        if (!gap.conditions().isEmpty()) {
            text = wording.phrase("gap-more", "condition", text, typography.list(OneLine.all(gap.conditions())));
        }
        if (!rows.isEmpty()) {
            text = wording.phrase("gap-more", "rows", text, String.join(", ", OneLine.all(rows)));
        }
        return typography.sentence(text);
    }

    private String labels(Set<Scope> where) {
        List<String> labels = new ArrayList<>();
        for (Scope scope : where) {
            labels.add(scopes.label(scope));
        }
        return typography.list(labels);
    }

    /** An element by its id and label, as the tables have it; a party by its name. */
    private String name(Gap gap) {
        String id = OneLine.of(gap.about());
        if (gap.kind() == GapKind.SOURCE_DID_NOT_ANSWER) {
            Source source = evaluation.evidence().sources().byId(gap.about()).orElse(null);
            return source == null ? id : OneLine.orElse(source.name(), id);
        }
        Element element = evaluation.theory().element(gap.about()).orElse(null);
        String label = OneLine.orElse(element == null ? evaluation.theory().labelOf(gap.about()) : element.shortLabel(), gap.about());
        return switch (gap.kind()) {
            case PARTY_NOT_HEARD -> label;
            case TARGET_GROUP_NOT_HEARD -> typography.quoted(label);
            default -> id + " " + typography.quoted(label);
        };
    }
}
