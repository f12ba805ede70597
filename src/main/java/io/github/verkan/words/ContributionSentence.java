package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Status;
import io.github.verkan.evidence.Contribution;
import java.util.Optional;

/** Whether what is fulfilled came through the intervention; only where something is, and where it is known. */
final class ContributionSentence {

    private ContributionSentence() {}

    /** Whether there is something and all that speaks for it says that it did not come through the intervention. */
    static boolean isSettledNot(Told told) {
        return of(told).isPresent() && told.verdict.contribution().isNot() && !areSomeSilent(told);
    }

    static Optional<String> of(Told told) {
        Counts counts = told.verdict.counts();
        boolean something = !counts.yes().isEmpty() || !counts.partly().isEmpty();
        Status status = told.verdict.status();
        if (!something || !status.mayHaveGrade() && status != Status.SPLIT) {
            return Optional.empty();
        }
        Contribution contribution = told.verdict.contribution();
        if (contribution == null || contribution == Contribution.UNKNOWN) {
            return Optional.empty();
        }
        String attained = told.wording.word("attained", told.set == WordSet.ACTIVITIES ? WordSet.ACTIVITIES : WordSet.EFFECTS);
        return Optional.of(areSomeSilent(told)
                ? told.wording.phrase("contribution-said", "some", told.wording.phrase("contribution-subclause", contribution.code(), attained))
                : told.wording.phrase("contribution-sentence", contribution.code(), attained));
    }

    /** Whether some of what speaks for it says nothing of the contribution: then the sentence must not speak for all. */
    private static boolean areSomeSilent(Told told) {
        return told.step("contribution").filter(step -> step.inputs().stream().noneMatch(input -> input.name().equals("origin")))
                .filter(step -> !step.input("silent").equals("0")).isPresent();
    }
}
