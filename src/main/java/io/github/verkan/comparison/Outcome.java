package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;

/** How a computed verdict lies beside a judgement. */
public enum Outcome implements Coded {
    /** The grade is one of those that the evaluator's word may mean. */
    EXACT,
    /** The grade is one step from the nearest of them. */
    WITHIN_ONE,
    /** The grade is further away. */
    FURTHER,
    /** The evaluator speaks of what is to come, and the verdict is that it is too early. */
    PROGNOSIS,
    /** The evaluator gives a grade, the evidence gives none. */
    NO_GRADE,
    /** The evaluator gives a status or a contribution, and the verdict has the same. */
    AGREES,
    /** The evaluator gives a status or a contribution, and the verdict has another. */
    DIFFERS,
    /** Neither the evaluator nor the evidence gives a verdict. */
    NO_VERDICT_BY_EITHER;

    /**
     * Whether the two say the same.
     *
     * @return true for all but a different grade, status or contribution and a missing grade
     */
    public boolean isSame() {
        return this == EXACT || this == PROGNOSIS || this == AGREES || this == NO_VERDICT_BY_EITHER;
    }
}
