package io.github.verkan.assess;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of an assessment in full: the method, the scale, and a value for every parameter, those of the method and those that hold for all
 * methods. Immutable; written into the result.
 */
public final class Settings {

    /** From which degree on a statement is a yes. */
    static final String YES_FROM = "yesFrom";
    /** Up to which degree a statement is a no. */
    static final String NO_UP_TO = "noUpTo";
    /** Members further below their group than this, in grades, are "in particular". */
    static final String IN_PARTICULAR_FROM = "inParticularFrom";
    /** Members this many steps apart are said first. */
    static final String MEMBERS_APART_FROM = "membersApartFrom";
    /** Parts more than this many steps apart give no common grade. */
    static final String SPLIT_BEYOND = "splitBeyond";
    /** Where a mechanism is held. */
    static final String MECHANISM_HELD_AT = "mechanismHeldAt";
    /** What counts as failed. */
    static final String FAILED_UP_TO = "failedUpTo";
    /** What counts as delivered. */
    public static final String DELIVERED_FROM = "deliveredFrom";

    /** From which share on a subgroup stands for the rest. */
    static final String COVERAGE_FROM = "coverageFrom";
    /** How many of the rows must say something of the contribution. */
    static final String CONTRIBUTION_FROM = "contributionFrom";

    /** From which place of the scale on what an element reaches is enough for the next step. */
    public static final String SUFFICIENT_FROM = "sufficientFrom";

    private static final List<Parameter> COMMON = List.of(
            Parameter.fraction(YES_FROM, Degree.of(3, 4), "a voice is a yes when all that it says lies at this degree or higher"),
            Parameter.fraction(NO_UP_TO, Degree.of(1, 4), "a voice is a no when all that it says lies at this degree or lower"),
            Parameter.fraction(IN_PARTICULAR_FROM, Degree.of(1, 4),
                    "a member that lies further down than its group by this part of a grade or more is named \"in particular\""),
            Parameter.count(MEMBERS_APART_FROM, 2, "where members are this many steps or more apart, the verdict says so first"),
            Parameter.count(SPLIT_BEYOND, 1, "a compound effect whose parts are more than this many steps apart has no common grade"),
            Parameter.fraction(MECHANISM_HELD_AT, Degree.HALF,
                    "a mechanism gets at most the grade for this degree when an effect that requires it failed where it was delivered"),
            Parameter.fraction(FAILED_UP_TO, Degree.of(1, 4), "an effect whose grade lies at this place of the scale or lower has failed"),
            Parameter.fraction(DELIVERED_FROM, Degree.HALF, "what leads to an effect is delivered when its grade lies at this place or higher"),
            Parameter.fraction(COVERAGE_FROM, Degree.of(3, 4),
                    "what holds for a subgroup that is this part of those concerned or more holds for all"),
            Parameter.fraction(CONTRIBUTION_FROM, Degree.HALF,
                    "the contribution is unknown when a smaller part than this of the rows that speak for the effect say anything of it"),
            Parameter.fraction(SUFFICIENT_FROM, Degree.HALF,
                    "what an element reaches is enough for the next step when its grade lies at this place of the scale or higher"));

    private final String method;
    private final GradeScale scale;
    private final ScaleWords words;
    private final Map<String, String> values;
    private final Map<String, Degree> fractions = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Settings(AssessmentRules rules, String method, Map<String, Parameter> parameters, Map<String, String> values) {
        this.method = method;
        this.scale = rules.scale();
        this.words = rules.words();
        this.values = Collections.unmodifiableMap(values);
        for (Parameter parameter : parameters.values()) {
            String value = values.get(parameter.name());
            if (parameter.kind() == Parameter.Kind.FRACTION) {
                fractions.put(parameter.name(), Degree.parse(value));
            } else if (parameter.kind() == Parameter.Kind.COUNT) {
                counts.put(parameter.name(), Integer.parseInt(value));
            }
        }
    }

    /**
     * The parameters that hold for all methods.
     *
     * @return in a fixed order
     */
    public static List<Parameter> common() {
        return COMMON;
    }

