package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;
import io.github.verkan.theory.ElementKind;

/** What a change of a theory is about: the theory as a whole, or one of the things that it lists. In the order in which changes are told. */
public enum TheoryThing implements Coded {
    /** The theory as a whole: what stands at its head, and the order of its lists. */
    THEORY(""),
    /** A cause of the problem. */
    CAUSE("problem.causes"),
    /** A consequence of the problem. */
    CONSEQUENCE("problem.consequences"),
    /** A question that the evaluation is to answer. */
    QUESTION("questions"),
    /** An actor. */
    ACTOR("actors"),
    /** A group of actors. */
    GROUP("groups"),
    /** A relation between two actors. */
    RELATION("relations"),
    /** A target group. */
    TARGET_GROUP("targetGroups"),
    /** A subgroup. */
    SUBGROUP("subgroups"),
    /** A resource. */
    RESOURCE("elements"),
    /** An activity. */
    ACTIVITY("elements"),
    /** An output. */
    OUTPUT("elements"),
    /** A mechanism. */
    MECHANISM("elements"),
    /** An effect. */
    EFFECT("elements"),
    /** A factor. */
    FACTOR("elements"),
    /** A link. */
    LINK("links"),
    /** An indicator. */
    INDICATOR("indicators"),
    /** A version that the theory has had. */
    VERSION("versions");

    private final String list;

    TheoryThing(String list) {
        this.list = list;
    }

    /**
     * The list that such things stand in.
     *
     * @return its JSON key, for example {@code elements}, with a point where it lies deeper: {@code problem.causes}; empty for the theory
     */
    public String list() {
        return list;
    }

    /**
     * What an element of a kind is.
     *
     * @param kind the kind
     * @return the constant with the same name
     */
    public static TheoryThing of(ElementKind kind) {
        return valueOf(kind.name());
    }
}
