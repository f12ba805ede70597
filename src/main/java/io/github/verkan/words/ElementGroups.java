package io.github.verkan.words;

import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything of a theory in the order of a report's tables: effects first, by the horizon that is theirs or their whole's, then outputs, activities,
 * resources, mechanisms, links and factors.
 */
final class ElementGroups {

    private static final List<ElementKind> AFTER_EFFECTS =
            List.of(ElementKind.OUTPUT, ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.MECHANISM);

    private final TheoryOfChange theory;
    private final Wording wording;
    private final Typography typography;

    /** Elements of a kind, or links: what they are called together and one by one, and their ids; there may be none. */
    record Group(String heading, String singular, List<String> ids) {}

    private ElementGroups(TheoryOfChange theory, Language language) {
        this.theory = theory;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    static List<Group> of(TheoryOfChange theory, Language language) {
        return new ElementGroups(theory, language).groups();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Horizon horizon : Horizon.values()) {
            groups.add(group(wording.word("effects-at", horizon), wording.word("report", "goal"), effectsAt(horizon)));
        }
        groups.add(group(wording.word("goals", "plain"), wording.word("report", "goal"), effectsAt(null)));
        for (ElementKind kind : AFTER_EFFECTS) {
            groups.add(ofKind(kind));
        }
        groups.add(group(wording.word("element-kinds", "link"), wording.word("report", "link"), Identified.ids(theory.links())));
        groups.add(ofKind(ElementKind.FACTOR));
        return groups;
    }

    /** The effects of a horizon, or with null those without one. */
    private List<String> effectsAt(Horizon horizon) {
        List<String> effects = new ArrayList<>();
        for (String id : ids(ElementKind.EFFECT)) {
            if (theory.horizonOf(id).orElse(null) == horizon) {
                effects.add(id);
            }
        }
        return effects;
    }

    private List<String> ids(ElementKind kind) {
        List<String> ids = new ArrayList<>();
        for (Element element : theory.elements()) {
            if (element.kind() == kind) {
                ids.add(element.id());
            }
        }
        return ids;
    }

    private Group ofKind(ElementKind kind) {
        return group(wording.word("element-kinds", kind), wording.word("element-kind", kind), ids(kind));
    }

    private Group group(String heading, String singular, List<String> ids) {
        return new Group(typography.capital(heading), typography.capital(singular), ids);
    }
}
