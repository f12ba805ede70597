package io.github.verkan.words;

import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the evidence shows, as tables have it: the phrase of a verdict, in brackets what "partly" means or why there is no full verdict. */
final class ShownWords {

    private final Told told;

    private ShownWords(Told told) {
        this.told = told;
    }

    static String of(Told told) {
        return new ShownWords(told).words();
    }

    private String words() {
        Verdict verdict = told.verdict;
        String label = VerdictPhrases.of(told.assessment.settings(), told.wording.language()).label(told.set, verdict.status(), verdict.grade());
        if (ContributionSentence.isSettledNot(told)) {
            label = told.wording.phrase("report", "but", label, told.wording.word("not-through", verdict.contribution()));
        }
        List<String> why = new ArrayList<>();
        add(why, "middle-reason", verdict.middleIfAny());
        if (verdict.status() == Status.NOT_ASSESSABLE || verdict.status() == Status.INDICATION || verdict.status() == Status.NOT_GRADED) {
            verdict.reasonIfAny().ifPresent(reason -> why.add(reason(verdict, reason)));
        }
        return why.isEmpty() ? label : told.wording.phrase("rows", "listed-because", label, String.join(", ", why));
    }

    /** The word of the reason; one voice or perspective is said only where it is one. */
    private String reason(Verdict verdict, Reason reason) {
        int perspectives = verdict.counts().perspectives().size();
        if (reason == Reason.FEW_VOICES && verdict.counts().voices() != 1) {
            return told.wording.word("report", "few-voices");
        } else if (reason == Reason.FEW_PERSPECTIVES && perspectives != 1) {
            return told.wording.word("report", perspectives == 0 ? "no-perspective" : "few-perspectives");
        }
        return told.wording.word("reason", reason);
    }

    private void add(List<String> words, String section, Optional<? extends Coded> coded) {
        coded.ifPresent(it -> words.add(told.wording.word(section, it)));
    }
}
