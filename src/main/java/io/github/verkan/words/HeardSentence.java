package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Reason;
import java.util.List;
import java.util.Optional;

/** Why it is only an indication: who alone was heard. */
final class HeardSentence {

    private final Told told;

    HeardSentence(Told told) {
        this.told = told;
    }

    Optional<String> words() {
        Counts counts = told.verdict.counts();
        if (told.verdict.flag(Flag.Kind.EVALUATOR_ONLY).isPresent() || counts.voices() == 0) {
            return Optional.empty();
        } else if (told.verdict.reason() == Reason.FEW_VOICES) {
            List<String> voices = Speakers.both(Speakers.both(counts.yes(), counts.partly()), counts.no());
            return Optional.of(told.wording.phrase("heard", voices.size() == 1 ? "one-voice" : "few-voices",
                    told.speakers.heard(voices, told.verdict.scope()), told.typography.inWords(voices.size())));
        } else if (told.verdict.reason() == Reason.FEW_PERSPECTIVES) {
            int number = counts.perspectives().size();
            String code = number == 0 ? "no-perspective" : number == 1 ? "one-perspective" : "few-perspectives";
            return Optional.of(told.wording.phrase("heard", code,
                    told.speakers.perspectives(counts.perspectives()), told.typography.inWordsNeuter(number)));
        }
        return Optional.empty();
    }
}
