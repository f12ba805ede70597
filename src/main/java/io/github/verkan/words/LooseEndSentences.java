package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.LooseEnd;
import io.github.verkan.coverage.LooseEnds;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
        Objects.requireNonNull(language, "language");
        Wording wording = Wording.in(language);
        Typography typography = Typography.in(language);
        Map<String, String> recommendations = new LinkedHashMap<>();
        for (Recommendation recommendation : assessment.evaluation().recommendations()) {
            recommendations.put(recommendation.id(), recommendation.text());
        }
        Map<LooseEnd.Kind, List<String>> names = new EnumMap<>(LooseEnd.Kind.class);
        for (LooseEnd loose : LooseEnds.of(assessment)) {
            names.computeIfAbsent(loose.kind(), key -> new ArrayList<>()).add(named(loose, assessment.evaluation().theory(), recommendations, typography));
        }
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<LooseEnd.Kind, List<String>> entry : names.entrySet()) {
            String code = entry.getKey().code() + (entry.getValue().size() == 1 ? "" : "-all");
            sentences.add(typography.sentence(wording.phrase(SECTION, code, typography.list(entry.getValue()))));
        }
        return sentences;
    }

    private static String named(LooseEnd loose, TheoryOfChange theory, Map<String, String> recommendations, Typography typography) {
        Element element = theory.element(loose.about()).orElse(null);
        String label = element == null ? recommendations.getOrDefault(loose.about(), "") : element.shortLabel();
        String text = OneLine.of(label).replaceFirst("[.!]$", "");
        return text.isEmpty() ? OneLine.of(loose.about()) : OneLine.of(loose.about()) + " " + typography.quoted(text);
    }
}
