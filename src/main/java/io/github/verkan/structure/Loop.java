package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.graph.Digraph;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that leads back to itself, over links of any kind. A link into a whole enters every part; a link from a part leaves the whole. For each
 * tangle of loops one is named. Links between two factors are not followed: factors may lead back to each other by nature.
 */
final class Loop implements TheoryCheck {

    /** Each element is a way in and a way out, so that a part does not lead to the part beside it. */
    private static final char IN = '<';
    private static final char OUT = '>';

    @Override
    public String code() {
        return "loop";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (List<String> loop : graphOf(theory).loops()) {
            List<String> elements = elementsOf(loop);
            found.warning(elements.get(0), "", "leads back to itself: " + String.join(" > ", elements),
                    "leave out the link that runs backwards, unless the loop is meant");
        }
        return found.all();
    }

    private static Digraph graphOf(TheoryOfChange theory) {
        Digraph.Builder graph = Digraph.builder();
        // Wholes first: a loop is named from the whole where it can be.
        theory.elements().stream().filter(element -> wholeOf(element).isEmpty()).forEach(element -> graph.node(IN + element.id()));
        for (Element element : theory.elements()) {
            String whole = wholeOf(element);
            graph.arc(IN + element.id(), OUT + element.id());
            if (!whole.isEmpty()) {
                graph.arc(IN + whole, IN + element.id()).arc(OUT + element.id(), OUT + whole);
            }
        }
        for (Link link : theory.links()) {
            if (!link.from().equals(link.to()) && !(isFactor(theory, link.from()) && isFactor(theory, link.to()))) {
                graph.arc(OUT + link.from(), IN + link.to());
            }
        }
        return graph.build();
    }

    private static String wholeOf(Element element) {
        return element.asEffect().map(Effect::partOf).orElse("");
    }

    private static boolean isFactor(TheoryOfChange theory, String id) {
        return theory.element(id).filter(element -> element.kind() == ElementKind.FACTOR).isPresent();
    }

    /** The elements that a loop runs over, back to the first. */
    private static List<String> elementsOf(List<String> loop) {
        List<String> elements = new ArrayList<>();
        for (String node : loop) {
            String id = node.substring(1);
            if (elements.isEmpty() || !elements.get(elements.size() - 1).equals(id)) {
                elements.add(id);
            }
        }
        if (!elements.get(elements.size() - 1).equals(elements.get(0))) {
            elements.add(elements.get(0));
        }
        return elements;
    }
}
