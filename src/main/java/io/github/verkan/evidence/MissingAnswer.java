package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** Why somebody who was sent a question gave no answer on its scale. The reasons are kept apart; none of them is an answer. */
public enum MissingAnswer implements Coded {
    /** Answered that they do not know. */
    DONT_KNOW,
    /** Answered that the question does not concern them. */
    NOT_APPLICABLE,
    /** Did not want to answer. */
    DECLINED,
    /** Did not answer. */
    NO_RESPONSE
}
