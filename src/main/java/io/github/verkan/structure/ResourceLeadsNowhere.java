package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A resource of the theory that no link starts from. */
final class ResourceLeadsNowhere implements TheoryCheck {

    @Override
    public String code() {
        return "resource-leads-nowhere";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Resource && !element.isOutside() && theory.linksFrom(element.id()).isEmpty()) {
                found.note(element.id(), "", "no link starts from this resource", "add a link to what it is used for");
            }
        }
        return found.all();
    }
}
