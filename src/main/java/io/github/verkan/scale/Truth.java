package io.github.verkan.scale;

import java.util.Objects;

/**
 * Whether something holds, in the strong three-valued logic of Kleene (1952, Introduction to Metamathematics, § 64): no, unknown, yes, in this order. One
 * no breaks a conjunction though others are unknown; one unknown leaves it unknown, and never makes it a no.
 */
public enum Truth {
    /** Established not to hold. */
    NO("no"),
    /** Not known. */
    UNKNOWN("unknown"),
    /** Established to hold. */
    YES("yes");

    private final String code;

    Truth(String code) {
        this.code = code;
    }

    /**
     * Whether both hold: the lower of the two.
     *
     * @param other the other
     * @return yes if both are, no if one is no, else unknown
     */
    public Truth and(Truth other) {
        return compareTo(Objects.requireNonNull(other, "other")) <= 0 ? this : other;
    }

    /**
     * Whether at least one holds: the higher of the two.
     *
     * @param other the other
     * @return no if both are, yes if one is yes, else unknown
     */
    public Truth or(Truth other) {
        return compareTo(Objects.requireNonNull(other, "other")) >= 0 ? this : other;
    }

    /**
     * Known, one way or the other.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * The stable code.
     *
     * @return the name in lower case
     */
    public String code() {
        return code;
    }
}
