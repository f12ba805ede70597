package io.github.verkan.cli;

import io.github.verkan.assess.Assessment;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.report.layout.Extract;
import io.github.verkan.report.layout.Orientation;
import io.github.verkan.report.svg.DiagramSvg;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws theories, with verdicts where there is evidence. */
final class Diagrams {

    static final Set<String> SWITCHES = Set.of("--portrait", "--compact", "--factors");

    private final Cases cases;
    private final Messages messages;

    Diagrams(Cases cases, Messages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    /** The picture; nothing, with a message, if the element that it is to be of is not known. */
    Optional<String> draw(Arguments arguments) throws IOException {
        if (arguments.option("--portrait").isPresent() && arguments.option("--compact").isPresent()) {
            throw new UsageException("a diagram is either --portrait or --compact");
        }
        Assessment assessment = cases.assessment(arguments, arguments.operands());
        TheoryOfChange theory = assessment.evaluation().theory();
        DiagramSvg diagram = DiagramSvg.in(Cases.language(arguments, assessment.evaluation().language()));
        if (arguments.option("--portrait").isPresent()) {
            diagram = diagram.oriented(Orientation.PORTRAIT);
        } else if (arguments.option("--compact").isPresent()) {
            diagram = diagram.oriented(Orientation.COMPACT);
        }
        if (arguments.option("--factors").isPresent()) {
            diagram = diagram.withFactors();
        }
        Optional<String> of = arguments.option("--of");
        if (of.isPresent() && theory.element(of.get()).isEmpty()) {
            messages.add(Diagnostic.error("unknown-element", Place.NONE, of.get(), "no element has this id",
                    DidYouMean.hint(of.get(), theory.elements().stream().map(Element::id).toList())));
            return Optional.empty();
        } else if (of.isPresent()) {
            diagram = diagram.only(Extract.strand(theory, List.of(of.get())));
        }
        boolean hasEvidence = !assessment.evaluation().evidence().items().isEmpty();
        return Optional.of(hasEvidence ? diagram.render(assessment) : diagram.render(theory));
    }
}
