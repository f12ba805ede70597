package io.github.verkan.robustness;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Confidence in a finding from qualitative evidence by the four components of GRADE-CERQual (Lewin et al. 2018, Implementation Science 13:10,
 * doi:10.1186/s13012-017-0689-2). It starts high and goes down one level for each moderate concern, two for each serious one, and one for two minor ones or
 * more. CERQual itself asks for a judgement and has no such sum: it is a convention of this library, to start from, and the evaluator's own word
 * replaces it.
 *
 * <p>The concerns have to be judged by somebody who has read the studies; nothing in a verdict stands for them.
 *
 * @param methodologicalLimitations concerns about how the studies were made
 * @param coherence concerns about how well the finding fits the data
 * @param adequacy concerns about how rich the data are, and how many
 * @param relevance concerns about how well the context fits
 * @param confidence the confidence: the evaluator's own where there is one
 * @param reason why the evaluator says otherwise than the sum; empty if nobody does
 * @param explanation the step by which it was computed
 */
public record CerqualConfidence(
        Concern methodologicalLimitations,
        Concern coherence,
        Concern adequacy,
        Concern relevance,
        Confidence confidence,
        String reason,
        Explanation explanation) {

    /** How serious a concern is. */
    public enum Concern implements Coded {
        /** None, or one that is unlikely to matter. */
        NO_OR_VERY_MINOR,
        /** One that may matter a little. */
        MINOR,
        /** One that probably matters. */
        MODERATE,
        /** One that is very likely to matter. */
        SERIOUS
    }

    /** How likely it is that the finding represents what it is about. */
    public enum Confidence implements Coded {
        /** It is not clear whether it does. */
        VERY_LOW,
        /** It is possible. */
        LOW,
        /** It is likely. */
        MODERATE,
        /** It is highly likely. */
        HIGH
    }

    /** Makes a result. */
    public CerqualConfidence {
        Objects.requireNonNull(methodologicalLimitations, "methodologicalLimitations");
        Objects.requireNonNull(coherence, "coherence");
        Objects.requireNonNull(adequacy, "adequacy");
        Objects.requireNonNull(relevance, "relevance");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The confidence that the concerns come to.
     *
     * @param methodologicalLimitations concerns about how the studies were made
     * @param coherence concerns about how well the finding fits the data
     * @param adequacy concerns about how rich the data are, and how many
     * @param relevance concerns about how well the context fits
     * @return the confidence
     */
    public static CerqualConfidence of(Concern methodologicalLimitations, Concern coherence, Concern adequacy, Concern relevance) {
        int minor = 0;
        int down = 0;
        for (Concern concern : List.of(methodologicalLimitations, coherence, adequacy, relevance)) {
            minor += concern == Concern.MINOR ? 1 : 0;
            down += concern == Concern.SERIOUS ? 2 : concern == Concern.MODERATE ? 1 : 0;
        }
        down += minor >= 2 ? 1 : 0;
        Confidence confidence = Confidence.values()[Math.max(0, Confidence.HIGH.ordinal() - down)];
        Step step = new Step("cerqual-confidence", "high, one lower for each moderate concern, two for each serious one, one for two minor ones or more;"
                + " not below very low", List.of(Input.of("methodologicalLimitations", methodologicalLimitations.code()),
                Input.of("coherence", coherence.code()), Input.of("adequacy", adequacy.code()), Input.of("relevance", relevance.code())),
                confidence.code(), List.of());
        return new CerqualConfidence(methodologicalLimitations, coherence, adequacy, relevance, confidence, "", step);
    }

    /**
     * What the evaluator says instead.
     *
     * @param judged the confidence that the evaluator has
     * @param why the reason; not blank
     * @return the result with that confidence; its explanation still shows the sum
     * @throws IllegalArgumentException if no reason is given
     */
    public CerqualConfidence judged(Confidence judged, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("a judgement other than the sum has a reason");
        }
        Step step = new Step("cerqual-judged", "the evaluator's own judgement, in place of the sum below", List.of(Input.of("reason", why)), judged.code(),
                List.of(explanation));
        return new CerqualConfidence(methodologicalLimitations, coherence, adequacy, relevance, judged, why, step);
    }
}
