package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** What a step of a process is. */
public enum FlowStepKind implements Coded {
    /** Something is done. */
    ACTION,
    /** Something has to be there, or be decided, before it goes on. */
    GATE,
    /** It goes back from here as often as is needed. */
    LOOP,
    /** It ends here. */
    EXIT
}
