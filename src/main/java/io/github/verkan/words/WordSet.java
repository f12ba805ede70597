package io.github.verkan.words;

import io.github.verkan.theory.Coded;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.TheoryOfChange;

/** The sets of grade words: which words fit which kind of element. */
public enum WordSet implements Coded {
    /** Achieved: effects. */
    EFFECTS,
    /** Carried out: activities and outputs. */
    ACTIVITIES,
    /** Supported: mechanisms and links. */
    MECHANISMS,
    /** Present: factors. */
    FACTORS,
    /** In place: resources. */
    RESOURCES;

    /**
     * The set that fits a kind of element.
     *
     * @param kind the kind
     * @return the set
     */
    public static WordSet of(ElementKind kind) {
        return switch (kind) {
            case EFFECT -> EFFECTS;
            case ACTIVITY, OUTPUT -> ACTIVITIES;
            case MECHANISM -> MECHANISMS;
            case FACTOR -> FACTORS;
            case RESOURCE -> RESOURCES;
        };
    }

    /**
     * The set that fits an element or link.
     *
     * @param theory the theory
     * @param id the id of an element or link
     * @return the set; that of the mechanisms for links
     */
    public static WordSet of(TheoryOfChange theory, String id) {
        return theory.element(id).map(element -> of(element.kind())).orElse(MECHANISMS);
    }
}
