package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.Gap;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The knowledge gaps of an assessment in sentences, one for each kind of gap, reason and time: what has the same gap is told of together. Immutable.
 */
public final class GapSentences {

    private final Evaluation evaluation;
    private final List<Gap> gaps;
    private final Wording wording;
    private final Typography typography;
    private final ScopeWords scopes;

    /** What gaps that are told of together have in common. */
    private record Shared(GapKind kind, String actor, String from, List<String> conditions, List<String> rows) {}

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
        return new GapSentences(assessment, language).sentences();
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
        List<String> sentences = new ArrayList<>();
        together.forEach((shared, names) -> sentences.add(sentence(shared, names)));
        return sentences;
    }

    private Shared shared(Gap gap) {
        String from = gap.assessableFromIfSaid().map(typography::date).orElse("");
        return new Shared(gap.kind(), gap.scope().actor(), from, gap.conditions(), gap.rows());
    }

    private String sentence(Shared shared, List<String> names) {
        String what = typography.list(names);
        if (!shared.actor().isEmpty()) {
            what = wording.phrase("gap-more", "scope", what, scopes.label(Scope.ofActor(shared.actor())));
        }
        boolean several = shared.kind() == GapKind.TARGET_GROUP_NOT_HEARD && names.size() > 1;
        String text = wording.phrase("gap-sentence", shared.kind().code() + (several ? "-many" : ""), what);
        if (!shared.from().isEmpty()) {
            text = wording.phrase("gap-more", "from", text, shared.from());
        }
        if (!shared.conditions().isEmpty()) {
            text = wording.phrase("gap-more", "condition", text, typography.list(shared.conditions().stream().map(OneLine::of).toList()));
        }
        if (!shared.rows().isEmpty()) {
            text = wording.phrase("gap-more", "rows", text, String.join(", ", shared.rows().stream().map(OneLine::of).toList()));
        }
        return typography.sentence(text);
    }

    /** An element by its id and label, as the tables have it; a party by its name. */
    private String name(Gap gap) {
        String id = OneLine.of(gap.about());
        if (gap.kind() == GapKind.SOURCE_DID_NOT_ANSWER) {
            return OneLine.orElse(evaluation.evidence().sources().byId(gap.about()).map(Source::name).orElse(id), id);
        }
        String label = OneLine.orElse(evaluation.theory().element(gap.about()).map(element -> element.shortLabel())
                .orElseGet(() -> evaluation.theory().labelOf(gap.about())), gap.about());
        return switch (gap.kind()) {
            case PARTY_NOT_HEARD -> label;
            case TARGET_GROUP_NOT_HEARD -> typography.quoted(label);
            default -> id + " " + typography.quoted(label);
        };
    }
}
