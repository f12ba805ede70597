package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.comparison.ComparedJudgement;
import io.github.verkan.comparison.DifferenceReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a computed verdict lies beside a judgement, in words. Immutable. */
public final class ComparisonWords {

    private final Wording wording;

    private ComparisonWords(Language language) {
        this.wording = Wording.in(language);
    }

    /**
     * The words of a language.
     *
     * @param language the language
     * @return the words
     */
    public static ComparisonWords in(Language language) {
        return new ComparisonWords(Objects.requireNonNull(language, "language"));
    }

    /**
     * Whether the two say the same, or how far apart they lie.
     *
     * @param compared a judgement beside its verdict
     * @return for example {@code inom ett steg}
     */
    public String outcome(ComparedJudgement compared) {
        return wording.word("compared", compared.outcome());
    }

    /**
     * Why they differ.
     *
     * @param compared a judgement beside its verdict
     * @return the reasons, each as a clause; empty if they do not differ
     */
    public List<String> reasons(ComparedJudgement compared) {
        List<String> words = new ArrayList<>();
        for (DifferenceReason reason : compared.reasons()) {
            words.add(switch (reason) {
                case SAID_BY_ROWS_THAT_ARE_NO_VOICES ->
                    wording.phrase("difference-reason", reason.code(), OneLine.of(String.join(", ", compared.rows())));
                case VOICES_SAY_OTHERWISE -> voices(reason, compared.verdict().counts());
                default -> wording.word("difference-reason", reason);
            });
        }
        return words;
    }

    private String voices(DifferenceReason reason, Counts counts) {
        return wording.phrase("difference-reason", reason.code(), counts.yes().size(), counts.partly().size(), counts.no().size());
    }
}
