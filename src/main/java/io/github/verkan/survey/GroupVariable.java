package io.github.verkan.survey;

import java.util.Objects;
import java.util.Optional;

/**
 * A column that says which group a respondent belongs to.
 *
 * @param variable the header of the column
 * @param use what kind of group it is: actor, subgroup, role or cycle
 * @param values the values that it may have: what an option's words stand for is its code, or its first word where it has none; null where a cell is taken as it stands
 */
public record GroupVariable(String variable, SurveyUse use, AnswerScale values) {

    /**
     * Makes a variable.
     *
     * @throws IllegalArgumentException if the variable is blank, or the use is no kind of group
     */
    public GroupVariable {
        if (variable.isBlank()) {
            throw new IllegalArgumentException("variable must not be blank");
        }
        boolean isGroup = switch (Objects.requireNonNull(use, "use")) {
            case ACTOR, SUBGROUP, ROLE, CYCLE -> true;
            case QUESTION, SURVEY, UNUSED -> false;
        };
        if (!isGroup) {
            throw new IllegalArgumentException("use: no kind of group: " + use);
        }
    }

    /**
     * Understands a cell.
     *
     * @param cell what stands there
     * @return the id of the group; empty if the respondent belongs to none or does not say; nothing if the cell is not understood
     */
    public Optional<String> read(String cell) {
        if (values == null) {
            return Optional.of(cell.strip());
        }
        Answer answer = values.read(cell);
        if (answer.isValid()) {
            AnswerScale.Option option = values.options().get(answer.option());
            return Optional.of(option.code().isBlank() ? option.labels().get(0) : option.code());
        }
        return answer.reason().map(reason -> "");
    }

    /**
     * The words for a group.
     *
     * @param id its id
     * @return the first word of its option; the id where it has none
     */
    public String label(String id) {
        return values == null ? id : values.options().stream().filter(option -> option.code().equals(id)).map(option -> option.labels().get(0)).findFirst().orElse(id);
    }
}
