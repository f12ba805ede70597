package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/**
 * An effect of the theory that does not say when it is expected, while others do. Where none does, the theory is a list of goals, and there is nothing to
 * say of each; a part is expected when its whole is.
 */
final class EffectWithoutHorizon implements TheoryCheck {

    @Override
    public String code() {
        return "effect-without-horizon";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        List<Effect> without = new ArrayList<>();
        boolean somebodySays = false;
        for (Element element : theory.elements()) {
            if (element instanceof Effect effect && !effect.isOutside()) {
                somebodySays |= effect.horizon() != null;
                if (effect.horizon() == null && effect.partOf().isEmpty()) {
                    without.add(effect);
                }
            }
        }
        Found found = new Found(this, theory);
        if (somebodySays) {
            without.forEach(effect -> found.note(effect.id(), "", "this effect does not say when it is expected", "give it a \"horizon\""));
        }
        return found.all();
    }
}
