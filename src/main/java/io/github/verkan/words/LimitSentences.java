package io.github.verkan.words;

import io.github.verkan.structure.ConclusionLimit;
import io.github.verkan.structure.ConclusionLimits;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What cannot be concluded from a theory, in sentences. */
public final class LimitSentences {

    private static final String SECTION = "limit-sentence";

    private LimitSentences() {}

    /**
     * The sentences of a theory's limits.
     *
     * @param theory the theory
     * @param language the language
     * @return one sentence for each limit; empty if there are none
     */
    public static List<String> of(TheoryOfChange theory, Language language) {
        Objects.requireNonNull(theory, "theory");
        Objects.requireNonNull(language, "language");
        Wording wording = Wording.in(language);
        Typography typography = Typography.in(language);
        ElementNames elements = new ElementNames(theory, typography);
        List<String> sentences = new ArrayList<>();
        for (ConclusionLimit limit : ConclusionLimits.of(theory)) {
            String code = limit.kind().code();
            List<String> names = limit.elements().stream().map(elements::named).toList();
            sentences.add(typography.sentence(names.isEmpty() ? wording.word(SECTION, code) : wording.phrase(SECTION, code + "-for", typography.list(names))));
        }
        return sentences;
    }
}
