package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Status;
import io.github.verkan.evidence.Contribution;
import java.util.Optional;

/** Whether what is fulfilled came through the intervention; only where something is, and where it is known. */
final class ContributionSentence {

    private ContributionSentence() {}

    static Optional<String> of(Told told) {
        Counts counts = told.verdict.counts();
        boolean something = !counts.yes().isEmpty() || !counts.partly().isEmpty();
        Status status = told.verdict.status();
        if (!something || !status.mayHaveGrade() && status != Status.SPLIT) {
            return Optional.empty();
        }
        return told.verdict.contributionIfAny().filter(contribution -> contribution != Contribution.UNKNOWN)
                .map(contribution -> told.wording.phrase("contribution-sentence", contribution.code(), told.wording.word("attained",
                        told.set == WordSet.ACTIVITIES ? WordSet.ACTIVITIES : WordSet.EFFECTS)));
    }
}
