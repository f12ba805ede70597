package io.github.verkan.assess;

import io.github.verkan.theory.Coded;

/** How strong the evidence for a verdict is. A second channel beside the grade: it never moves the grade. */
public enum Strength implements Coded {
    /** Very weak. */
    VERY_WEAK,
    /** Weak. */
    WEAK,
    /** Moderate. */
    MODERATE,
    /** Strong. */
    STRONG,
    /** Very strong. */
    VERY_STRONG
}
