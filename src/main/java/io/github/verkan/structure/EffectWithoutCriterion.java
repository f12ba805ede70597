package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/**
 * An effect of the theory of which it is not said what must be seen for it to count. A compound effect needs no criterion of its own: its parts are
 * judged.
 */
final class EffectWithoutCriterion implements TheoryCheck {

    @Override
    public String code() {
        return "effect-without-criterion";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Effect effect && !effect.isOutside() && effect.criterion().isBlank() && theory.parts(effect.id()).isEmpty()) {
                found.note(effect.id(), "criterion", "it is not said what must be seen for this effect to count", "add a criterion");
            }
        }
        return found.all();
    }
}
