package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** How a source stands to what it speaks of. */
public enum SourceStanding implements Coded {
    /** It has no work of its own to report on. */
    INDEPENDENT,
    /** It reports on its own work: self-report, which bears on strength. */
    INSIDER,
    /** The evaluator's own account of facts: one voice, whatever it is about, and never a perspective. */
    EVALUATOR
}
