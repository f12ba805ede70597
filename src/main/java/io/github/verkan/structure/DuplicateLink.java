package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A link that says the same as one before it: the same ends, kind and mechanism. */
final class DuplicateLink implements TheoryCheck {

    @Override
    public String code() {
        return "duplicate-link";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        Map<Link, String> first = new LinkedHashMap<>();
        for (Link link : theory.links()) {
            String before = first.putIfAbsent(whatItSays(link), link.id());
            if (before != null) {
                found.warning(link.id(), "", "has the same ends, kind and mechanism as the link " + before, "leave one of them out");
            }
        }
        return found.all();
    }

    private static Link whatItSays(Link link) {
        return Link.between(link.from(), link.to()).being(link.kind()).through(link.through());
    }
}
