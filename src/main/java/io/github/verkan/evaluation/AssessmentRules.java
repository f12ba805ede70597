package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.scale.GradeScale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of an assessment as the author wrote them: a method, a scale with its words, and the parameters that differ from the method's own.
 *
 * @param method the id of the assessment method
 * @param scale the scale
 * @param words the words of the grades; empty for the words of the library
 * @param parameters values by parameter name, as text: a whole number, a fraction such as {@code 3/4}, or a word
 * @param origin where they were read; a parameter is called {@code parameters/yesFrom} there
 */
public record AssessmentRules(String method, GradeScale scale, ScaleWords words, Map<String, String> parameters, Origin origin) {

    /** The id of the default method: one voice per source. */
    public static final String VOICES = "voices";
    /** The id of the alternative method: the median grade. */
    public static final String MEDIAN = "median";

    /**
     * Makes rules.
     *
     * @throws IllegalArgumentException if the method is blank
     */
    public AssessmentRules {
        if (method.isBlank()) {
            throw new IllegalArgumentException("method must not be blank");
        }
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(words, "words");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Makes rules that were not read.
     *
     * @param method the id of the assessment method
     * @param scale the scale
     * @param words the words of the grades
     * @param parameters values by parameter name
     * @throws IllegalArgumentException if the method is blank
     */
    public AssessmentRules(String method, GradeScale scale, ScaleWords words, Map<String, String> parameters) {
        this(method, scale, words, parameters, Origin.NONE);
    }

    /**
     * The default rule: one voice per source, on the scale of five.
     *
     * @return the rules
     */
    public static AssessmentRules byVoices() {
        return new AssessmentRules(VOICES, GradeScale.ofFive(), ScaleWords.NONE, Map.of());
    }

    /**
     * The median grade, on the scale of five.
     *
     * @return the rules
     */
    public static AssessmentRules byMedian() {
        return new AssessmentRules(MEDIAN, GradeScale.ofFive(), ScaleWords.NONE, Map.of());
    }

    /**
     * With another value for a parameter.
     *
     * @param name the parameter
     * @param value its value as text
     * @return a copy
     */
    public AssessmentRules with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new AssessmentRules(method, scale, words, changed, origin);
    }

    /**
     * On another scale.
     *
     * @param other the scale
     * @param itsWords the words of its grades
     * @return a copy
     */
    public AssessmentRules on(GradeScale other, ScaleWords itsWords) {
        return new AssessmentRules(method, other, itsWords, parameters, origin);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentRules it && method.equals(it.method) && scale.equals(it.scale) && words.equals(it.words)
                && parameters.equals(it.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, scale, parameters);
    }
}
