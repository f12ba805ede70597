package io.github.verkan.io.json;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a scale of grades with its cut points and words. */
final class ScaleReader {

    private final Problems problems;

    ScaleReader(Problems problems) {
        this.problems = problems;
    }

    /** The rules on the scale; as they are if it cannot be made. */
    AssessmentRules read(JsonObject object, AssessmentRules rules) {
        Fields fields = Fields.of(object, Keys.SCALE, problems);
        if (!fields.has("grades")) {
            fields.missing("grades", "\"grades\" must be given; the default scale is used");
            return rules;
        }
        List<String> grades = fields.texts("grades");
        if (fields.hasFailed(List.of("grades"))) {
            return rules;
        } else if (grades.size() < 2 || new HashSet<>(grades).size() < grades.size()) {
            fields.fail("bad-scale", "grades", "a scale has two grades or more, all different; the default scale is used", "");
            return rules;
        }
        GradeScale even = GradeScale.of(grades);
        GradeScale scale = cuts(fields, grades.size()).map(cuts -> new GradeScale(even.grades(), cuts)).orElse(even);
        return rules.on(scale, words(fields, grades.size()));
    }

    /** The cut points; nothing if they are left out or cannot be used. */
    private Optional<List<Degree>> cuts(Fields fields, int grades) {
        List<Degree> cuts = new ArrayList<>();
        Degree last = Degree.ZERO;
        List<JsonValue> values = fields.list("cuts");
        for (JsonValue value : values) {
            Optional<Degree> cut = degree(value);
            if (cut.isEmpty()) {
                return Optional.empty();
            } else if (cut.get().compareTo(last) <= 0) {
                problems.error("bad-scale", value, "cut points rise from above 0; evenly spaced ones are used", "");
                return Optional.empty();
            }
            last = cut.get();
            cuts.add(last);
        }
        if (fields.has("cuts") && !fields.hasFailed(List.of("cuts")) && cuts.size() != grades - 1) {
            fields.fail("wrong-count", "cuts", grades + " grades have " + (grades - 1) + " cut points; evenly spaced ones are used", "");
            return Optional.empty();
        }
        return cuts.isEmpty() ? Optional.empty() : Optional.of(cuts);
    }

    private Optional<Degree> degree(JsonValue value) {
        if (value instanceof JsonText || value instanceof JsonNumber) {
            try {
                return Optional.of(Degree.parse(value.shown()));
            } catch (IllegalArgumentException noDegree) {
                // Reported below.
            }
        }
        if (!(value instanceof JsonUnusable)) {
            problems.error("bad-fraction", value, "a cut point is a fraction from 0 to 1; evenly spaced ones are used", "write it as \"3/8\"");
        }
        return Optional.empty();
    }

    private ScaleWords words(Fields fields, int grades) {
        Map<String, Map<String, List<String>>> byLanguage = new LinkedHashMap<>();
        fields.object("words").ifPresent(object -> {
            Fields languages = Fields.of(object, Languages.codes(), problems);
            for (String language : inOrder(object, Languages.codes())) {
                languages.object(language).map(sets -> sets(sets, grades)).filter(sets -> !sets.isEmpty())
                        .ifPresent(sets -> byLanguage.put(language, sets));
            }
        });
        return new ScaleWords(byLanguage);
    }

    private Map<String, List<String>> sets(JsonObject object, int grades) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        Fields fields = Fields.of(object, Keys.WORD_SETS, problems);
        for (String set : inOrder(object, Keys.WORD_SETS)) {
            List<String> words = fields.texts(set);
            if (fields.hasFailed(List.of(set))) {
                continue;
            } else if (words.size() == grades) {
                sets.put(set, words);
            } else {
                fields.fail("wrong-count", set, "there are " + grades + " grades; these words are left out", "give one word a grade");
            }
        }
        return sets;
    }

    /** Those of the keys that are there, in the author's order. */
    private static List<String> inOrder(JsonObject object, List<String> known) {
        return object.members().stream().map(JsonValue::key).filter(known::contains).toList();
    }
}
