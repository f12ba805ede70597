package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.LooseEnd;
import io.github.verkan.coverage.LooseEnds;
import io.github.verkan.evaluation.Recommendation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which recommendations and verdicts do not meet, one sentence for each kind. Immutable. */
public final class LooseEndSentences {

    private static final String SECTION = "loose-end-sentence";

    private LooseEndSentences() {}

    /**
     * The sentences of an assessment's loose ends.
     *
     * @param assessment the assessment
     * @param language the language
     * @return one sentence for each kind that there is, in the order of {@link LooseEnd.Kind}
     */
    public static List<String> of(Assessment assessment, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Wording wording = Wording.in(language);
        Typography typography = Typography.in(language);
        Map<LooseEnd.Kind, List<String>> names = new EnumMap<>(LooseEnd.Kind.class);
        for (LooseEnd loose : LooseEnds.of(assessment)) {
            names.computeIfAbsent(loose.kind(), key -> new ArrayList<>()).add(named(loose, assessment, typography));
        }
        List<String> sentences = new ArrayList<>();
        names.forEach((kind, all) -> sentences.add(
                typography.sentence(wording.phrase(SECTION, kind.code() + (all.size() == 1 ? "" : "-all"), typography.list(all)))));
        return sentences;
    }

    private static String named(LooseEnd loose, Assessment assessment, Typography typography) {
        String label = assessment.evaluation().theory().element(loose.about()).map(it -> it.shortLabel())
                .or(() -> assessment.evaluation().recommendations().stream().filter(it -> it.id().equals(loose.about()))
                        .map(Recommendation::text).findFirst()).orElse("");
        String text = OneLine.of(label).replaceFirst("[.!]$", "");
        return text.isEmpty() ? OneLine.of(loose.about()) : OneLine.of(loose.about()) + " " + typography.quoted(text);
    }
}
