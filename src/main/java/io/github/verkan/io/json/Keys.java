package io.github.verkan.io.json;

import io.github.verkan.theory.ElementKind;
import java.util.List;
import java.util.stream.Stream;

/** The keys of the format, object by object, in the order in which they are written. */
final class Keys {

    /** Editors look for the schema here; it says nothing about the content. */
    static final String SCHEMA = "$schema";

    static final List<String> THEORY = List.of(SCHEMA, "format", "id", "title", "language", "versions", "problem", "questions", "actors",
            "groups", "relations", "targetGroups", "subgroups", "elements", "links", "indicators", "extensions");
    static final List<String> VERSION = List.of("id", "date", "authors", "reason");
    static final List<String> PROBLEM = List.of("statement", "basis", "causes", "consequences");
    static final List<String> CAUSE = List.of("id", "label", "answeredBy", "note");
    static final List<String> CONSEQUENCE = List.of("id", "label", "stage", "note");
    static final List<String> QUESTION = List.of("id", "label", "main", "about", "basis");
    static final List<String> INDICATOR =
            List.of("id", "label", "elements", "unit", "better", "baseline", "baselineAt", "goal", "goalAt", "note");
    static final List<String> QUANTITY = List.of("value", "outOf", "unit");
    static final List<String> INFLUENCE_AT = List.of("actor", "cycle", "influence", "note");
    static final List<String> ACTOR = List.of("id", "label", "role", "outside");
    static final List<String> GROUP = List.of("id", "label", "members");
    static final List<String> RELATION = List.of("id", "label", "between");
    static final List<String> TARGET_GROUP = List.of("id", "label", "role", "basis");
    static final List<String> SUBGROUP = List.of("id", "label", "of", "share");
    static final List<String> LINK = List.of("id", "from", "to", "kind", "through", "note", "basis", "threshold");
    static final List<String> ELEMENT = List.of("id", "kind", "label", "short", "note", "basis", "level", "origin");
    private static final List<String> ACTIVITY = elementWith("actors", "targetGroups", "planned");
    private static final List<String> OUTPUT = elementWith("actors");
    private static final List<String> EFFECT =
            elementWith("horizon", "nature", "criterion", "assessableFrom", "partOf", "targetGroups", "actors");
    private static final List<String> MECHANISM = elementWith("statement", "half", "from", "to");
    private static final List<String> FACTOR =
            elementWith("influence", "influences", "affects", "actors", "framework", "category", "subcategory", "locus");

    static final List<String> EVIDENCE = List.of(SCHEMA, "format", "sources", "items", "extensions");
    static final List<String> SOURCE = List.of("id", "label", "role", "standing", "actor", "targetGroup", "answered", "note");
    static final List<String> ITEM = List.of("id", "targets", "finding", "kind", "sources", "role", "methods", "about", "subgroups", "factors",
            "cycles", "date", "breadth", "hedge", "quality", "contribution", "gap", "nature", "level", "question", "quantity", "reached",
            "condition", "assessableFrom", "document", "section", "page", "note", "quote", "coding", "repeats", "contradicts",
            "rows");
    static final List<String> CODING = List.of("condensed", "underlying", "codes", "subcategories", "categories", "themes", "coders");
    static final List<String> GRADED = List.of("grade");
    static final List<String> MEASURED = List.of("indicator", "actual", "baseline", "goal", "better", "unit", "n");
    static final List<String> ANSWERS = List.of("options", "counts", "agree", "neutral", "disagree", "n", "missing", "sent", "reversed");

    static final List<String> EVALUATION = List.of(SCHEMA, "format", "id", "title", "language", "publication", "audiences", "date",
            "interventionStart", "interventionEnd", "theory", "evidence", "surveys", "cycles", "rules", "judgementWords", "judgements", "reconsideredGoals",
            "sustainment", "recommendations", "limitations", "concepts", "replies", "extensions");
    static final List<String> SURVEY = List.of("id", "answers", "codebook", "scales");
    static final List<String> PUBLICATION = List.of("title", "authors", "genre", "approaches");
    static final List<String> AUDIENCE = List.of("id", "label", "rank");
    static final List<String> CYCLE = List.of("id", "label", "from", "to", "methods");
    static final List<String> JUDGEMENT_WORD = List.of("word", "grades", "status", "contribution", "phrases");
    static final List<String> JUDGEMENT = List.of("id", "element", "scope", "word", "tense", "section", "words", "how", "restated", "reason",
            "condition", "certainty", "contribution", "contributors", "factors", "evidence");
    static final List<String> STATED = List.of("section", "word", "words", "how");
    static final List<String> RECONSIDERED = List.of("goal", "scope", "how", "restatement", "reason", "section");
    static final List<String> SUSTAINMENT =
            List.of("id", "result", "elements", "scope", "status", "soFar", "condition", "section");
    static final List<String> RECOMMENDATION = List.of("id", "text", "form", "to", "addressee", "answers", "section", "inSummary");
    static final List<String> LIMITATION = List.of("text", "concerns", "section");
    static final List<String> CONCEPT = List.of("term", "definition", "basis");
    static final List<String> REPLY = List.of("actor", "answered", "date", "text", "about");
    static final List<String> SCOPE = List.of("actor", "subgroup", "cycle");

