package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/** Collects what one check has to say, each at the place where the thing in question was read. */
final class Found {

    private final String code;
    private final TheoryOfChange theory;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Found(TheoryCheck check, TheoryOfChange theory) {
        this.code = check.code();
        this.theory = theory;
    }

    /** Something that an incomplete but honest theory may have. The field is named as in the JSON format; empty for the whole thing. */
    void note(String id, String field, String message, String hint) {
        diagnostics.add(Diagnostic.note(code, theory.originOf(id).of(field), id, message, hint));
    }

    /** Something that is most likely wrong. */
    void warning(String id, String field, String message, String hint) {
        diagnostics.add(Diagnostic.warning(code, theory.originOf(id).of(field), id, message, hint));
    }

    List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }
}
