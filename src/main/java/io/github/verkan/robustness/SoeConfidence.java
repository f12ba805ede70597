package io.github.verkan.robustness;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Confidence by the key of the assessment summaries in Australia's State of the Environment reports (soe.environment.gov.au): five classes, one of which says
 * that nothing can be said. The key gives words for the ends of evidence and consensus; where both lie in between, neither adequate nor limited, this library
 * takes the lower of the two classes that come near, limited.
 *
 * @param evidence how much good evidence there is
 * @param consensus how far it agrees
 * @param confidence the class
 * @param explanation the step by which it was computed
 */
public record SoeConfidence(Amount evidence, Amount consensus, Confidence confidence, Explanation explanation) {

    /** How much there is of evidence or consensus. */
    public enum Amount implements Coded {
        /** Too little to make an assessment. */
        TOO_LOW,
        /** Limited. */
        LIMITED,
        /** Neither limited nor adequate. */
        MEDIUM,
        /** Adequate evidence of high quality; a high level of consensus. */
        ADEQUATE
    }

    /** The five classes. */
    public enum Confidence implements Coded {
        /** Nothing can be said. */
        LOW("evidence and consensus too low to make an assessment"),
        /** Both are limited. */
        VERY_LIMITED("limited evidence and limited consensus"),
        /** One is limited. */
        LIMITED("limited evidence or limited consensus"),
        /** One is adequate. */
        SOMEWHAT_ADEQUATE("adequate high-quality evidence or high level of consensus"),
        /** Both are adequate. */
        ADEQUATE("adequate high-quality evidence and high level of consensus");

        private final String definition;

        Confidence(String definition) {
            this.definition = definition;
        }

        /**
         * What the key says of it.
         *
         * @return the definition in the words of the key
         */
        public String definition() {
            return definition;
        }
    }

    /** Makes a result. */
    public SoeConfidence {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(consensus, "consensus");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The class for two levels that somebody has judged. Evidence that is too low leaves nothing to agree on; consensus that is too low, over evidence
     * that is not, is limited.
     *
     * @param evidence how much good evidence there is
     * @param consensus how far it agrees
     * @return the class
     */
    public static SoeConfidence of(Amount evidence, Amount consensus) {
        return of(evidence, consensus, List.of());
    }

    /**
     * The class of a verdict, from the levels of amount and agreement that its strength was computed from: low is limited, high is adequate.
     *
     * @param verdict the verdict
     * @return the class; low for a verdict without strength
     */
    public static SoeConfidence of(Verdict verdict) {
        return Axis.of(verdict).map(axis -> of(Amount.values()[axis.amount() + 1], Amount.values()[axis.agreement() + 1], List.of(axis.step())))
                .orElseGet(() -> of(Amount.TOO_LOW, Amount.TOO_LOW));
    }

    private static SoeConfidence of(Amount evidence, Amount consensus, List<Explanation> from) {
        Confidence confidence = confidence(evidence, consensus);
        return new SoeConfidence(evidence, consensus, confidence, new Step("soe-confidence",
                "low when evidence is too low; very limited when both are limited or lower; limited when one is, or none is adequate; somewhat adequate when"
                        + " one is adequate; adequate when both are",
                List.of(Input.of("evidence", evidence.code()), Input.of("consensus", consensus.code())), confidence.code(), from));
    }

    private static Confidence confidence(Amount evidence, Amount consensus) {
        boolean isLimited = evidence == Amount.LIMITED;
        boolean isDisputed = consensus == Amount.LIMITED || consensus == Amount.TOO_LOW;
        if (evidence == Amount.TOO_LOW) {
            return Confidence.LOW;
        } else if (isLimited && isDisputed) {
            return Confidence.VERY_LIMITED;
        } else if (isLimited || isDisputed || evidence == Amount.MEDIUM && consensus == Amount.MEDIUM) {
            return Confidence.LIMITED;
        }
        return evidence == Amount.ADEQUATE && consensus == Amount.ADEQUATE ? Confidence.ADEQUATE : Confidence.SOMEWHAT_ADEQUATE;
    }
}
