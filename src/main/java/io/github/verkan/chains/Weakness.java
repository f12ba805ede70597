package io.github.verkan.chains;

import io.github.verkan.theory.Coded;

/** Why a chain cannot be taken to hold at a point. The first two break it; the others leave it untested. */
public enum Weakness implements Coded {
    /** It has failed: its grade lies as low as {@code failedUpTo} or lower. */
    FAILED,
    /** There is something of it, and not as much as the next step needs. */
    NOT_ENOUGH,
    /** Accounts of it diverge. */
    ACCOUNTS_DIVERGE,
    /** Its parts lie too far apart to say, and none of them has failed. */
    PARTS_DIFFER,
    /** The evaluation does not take the goal as it stands. */
    NOT_GRADED,
    /** Nobody has said anything of it. */
    NO_EVIDENCE,
    /** It could not be judged all the same. */
    NOT_ASSESSABLE,
    /** It is too early to judge. */
    TOO_EARLY,
    /** What leads there goes round, and begins nowhere. */
    LOOP;

    /**
     * Whether it breaks a chain.
     *
     * @return true if something is established; false if something is not known
     */
    public boolean breaks() {
        return this == FAILED || this == NOT_ENOUGH;
    }
}