    static final List<String> RULES = List.of(SCHEMA, "format", "method", "scale", "parameters");
    static final List<String> SCALE = List.of("grades", "cuts", "words");
    static final List<String> WORD_SETS = List.of("effects", "activities", "mechanisms", "factors", "resources");

    static final List<String> FRAMEWORK =
            List.of(SCHEMA, "format", "id", "title", "language", "source", "aliases", "dimensions", "factors", "pairs", "extensions");
    static final List<String> DIMENSION = List.of("id", "label", "english", "parent", "aliases", "note");
    static final List<String> FRAMEWORK_FACTOR =
            List.of("id", "label", "english", "dimension", "role", "theme", "aliases", "opposes", "reads", "note", "basis");
    static final List<String> OPPOSITE_PAIR = List.of("id", "label", "english", "poles", "dimension", "theme", "note", "basis");

    static final List<String> FACTORS = List.of(SCHEMA, "format", "id", "title", "language", "source", "publication", "frameworks", "actors", "roles",
            "codes", "factors", "influences", "loops", "form", "models", "process", "effects", "extensions");
    static final List<String> STUDY_ACTOR = List.of("id", "label", "heard", "note");
    static final List<String> STUDY_ROLE = List.of("id", "label", "actor", "note");
    static final List<String> FACTOR_CODE = List.of("id", "label", "category", "theme", "factor", "words", "breadth", "count", "of", "roles",
            "framework", "frameworkFactor", "note", "document", "section", "page");
    static final List<String> STUDY_FACTOR = List.of("id", "label", "note");
    static final List<String> FACTOR_INFLUENCE =
            List.of("id", "from", "to", "sign", "basis", "citation", "kind", "note", "document", "section", "page");
    static final List<String> STATED_LOOP = List.of("id", "label", "through", "polarity", "note", "document", "section", "page");
    static final List<String> FORM = List.of("vertical", "horizontal", "stated");
    static final List<String> AXIS = List.of("position", "ground", "document", "section", "page");
    static final List<String> MODEL = List.of("model", "presence", "ground", "document", "section", "page");
    static final List<String> FLOW_STEP = List.of("id", "label", "kind", "by", "next", "note");
    static final List<String> CLAIMED_EFFECT =
            List.of("id", "label", "claimedBy", "says", "measuring", "citation", "note", "document", "section", "page");
    static final List<String> PORTFOLIO = List.of(SCHEMA, "format", "id", "title", "language", "groups", "cases", "shared", "comparisons");
    static final List<String> CASE_GROUP = List.of("id", "label", "kind");
    static final List<String> PORTFOLIO_CASE = List.of("id", "label", "evaluation", "study", "groups");
    static final List<String> SHARED = List.of("id", "kind", "label", "in", "absentIn", "note");
    static final List<String> SHARED_IN = List.of("case", "ids");
    static final List<String> CASE_COMPARISON = List.of("id", "label", "conditions", "outcome");
    static final List<String> CASE_CONDITION = List.of("shared", "atLeast");

    private Keys() {}

    /** The keys of elements of a kind. */
    static List<String> element(ElementKind kind) {
        return switch (kind) {
            case RESOURCE -> ELEMENT;
            case ACTIVITY -> ACTIVITY;
            case OUTPUT -> OUTPUT;
            case EFFECT -> EFFECT;
            case MECHANISM -> MECHANISM;
            case FACTOR -> FACTOR;
        };
    }

    private static List<String> elementWith(String... own) {
        return Stream.concat(ELEMENT.stream(), Stream.of(own)).toList();
    }
}
