package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A necessary condition that stands outside the theory, so that the theory does not bring it about. */
final class NecessaryConditionOutside implements TheoryCheck {

    @Override
    public String code() {
        return "necessary-condition-outside";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Link link : theory.links()) {
            if (link.kind() == LinkKind.REQUIRES && theory.element(link.from()).filter(Element::isOutside).isPresent()) {
                found.note(link.id(), "from", link.to() + " needs " + link.from() + ", which stands outside the theory",
                        "make sure that somebody answers for it");
            }
        }
        return found.all();
    }
}
