package io.github.verkan.words;

import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;

/** Elements as sentences name them: by id and short label, for example {@code K1 ”Elever kommer i tid”}. What is no element is named by its id. */
final class ElementNames {

    private final TheoryOfChange theory;
    private final Typography typography;

    ElementNames(TheoryOfChange theory, Typography typography) {
        this.theory = theory;
        this.typography = typography;
    }

    String named(String id) {
        Element element = theory.element(id).orElse(null);
        return element == null ? OneLine.of(id) : OneLine.of(id) + " " + typography.quoted(OneLine.orElse(element.shortLabel(), id));
    }
}
