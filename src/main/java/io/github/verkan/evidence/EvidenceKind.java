package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** What kind of statement an item is. Only findings and complete counts are voices on a goal, and work done on activities; the others are listed, with
 * this as the reason. */
public enum EvidenceKind implements Coded {
    /** Something that a source has seen or experienced. */
    FINDING,
    /** A complete count, for example "none of the 35 cases". */
    COUNT,
    /** Work done: a voice on activities, outputs and resources, and never on an effect. */
    OUTPUT,
    /** The evaluator's judgement. Counting it would make the verdict rest on itself. */
    JUDGEMENT,
    /** What ought to be. */
    NORM,
    /** How something is organised. */
    DESCRIPTION,
    /** Something feared that has not come true. */
    RISK,
    /** Something that could not be found out; see {@link GapReason}. */
    GAP,
    /** How it was before. */
    BASELINE,
    /** Evidence from elsewhere or from before. */
    PRIOR,
    /** Why something is so; it feeds the factors. */
    EXPLANATION;

    /**
     * Whether items of this kind are voices on something.
     *
     * @return true for findings and complete counts, and for work done, which is no voice on an effect
     */
    public boolean isVoice() {
        return this == FINDING || this == COUNT || this == OUTPUT;
    }
}
