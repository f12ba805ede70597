package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A part that is expected at another time than the whole. */
final class PartHorizonDiffers implements TheoryCheck {

    @Override
    public String code() {
        return "part-horizon-differs";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            for (Effect part : theory.parts(element.id())) {
                Horizon ofWhole = ((Effect) element).horizon();
                if (part.horizon() != ofWhole && part.horizon() != null && ofWhole != null) {
                    found.warning(part.id(), "horizon", "expected in the " + part.horizon().code() + " term, but " + element.id()
                            + ", which it is a part of, in the " + ofWhole.code() + " term", "give both the same horizon");
                }
            }
        }
        return found.all();
    }
}
