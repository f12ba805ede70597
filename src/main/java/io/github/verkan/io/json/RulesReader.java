package io.github.verkan.io.json;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.scale.GradeScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rules of an assessment. What cannot be used is as in the default rule. */
final class RulesReader {

    private static final List<String> METHODS = List.of(AssessmentRules.VOICES, AssessmentRules.MEDIAN);

    private final Problems problems;

    RulesReader(Problems problems) {
        this.problems = problems;
    }

    AssessmentRules read(JsonObject root) {
        Fields fields = Fields.of(root, Keys.RULES, problems);
        fields.text(Keys.SCHEMA);
        AssessmentRules rules = new AssessmentRules(method(fields), GradeScale.ofFive(), ScaleWords.NONE, parameters(fields),
                fields.origin());
        // Half a scale is another scale.
        return fields.object("scale").filter(scale -> !scale.isCut()).map(scale -> new ScaleReader(problems).read(scale, rules)).orElse(rules);
    }

    private static String method(Fields fields) {
        String method = fields.text("method");
        if (fields.has("method") && !METHODS.contains(method) && !fields.hasFailed(List.of("method"))) {
            fields.fail("unknown-word", "method", "no such method; the default is used", "use one of " + String.join(", ", METHODS));
        }
        return METHODS.contains(method) ? method : AssessmentRules.VOICES;
    }

    private Map<String, String> parameters(Fields fields) {
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.object("parameters").ifPresent(object -> {
            for (JsonValue value : object.members()) {
                if (value instanceof JsonText || value instanceof JsonNumber) {
                    parameters.put(value.key(), value.shown());
                } else if (!(value instanceof JsonUnusable)) {
                    problems.error("wrong-type", value, "a text or a number is expected here, not " + value.kind() + "; the default is used", "");
                }
            }
        });
        return parameters;
    }
}
