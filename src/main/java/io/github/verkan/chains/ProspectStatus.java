package io.github.verkan.chains;

import io.github.verkan.theory.Coded;

/** The prospects (förutsättningarna) of what cannot be seen yet. Never a grade: nothing of it has been seen. */
public enum ProspectStatus implements Coded {
    /** All that it rests on is there, and no known hindrance is at work. */
    GOOD,
    /** Something that it rests on is not known or not there, or a hindrance is at work, and nothing that it needs is known to be missing. */
    UNCERTAIN,
    /** Something that it needs is known not to be there, or nothing of what was to contribute is. */
    POOR
}
