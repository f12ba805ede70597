package io.github.verkan.coding;

import io.github.verkan.theory.Coded;

/** What coders may agree or differ on. */
public enum CodingAspect implements Coded {
    /** Every decision whether a unit gets a code, for all codes together: nominal, yes or no. */
    CODES,
    /** Whether units get one certain code: nominal, yes or no. */
    CODE,
    /** Which categories a unit falls under: nominal; several together are one value. */
    CATEGORIES,
    /** Whether a unit speaks for what it is about, partly, or against it: ordinal. */
    DIRECTION
}
