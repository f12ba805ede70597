package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A theory without elements: there is nothing to judge. */
final class EmptyTheory implements TheoryCheck {

    @Override
    public String code() {
        return "empty-theory";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        if (!theory.elements().isEmpty()) {
            return List.of();
        }
        return List.of(Diagnostic.warning(code(), Place.NONE, theory.id(), "the theory has no elements, so that there is nothing to judge",
                "add activities and effects"));
    }
}
