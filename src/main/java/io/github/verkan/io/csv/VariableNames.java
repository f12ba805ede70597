package io.github.verkan.io.csv;

import io.github.verkan.survey.Codebook;
import io.github.verkan.survey.GroupVariable;
import io.github.verkan.survey.SurveyQuestion;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers of the answers to a survey: the variables of its codebook. Survey tools write the wording of a question there as well. */
final class VariableNames implements HeaderRule {

    private final Codebook codebook;
    private final Map<String, String> variables = new LinkedHashMap<>();

    VariableNames(Codebook codebook) {
        this.codebook = codebook;
        codebook.questions().forEach(question -> variables.put(folded(question.variable()), question.variable()));
        codebook.groups().forEach(group -> variables.put(folded(group.variable()), group.variable()));
        codebook.unused().forEach(variable -> variables.put(folded(variable), variable));
        addWordings();
    }

    /** A wording that two questions share names neither of them. */
    private void addWordings() {
        Map<String, List<SurveyQuestion>> byWording = codebook.questions().stream().filter(question -> !question.question().isBlank())
                .collect(Collectors.groupingBy(question -> folded(question.question()), LinkedHashMap::new, Collectors.toList()));
        byWording.forEach((wording, questions) -> {
            if (questions.size() == 1) {
                variables.putIfAbsent(wording, questions.get(0).variable());
            }
        });
    }

    private static String folded(String text) {
        return CellText.folded(text).toLowerCase(Locale.ROOT);
    }

    Optional<String> variableOf(String header) {
        return Optional.ofNullable(variables.get(folded(header)));
    }

    @Override
    public int known(List<String> cells) {
        return found(cells).size();
    }

    private Set<String> found(List<String> cells) {
        Set<String> found = new LinkedHashSet<>();
        cells.forEach(cell -> variableOf(CellText.unguarded(cell)).ifPresent(found::add));
        return found;
    }

    /** Whether at least one question is among them, so that it can be the answers to this survey. */
    boolean hasQuestion(List<String> cells) {
        Set<String> found = found(cells);
        return codebook.questions().stream().map(SurveyQuestion::variable).anyMatch(found::contains);
    }

    @Override
    public boolean isComplete(List<String> cells) {
        Set<String> found = found(cells);
        return codebook.questions().stream().map(SurveyQuestion::variable).allMatch(found::contains)
                && codebook.groups().stream().map(GroupVariable::variable).allMatch(found::contains);
    }

    @Override
    public Columns columns(String file, int line, List<String> cells, Problems problems) {
        return Columns.of(this, file, line, cells, problems);
    }

    /** Without a group's column those who answered would be taken to speak of all. */
    @Override
    public String lacking(Columns columns) {
        return codebook.groups().stream().map(GroupVariable::variable).filter(variable -> !columns.has(variable)).collect(Collectors.joining(", "));
    }
}
