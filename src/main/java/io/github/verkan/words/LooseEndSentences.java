package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.LooseEnd;
import io.github.verkan.coverage.LooseEnds;
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
        assessment.evaluation().recommendations().forEach(it -> recommendations.put(it.id(), it.text()));
        Map<LooseEnd.Kind, List<String>> names = new EnumMap<>(LooseEnd.Kind.class);
        for (LooseEnd loose : LooseEnds.of(assessment)) {
            names.computeIfAbsent(loose.kind(), key -> new ArrayList<>()).add(named(loose, assessment.evaluation().theory(), recommendations, typography));
        }
        List<String> sentences = new ArrayList<>();
        names.forEach((kind, all) -> sentences.add(
                typography.sentence(wording.phrase(SECTION, kind.code() + (all.size() == 1 ? "" : "-all"), typography.list(all)))));
        return sentences;
    }

    private static String named(LooseEnd loose, TheoryOfChange theory, Map<String, String> recommendations, Typography typography) {
        String label = theory.element(loose.about()).map(Element::shortLabel).orElseGet(() -> recommendations.getOrDefault(loose.about(), ""));
        String text = OneLine.of(label).replaceFirst("[.!]$", "");
        return text.isEmpty() ? OneLine.of(loose.about()) : OneLine.of(loose.about()) + " " + typography.quoted(text);
    }
}
