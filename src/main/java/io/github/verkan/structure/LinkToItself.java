package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A link from something to itself. */
final class LinkToItself implements TheoryCheck {

    @Override
    public String code() {
        return "link-to-itself";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Link link : theory.links()) {
            if (link.from().equals(link.to())) {
                found.warning(link.id(), "to", "the link leads from " + link.from() + " to itself", "name what it leads to");
            }
        }
        return found.all();
    }
}
