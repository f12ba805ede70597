package io.github.verkan.io.json;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.List;
import java.util.Map;

/** Writes the rules of an assessment. */
final class RulesWriter {

    private static final int MOST_DIGITS = 9;

    private RulesWriter() {}

    static void write(JsonWriter json, AssessmentRules rules) {
        json.text("method", rules.method());
        if (!rules.scale().equals(GradeScale.ofFive()) || !rules.words().byLanguage().isEmpty()) {
            json.object("scale", () -> scale(json, rules.scale(), rules.words()));
        }
        parameters(json, rules);
    }

    /** With the scale and its cut points even where they are the default: for a result that has to say what it came from. */
    static void writeInFull(JsonWriter json, AssessmentRules rules) {
        json.text("method", rules.method());
        json.object("scale", () -> {
            json.textsIfAny("grades", grades(rules.scale()));
            json.textsIfAny("cuts", cuts(rules.scale()));
            words(json, rules.words());
        });
        parameters(json, rules);
    }

    private static void parameters(JsonWriter json, AssessmentRules rules) {
        if (!rules.parameters().isEmpty()) {
            json.object("parameters", () -> rules.parameters().forEach((name, value) -> parameter(json, name, value)));
        }
    }

    private static void scale(JsonWriter json, GradeScale scale, ScaleWords words) {
        List<String> grades = grades(scale);
        json.textsIfAny("grades", grades);
        if (!scale.equals(GradeScale.of(grades))) {
            json.textsIfAny("cuts", cuts(scale));
        }
        words(json, words);
    }

    private static List<String> grades(GradeScale scale) {
        return scale.grades().stream().map(Grade::code).toList();
    }

    private static List<String> cuts(GradeScale scale) {
        return scale.cuts().stream().map(Degree::toString).toList();
    }

    private static void words(JsonWriter json, ScaleWords words) {
        if (!words.byLanguage().isEmpty()) {
            json.object("words", () -> words.byLanguage().forEach((language, sets) -> sets(json, language, sets)));
        }
    }

    private static void sets(JsonWriter json, String language, Map<String, List<String>> sets) {
        json.object(language, () -> sets.forEach(json::textsIfAny));
    }

    /** A value is text; one that is a whole number looks better as one, and is read back as the same text. */
    private static void parameter(JsonWriter json, String name, String value) {
        boolean digits = !value.isEmpty() && value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && (value.length() == 1 || value.charAt(0) != '0')) {
            json.number(name, Long.parseLong(value));
        } else {
            json.text(name, value);
        }
    }
}
