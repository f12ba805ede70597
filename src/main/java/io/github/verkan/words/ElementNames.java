package io.github.verkan.words;

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
        return theory.element(id)
                .map(element -> OneLine.of(id) + " " + typography.quoted(OneLine.orElse(element.shortLabel(), id)))
                .orElseGet(() -> OneLine.of(id));
    }
}
