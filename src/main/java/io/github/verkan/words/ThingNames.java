package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What sentences about a whole case call its things: elements by id and short label, links by their ends, parties and cycles by their labels, sources by
 * their names. Long lists are cut, and say how many more there are.
 */
final class ThingNames {

    /** As many are named; one more is named too, as "and one more" would be as long. */
    static final int MOST_NAMED = 10;

    private final TheoryOfChange theory;
    private final Wording wording;
    private final Typography typography;
    private final ElementNames elements;
    private final ScopeWords scopes;
    private final Speakers speakers;

    ThingNames(Assessment assessment, Language language) {
        Evaluation evaluation = assessment.evaluation();
        this.theory = evaluation.theory();
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.elements = new ElementNames(theory, typography);
        this.scopes = ScopeWords.of(evaluation, language);
        this.speakers = new Speakers(evaluation, language);
    }

    /** An element or link. */
    String named(String id) {
        Link link = theory.link(id).orElse(null);
        return link == null ? elements.named(id) : wording.word("changed-thing", "link") + " " + OneLine.of(link.from() + " → " + link.to());
    }

    /** An actor, group or relation. */
    String party(String id) {
        return scopes.label(Scope.ofActor(id));
    }

    String cycle(String id) {
        return scopes.label(Scope.ofCycle(id));
    }

    String source(String id) {
        return speakers.name(id);
    }

    /** Elements and links in a row. */
    String some(Collection<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(named(id));
        }
        return cut(names);
    }

    /** Names in a row, the first of them where they are many. */
    String cut(List<String> names) {
        if (names.size() <= MOST_NAMED + 1) {
            return typography.list(names);
        }
        return wording.phrase("form", "list", String.join(", ", names.subList(0, MOST_NAMED)),
                wording.phrase("assessment-changes", "more", typography.number(names.size() - MOST_NAMED)));
    }
}