    /**
     * The rules in full.
     *
     * @param rules the rules as the author wrote them
     * @param method the method
     * @return the settings; with an error for each parameter that the method does not have and each value that does not fit, for which the default is taken
     */
    public static Checked<Settings> of(AssessmentRules rules, AssessmentMethod method) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, Parameter> known = new LinkedHashMap<>();
        for (Parameter parameter : method.parameters()) {
            known.put(parameter.name(), parameter);
        }
        for (Parameter parameter : COMMON) {
            known.put(parameter.name(), parameter);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : known.values()) {
            values.put(parameter.name(), parameter.defaultValue());
        }
        rules.parameters().forEach((name, value) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                diagnostics.add(Diagnostic.error("unknown-parameter", placeOf(rules, name), name,
                        "method " + method.id() + " has no such parameter; it is not used", DidYouMean.hint(name, known.keySet())));
            } else if (!parameter.accepts(value)) {
                diagnostics.add(Diagnostic.error("bad-parameter", placeOf(rules, name), value,
                        name + " takes " + parameter.takes() + "; " + parameter.defaultValue() + " is used", ""));
            } else {
                values.put(name, value);
            }
        });
        contradiction(rules, values).ifPresent(contradiction -> {
            diagnostics.add(contradiction);
            values.put(YES_FROM, known.get(YES_FROM).defaultValue());
            values.put(NO_UP_TO, known.get(NO_UP_TO).defaultValue());
        });
        diagnostics.addAll(method.check(rules.scale()));
        return new Checked<>(new Settings(rules, method.id(), known, values), diagnostics);
    }

    private static Place placeOf(AssessmentRules rules, String parameter) {
        return rules.origin().of("parameters/" + parameter);
    }

    /** No degree may be a yes and a no. */
    private static Optional<Diagnostic> contradiction(AssessmentRules rules, Map<String, String> values) {
        if (!Degree.parse(values.get(NO_UP_TO)).atLeast(Degree.parse(values.get(YES_FROM)))) {
            return Optional.empty();
        }
        String set = rules.parameters().containsKey(YES_FROM) ? YES_FROM : NO_UP_TO;
        return Optional.of(Diagnostic.error("contradicting-parameters", placeOf(rules, set), values.get(set),
                YES_FROM + " (" + values.get(YES_FROM) + ") must lie above " + NO_UP_TO + " (" + values.get(NO_UP_TO)
                        + "), or a voice could be a yes and a no; the defaults of both are used", ""));
    }

    /**
     * The id of the method.
     *
     * @return the id
     */
    public String method() {
        return method;
    }

    /**
     * The scale.
     *
     * @return the scale
     */
    public GradeScale scale() {
        return scale;
    }

    /**
     * The words of the grades.
     *
     * @return the words; empty for those of the library
     */
    public ScaleWords words() {
        return words;
    }

    /**
     * All values, for writing down.
     *
     * @return values by parameter name, in a fixed order
     */
    public Map<String, String> values() {
        return values;
    }

    /**
     * Whether an effect with a grade has failed.
     *
     * @param grade the grade, or null for none
     * @return true if it lies at the place of {@code failedUpTo} or lower; false without a grade
     */
    public boolean isFailed(Grade grade) {
        return grade != null && fraction(FAILED_UP_TO).atLeast(scale.placeOf(grade));
    }

    /**
     * The value of a whole-number parameter.
     *
     * @param parameter its name
     * @return the value
     * @throws IllegalArgumentException if there is no such parameter
     */
    public int count(String parameter) {
        return known(counts, parameter);
    }

    /**
     * The value of a fraction.
     *
     * @param parameter its name
     * @return the value
     * @throws IllegalArgumentException if there is no such parameter
     */
    public Degree fraction(String parameter) {
        return known(fractions, parameter);
    }

    /**
     * The value of a parameter as text.
     *
     * @param parameter its name
     * @return the value
     * @throws IllegalArgumentException if there is no such parameter
     */
    public String choice(String parameter) {
        return known(values, parameter);
    }

    private static <T> T known(Map<String, T> values, String parameter) {
        T value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("no such parameter of this kind: " + parameter);
        }
        return value;
    }

    /**
     * A short summary.
     *
     * @return the method and its parameters
     */
    @Override
    public String toString() {
        return "Settings[" + method + " " + values + "]";
    }
}
