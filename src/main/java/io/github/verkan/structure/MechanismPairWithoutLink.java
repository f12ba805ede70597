package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A mechanism with declared ends that no link through it starts from or leads to. Where no link runs through it at all,
 * {@link MechanismWithoutLink} says so.
 */
final class MechanismPairWithoutLink implements TheoryCheck {

    @Override
    public String code() {
        return "mechanism-pair-without-link";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Element element : theory.elements()) {
            List<Link> links = theory.linksThrough(element.id());
            if (element instanceof Mechanism mechanism && !links.isEmpty()) {
                List<String> from = without(mechanism.declaredFrom(), links, Link::from);
                List<String> to = without(mechanism.declaredTo(), links, Link::to);
                if (!from.isEmpty() || !to.isEmpty()) {
                    found.note(mechanism.id(), from.isEmpty() ? "to" : "from", "no link through it " + inWords(from, to),
                            "add links for the declared ends, or leave the ends out");
                }
            }
        }
        return found.all();
    }

    private static List<String> without(List<String> declared, List<Link> links, Function<Link, String> end) {
        Set<String> ids = new LinkedHashSet<>(declared);
        links.forEach(link -> ids.remove(end.apply(link)));
        return List.copyOf(ids);
    }

    private static String inWords(List<String> from, List<String> to) {
        String starts = from.isEmpty() ? "" : "starts from " + String.join(", ", from);
        String leads = to.isEmpty() ? "" : "leads to " + String.join(", ", to);
        return starts + (starts.isEmpty() || leads.isEmpty() ? "" : ", and none ") + leads;
    }
}
