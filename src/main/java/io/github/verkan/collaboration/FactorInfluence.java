package io.github.verkan.collaboration;

import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Identified;
import java.util.Objects;

/**
 * One factor that bears on another, as a study states it.
 *
 * @param id the id
 * @param from the id of the factor
 * @param to the id of the factor or of the stated loop that it bears on, or {@link #ALL}
 * @param sign which way
 * @param basis what the statement rests on
 * @param citation the literature where that is theory; empty for none
 * @param kind in what way it is stated
 * @param note a remark; empty for none
 * @param place where the study says so
 */
public record FactorInfluence(
        String id, String from, String to, Sign sign, InfluenceBasis basis, String citation, InfluenceKind kind, String note, Reference place) implements Identified {

    /** Stands in {@code to} for all factors of the study. No factor has this id. */
    public static final String ALL = "all";

    /**
     * Makes an influence.
     *
     * @throws IllegalArgumentException if id, from or to is blank, or from is {@link #ALL}
     */
    public FactorInfluence {
        Names.require(id, from);
        Names.require(id, to);
        if (from.equals(ALL)) {
            throw new IllegalArgumentException("an influence comes from one factor: " + id);
        }
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
    }

    /**
     * An influence that was told or seen in the study.
     *
     * @param id the id
     * @param from the id of the factor
     * @param to what it bears on
     * @param sign which way
     * @return one without further details
     */
    public static FactorInfluence of(String id, String from, String to, Sign sign) {
        return new FactorInfluence(id, from, to, sign, InfluenceBasis.RESULT, "", InfluenceKind.INFLUENCE, "", Reference.NONE);
    }

    /**
     * Stated in another way.
     *
     * @param way the way
     * @return a copy
     */
    public FactorInfluence as(InfluenceKind way) {
        return new FactorInfluence(id, from, to, sign, basis, citation, way, note, place);
    }

    /**
     * Whether it is said of all factors at once.
     *
     * @return true if no single one is named
     */
    public boolean isOnAll() {
        return to.equals(ALL);
    }
}
