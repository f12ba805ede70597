package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A compound effect with a single part, which then says what the whole says. */
final class SinglePart implements TheoryCheck {

    @Override
    public String code() {
        return "single-part";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            List<Effect> parts = theory.parts(element.id());
            if (parts.size() == 1) {
                found.warning(element.id(), "", parts.get(0).id() + " is its only part", "add the other parts, or make one effect of the two");
            }
        }
        return found.all();
    }
}
