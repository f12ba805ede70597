package io.github.verkan.assess;

import io.github.verkan.theory.Coded;

/** What "partly" means in a verdict with a grade between the lowest and the highest. */
public enum MiddleReason implements Coded {
    /** It holds for some and not for others: reach. */
    REACH,
    /** It holds in part for those heard: strength. */
    STRENGTH,
    /** One part of a compound goal is reached more than another. */
    PART,
    /** The picture is mixed: some say yes and others no, or the same source says both. */
    MIXED
}
