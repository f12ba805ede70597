package io.github.verkan.frameworks;

import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * A factor that is held against a framework, whatever it comes from.
 *
 * @param id the id
 * @param label the name for readers
 * @param framework the framework that its author places it in; empty for none
 * @param category its group within the framework; empty for none
 * @param subcategory its group within the category; empty for none
 */
public record FactorCandidate(String id, String label, String framework, String category, String subcategory) implements Labelled {

    /**
     * Makes a candidate.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public FactorCandidate {
        Texts.require(id, label);
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(subcategory, "subcategory");
    }

    /**
     * A factor of a theory.
     *
     * @param factor the factor
     * @return it as a candidate
     */
    public static FactorCandidate of(Factor factor) {
        return new FactorCandidate(factor.id(), factor.label(), factor.framework(), factor.category(), factor.subcategory());
    }

    /**
     * A factor of which only the name is known.
     *
     * @param id the id
     * @param label the name for readers
     * @return a candidate that its author places in no framework
     */
    public static FactorCandidate of(String id, String label) {
        return new FactorCandidate(id, label, "", "", "");
    }
}
