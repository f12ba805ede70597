package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** One rule that a theory of change can be looked at by. A check keeps no state: the same theory always gives the same diagnostics. */
public interface TheoryCheck {

    /**
     * The code of the diagnostics that this check gives.
     *
     * @return a stable code in lower case with hyphens
     */
    String code();

    /**
     * Looks at a theory.
     *
     * @param theory the theory
     * @return notes and warnings, all with this check's code, in the author's order; empty if there is nothing to say
     */
    List<Diagnostic> check(TheoryOfChange theory);
}
