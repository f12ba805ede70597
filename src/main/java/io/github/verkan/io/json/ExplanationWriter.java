package io.github.verkan.io.json;

import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes explanations as trees: a step has {@code rule}, {@code formula} (where it is not the usual one of the rule, which stands once in the document), {@code inputs} (pairs of name and value), {@code result} and
 * {@code children}; one whose result is not known has {@code unknown}, the reason, in place of it; a citation has {@code evidence}, {@code says} and
 * {@code listed}. Where a row was read stands once, under {@code evidence} of the document, so that the verdicts do not depend on the order of rows.
 */
final class ExplanationWriter {

    /**
     * Two levels of JSON each; with the document around it this stays below what readers of JSON take by default, this one included. An
     * explanation is rarely deeper than ten.
     */
    static final int DEEPEST = 24;

    private final Map<String, String> formulas = new LinkedHashMap<>();

    /** Writes an explanation; remembers the formula with which each rule was met first. */
    void write(JsonWriter json, String key, Explanation explanation) {
        json.object(key, () -> node(json, explanation, 1));
    }

    /** The usual formula of each rule that was met so far. */
    Map<String, String> formulas() {
        return formulas;
    }

    private void node(JsonWriter json, Explanation explanation, int level) {
        if (explanation instanceof Citation citation) {
            json.text("evidence", citation.evidence());
            json.text("says", citation.says());
            json.textIfAny("said", citation.said());
            json.textIfAny("listed", citation.listed());
        } else if (explanation instanceof Step step) {
            json.text("rule", step.rule());
            String usual = formulas.putIfAbsent(step.rule(), step.formula());
            if (usual != null && !usual.equals(step.formula())) {
                json.text("formula", step.formula());
            }
            if (!step.inputs().isEmpty()) {
                json.list("inputs", () -> step.inputs().forEach(input -> input(json, input)));
            }
            json.text("result", step.result());
        } else if (explanation instanceof Unknown unknown) {
            json.text("rule", unknown.rule());
            json.text("unknown", unknown.reason());
        }
        children(json, explanation.children(), level);
    }

    private static void input(JsonWriter json, Input input) {
        json.line(List.of(input.name(), input.value()));
    }

    private void children(JsonWriter json, List<Explanation> children, int level) {
        if (level < DEEPEST) {
            json.objects("children", children, (out, child) -> node(out, child, level + 1));
        } else if (!children.isEmpty()) {
            json.number("childrenLeftOut", children.size());
        }
    }
}
