package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A mechanism of the theory that no link runs through: nothing is said to come about by it. */
final class MechanismWithoutLink implements TheoryCheck {

    @Override
    public String code() {
        return "mechanism-without-link";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Mechanism && !element.isOutside() && theory.linksThrough(element.id()).isEmpty()) {
                found.warning(element.id(), "", "no link runs through this mechanism", "name it under \"through\" of the links that it explains");
            }
        }
        return found.all();
    }
}
