package io.github.verkan.statistics;

/** Why a coefficient of agreement has no value. None of the reasons is a 0 or a 1. */
public enum Undetermined {
    /** No unit was rated by two of those who rate: there is nothing to compare. */
    NOTHING_PAIRED,
    /**
     * The ratings that are compared do not differ at all, so that agreement cannot be told from what chance would give: whoever always says the same agrees with everybody who
     * does, without having looked.
     */
    NO_VARIATION;

    /**
     * The name in files and in the catalogue of words.
     *
     * @return for example {@code no-variation}
     */
    public String code() {
        return this == NOTHING_PAIRED ? "nothing-paired" : "no-variation";
    }
}
