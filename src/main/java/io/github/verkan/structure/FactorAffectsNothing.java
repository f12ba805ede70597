package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A factor of the theory that names nothing that it affects, and that no link starts from. */
final class FactorAffectsNothing implements TheoryCheck {

    @Override
    public String code() {
        return "factor-affects-nothing";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Factor factor && !factor.isOutside() && factor.affects().isEmpty() && theory.linksFrom(factor.id()).isEmpty()) {
                found.note(factor.id(), "affects", "it is not said what this factor enables or hinders", "name the elements that it affects");
            }
        }
        return found.all();
    }
}
