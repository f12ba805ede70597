package io.github.verkan.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a judgement rests on.
 *
 * @param reason the reason in words; empty for none
 * @param condition the condition under which it holds, in words; empty for none
 * @param certainty how certain the evaluator is, or null if not said
 * @param factors ids of factors that explain it
 * @param evidence ids of items that it refers to
 */
public record Grounds(String reason, String condition, Certainty certainty, List<String> factors, List<String> evidence) {

    /** None given. */
    public static final Grounds NONE = new Grounds("", "", null, List.of(), List.of());

    /** Makes grounds. */
    public Grounds {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(condition, "condition");
        factors = List.copyOf(factors);
        evidence = List.copyOf(evidence);
    }

    /**
     * A reason alone.
     *
     * @param reason the reason in words
     * @return the grounds
     */
    public static Grounds of(String reason) {
        return new Grounds(reason, "", null, List.of(), List.of());
    }

    /**
     * How certain the evaluator is.
     *
     * @return the certainty, or nothing if not said
     */
    public Optional<Certainty> certaintyIfSaid() {
        return Optional.ofNullable(certainty);
    }
}
