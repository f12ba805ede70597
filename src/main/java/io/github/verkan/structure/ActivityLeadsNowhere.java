package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** An activity of the theory that no link starts from. */
final class ActivityLeadsNowhere implements TheoryCheck {

    @Override
    public String code() {
        return "activity-leads-nowhere";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            if (element instanceof Activity && !element.isOutside() && theory.linksFrom(element.id()).isEmpty()) {
                found.note(element.id(), "", "no link starts from this activity", "add a link to what it is to bring about");
            }
        }
        return found.all();
    }
}
