package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A link with an end that its mechanism does not declare, though it declares others. A mechanism may run over several steps: a declared target may
 * be the source of a later link.
 */
final class MechanismLinkUndeclared implements TheoryCheck {

    @Override
    public String code() {
        return "mechanism-link-undeclared";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Mechanism mechanism) {
                for (Link link : theory.linksThrough(mechanism.id())) {
                    Set<String> undeclared = undeclaredEnds(link, mechanism);
                    if (!undeclared.isEmpty()) {
                        found.note(link.id(), "through", "runs through " + mechanism.id() + ", which does not declare "
                                + String.join(" and ", undeclared), "declare it there, or leave the mechanism out here");
                    }
                }
            }
        }
        return found.all();
    }

    private static Set<String> undeclaredEnds(Link link, Mechanism mechanism) {
        Set<String> ends = new LinkedHashSet<>();
        if (!mechanism.declaredFrom().isEmpty()) {
            ends.add(link.from());
        }
        if (!mechanism.declaredTo().isEmpty()) {
            ends.add(link.to());
        }
        mechanism.declaredFrom().forEach(ends::remove);
        mechanism.declaredTo().forEach(ends::remove);
        return ends;
    }
}
