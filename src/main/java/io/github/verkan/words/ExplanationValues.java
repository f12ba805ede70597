package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results and inputs of the steps of one verdict in words: codes become words, ids become labels, numbers stay. */
final class ExplanationValues {

    /** Rules whose inputs are named by ids of actors, elements or items. */
    private static final List<String> NAMED_BY_ID = List.of("members", "parts", "held-down", "contribution");

    private final Told told;
    private final Wording wording;

    ExplanationValues(Assessment assessment, Verdict verdict, Language language) {
        this.told = new Told(assessment, verdict, language, Map.of());
        this.wording = told.wording;
    }

    String result(Step step) {
        String result = step.result();
        return switch (step.rule()) {
            case "verdict" -> VerdictPhrases.of(told.assessment.settings(), wording.language())
                    .label(told.set, told.verdict.status(), told.verdict.grade());
            case "status" -> wording.wordOrCode("status", result);
            case "strength" -> wording.wordOrCode("strength", result);
            case "voice" -> wording.wordOrCode("voice-value", result);
            case "due" -> wording.wordOrCode("reason", result);
            case "contribution" -> wording.wordOrCode("contribution", result);
            case "parts" -> wording.wordOrCode("step-result", result);
            case "members" -> members(result);
            default -> gradeOr(result, told.set);
        };
    }

    /** "together", "apart, in particular SVE". */
    private String members(String result) {
        String particular = ", in particular ";
        int at = result.indexOf(particular);
        if (at < 0) {
            return wording.wordOrCode("step-result", result);
        }
        List<String> ids = Arrays.asList(result.substring(at + particular.length()).split(" "));
        return wording.wordOrCode("step-result", result.substring(0, at)) + ", " + wording.phrase("report", "in-particular", told.labels(ids));
    }

    /** Who speaks, for a step about one source: the name, and the id where it is another. */
    Optional<String> speaker(Step step) {
        return step.inputs().stream().filter(input -> input.name().equals("source")).findFirst()
                .map(input -> named(told.speakers.name(input.value()), input.value()));
    }

    String inputs(Step step) {
        List<String> inputs = new ArrayList<>();
        for (Input input : step.inputs()) {
            if (!input.value().isEmpty() && !input.name().equals("source") && !step.rule().equals("verdict")) {
                inputs.add(name(step, input) + value(step, input));
            }
        }
        return String.join("; ", inputs);
    }

    private String name(Step step, Input input) {
        boolean isWord = wording.has("input", input.name());
        if (NAMED_BY_ID.contains(step.rule()) && !isWord) {
            return told.label(input.name()) + ": ";
        }
        return wording.wordOrCode("input", input.name()) + " ";
    }

    private String value(Step step, Input input) {
        String value = input.value();
        return switch (input.name()) {
            case "cycle" -> OneLine.of(value);
            case "dissent" -> wording.has("truth", value) ? wording.word("truth", value) : named(told.speakers.name(value), value);
            case "completeCount" -> wording.wordOrCode("truth", value);
            case "origin" -> wording.wordOrCode("origin", value);
            case "scale" -> scale();
            case "cuts" -> value.replaceAll("[\\[\\]]", "");
            default -> step.rule().equals("contribution") ? wording.wordOrCode("contribution", value)
                    : gradeAndDegree(value, step.rule().equals("held-down") ? WordSet.of(told.theory(), input.name()) : told.set);
        };
    }

    private String named(String name, String id) {
        String shown = OneLine.of(id);
        return name.equals(shown) ? name : name + " (" + shown + ")";
    }

    private String scale() {
        return String.join(" < ", told.scale().grades().stream().map(grade -> told.grades.word(told.set, grade)).toList());
    }

    /** A grade or status, and after it a degree where there is one: "partly 1/2". */
    private String gradeAndDegree(String value, WordSet set) {
        int space = value.indexOf(' ');
        boolean codeFirst = space > 0 && told.scale().byCode(value.substring(0, space)).isPresent();
        return codeFirst ? gradeOr(value.substring(0, space), set) + " (" + OneLine.of(value.substring(space + 1)) + ")" : gradeOr(value, set);
    }

    /** In the words of what it is about: of a mechanism's step the effects and the work have words of their own. */
    private String gradeOr(String value, WordSet set) {
        Optional<Grade> grade = told.scale().byCode(value);
        return grade.map(it -> told.grades.word(set, it))
                .orElseGet(() -> Arrays.stream(Status.values()).anyMatch(status -> status.code().equals(value))
                        ? wording.word("status", value) : OneLine.of(value));
    }
}
