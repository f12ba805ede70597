package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import java.util.Optional;

/** A link from an effect to one that is expected sooner. */
final class HorizonBeforeCause implements TheoryCheck {

    @Override
    public String code() {
        return "horizon-before-cause";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Link link : theory.links()) {
            Optional<Effect> cause = theory.element(link.from()).flatMap(Element::asEffect);
            Optional<Effect> effect = theory.element(link.to()).flatMap(Element::asEffect);
            if (cause.isPresent() && effect.isPresent() && isBefore(effect.get(), cause.get())) {
                found.warning(link.id(), "", "leads from " + inTime(cause.get()) + " to " + inTime(effect.get())
                        + ", which is expected before its cause", "turn the link round, or change a horizon");
            }
        }
        return found.all();
    }

    /** Only where both say when they are expected. */
    private static boolean isBefore(Effect effect, Effect cause) {
        return effect.horizon() != null && cause.horizon() != null && cause.horizon().compareTo(effect.horizon()) > 0;
    }

    private static String inTime(Effect effect) {
        return effect.id() + " (" + effect.horizon().code() + " term)";
    }
}
