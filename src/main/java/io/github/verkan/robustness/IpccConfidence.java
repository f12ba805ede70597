package io.github.verkan.robustness;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Confidence as the IPCC expresses it: from how much evidence there is and how far it agrees, in five qualifiers (Mastrandrea et al. 2010, Guidance Note for
 * Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties; 2011, Climatic Change 108:675–691,
 * doi:10.1007/s10584-011-0178-6). The guidance calls the relation flexible; that the two levels are added up is a convention of this library.
 *
 * <p>The library's own strength begins with the same two levels and then looks at reservations and at whether several perspectives were heard; this view
 * does not.
 *
 * @param evidence how much evidence there is
 * @param agreement how far it agrees
 * @param confidence the confidence
 * @param explanation the step by which it was computed
 */
public record IpccConfidence(Evidence evidence, Agreement agreement, Confidence confidence, Explanation explanation) {

    /** How much evidence there is: its type, amount, quality and consistency. */
    public enum Evidence implements Coded {
        /** Limited. */
        LIMITED,
        /** Medium. */
        MEDIUM,
        /** Robust. */
        ROBUST
    }

    /** How far the evidence agrees. */
    public enum Agreement implements Coded {
        /** Low. */
        LOW,
        /** Medium. */
        MEDIUM,
        /** High. */
        HIGH
    }

    /** The five qualifiers. */
    public enum Confidence implements Coded {
        /** Very low. */
        VERY_LOW,
        /** Low. */
        LOW,
        /** Medium. */
        MEDIUM,
        /** High. */
        HIGH,
        /** Very high. */
        VERY_HIGH
    }

    /** Makes a result. */
    public IpccConfidence {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The confidence for two levels that somebody has judged.
     *
     * @param evidence how much evidence there is
     * @param agreement how far it agrees
     * @return the confidence
     */
    public static IpccConfidence of(Evidence evidence, Agreement agreement) {
        return of(evidence, agreement, List.of());
    }

    /**
     * The confidence in a verdict, from the levels of amount and agreement that its strength was computed from.
     *
     * @param verdict the verdict
     * @return the confidence; nothing for a verdict without strength
     */
    public static Optional<IpccConfidence> of(Verdict verdict) {
        return Axis.of(verdict).map(axis -> of(Evidence.values()[axis.amount()], Agreement.values()[axis.agreement()], List.of(axis.step())));
    }

    private static IpccConfidence of(Evidence evidence, Agreement agreement, List<Explanation> from) {
        Confidence confidence = Confidence.values()[evidence.ordinal() + agreement.ordinal()];
        return new IpccConfidence(evidence, agreement, confidence, new Step("ipcc-confidence",
                "evidence (limited 0, medium 1, robust 2) + agreement (low 0, medium 1, high 2), from very low at 0 to very high at 4",
                List.of(Input.of("evidence", evidence.code()), Input.of("agreement", agreement.code())), confidence.code(), from));
    }
}
