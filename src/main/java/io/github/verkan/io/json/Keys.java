package io.github.verkan.io.json;

import io.github.verkan.theory.ElementKind;
import java.util.List;
import java.util.stream.Stream;

/** The keys of the format, object by object, in the order in which they are written. */
final class Keys {

    /** Editors look for the schema here; it says nothing about the content. */
    static final String SCHEMA = "$schema";

    static final List<String> THEORY = List.of(SCHEMA, "format", "id", "title", "language", "actors", "groups", "relations", "targetGroups",
            "subgroups", "elements", "links", "extensions");
    static final List<String> ACTOR = List.of("id", "label", "role", "outside");
    static final List<String> GROUP = List.of("id", "label", "members");
    static final List<String> RELATION = List.of("id", "label", "between");
    static final List<String> TARGET_GROUP = List.of("id", "label", "role");
    static final List<String> SUBGROUP = List.of("id", "label", "of");
    static final List<String> LINK = List.of("id", "from", "to", "kind", "through", "note", "basis");
    static final List<String> ELEMENT = List.of("id", "kind", "label", "short", "note", "basis", "level", "origin");
    private static final List<String> ACTIVITY = elementWith("actors");
    private static final List<String> EFFECT =
            elementWith("horizon", "nature", "criterion", "assessableFrom", "partOf", "targetGroups", "actors");
    private static final List<String> MECHANISM = elementWith("statement", "from", "to");
    private static final List<String> FACTOR = elementWith("influence", "affects", "actors", "framework", "category");

    static final List<String> EVIDENCE = List.of(SCHEMA, "format", "sources", "items", "extensions");
    static final List<String> SOURCE = List.of("id", "label", "role", "standing", "actor", "targetGroup", "answered", "note");
    static final List<String> ITEM = List.of("id", "targets", "finding", "kind", "sources", "role", "methods", "about", "subgroups", "factors",
            "cycles", "breadth", "hedge", "quality", "contribution", "gap", "document", "section", "page", "note", "quote", "repeats",
            "contradicts");
    static final List<String> GRADED = List.of("grade");
    static final List<String> MEASURED = List.of("actual", "baseline", "goal", "unit", "n");

    static final List<String> EVALUATION = List.of(SCHEMA, "format", "id", "title", "language", "date", "interventionEnd", "theory", "evidence",
            "cycles", "rules", "judgementWords", "judgements", "extensions");
    static final List<String> CYCLE = List.of("id", "label", "from", "to", "methods");
    static final List<String> JUDGEMENT_WORD = List.of("word", "grades", "status", "contribution");
    static final List<String> JUDGEMENT = List.of("id", "element", "scope", "word", "tense", "section", "reason", "factors", "evidence");
    static final List<String> SCOPE = List.of("actor", "subgroup", "cycle");

    static final List<String> RULES = List.of(SCHEMA, "format", "method", "scale", "parameters");
    static final List<String> SCALE = List.of("grades", "cuts", "words");
    static final List<String> WORD_SETS = List.of("effects", "activities", "mechanisms", "factors", "resources");

    private Keys() {}

    /** The keys of elements of a kind. */
    static List<String> element(ElementKind kind) {
        return switch (kind) {
            case RESOURCE -> ELEMENT;
            case ACTIVITY, OUTPUT -> ACTIVITY;
            case EFFECT -> EFFECT;
            case MECHANISM -> MECHANISM;
            case FACTOR -> FACTOR;
        };
    }

    private static List<String> elementWith(String... own) {
        return Stream.concat(ELEMENT.stream(), Stream.of(own)).toList();
    }
}
