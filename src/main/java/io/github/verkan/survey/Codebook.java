package io.github.verkan.survey;

import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.TimeSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the columns of a survey hold, and what is said of the survey as a whole. Immutable.
 *
 * @param id the id that the ids of its sources and rows of evidence begin with; empty to be given later
 * @param title the name of the survey; empty if not said
 * @param role the perspective of those who answer; empty if not known, or told row by row
 * @param standing how those who answer stand to what they are asked about
 * @param date when it was asked: a year, a month or a date; empty if not said
 * @param cycles ids of the rounds that it belongs to; empty if not said, or told row by row
 * @param questions the questions
 * @param groups the columns that say which group a respondent belongs to, no two of the same kind
 * @param unused headers of columns that nothing is taken from
 */
public record Codebook(String id, String title, String role, SourceStanding standing, String date, List<String> cycles, List<SurveyQuestion> questions,
        List<GroupVariable> groups, List<String> unused) {

    /**
     * Makes a codebook.
     *
     * @throws IllegalArgumentException if two variables, two ids of questions or two kinds of group are the same, or the date is none
     */
    public Codebook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(standing, "standing");
        TimeSpan.requireTime(date, "date");
        cycles = List.copyOf(cycles);
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
        unused = List.copyOf(unused);
        Set<String> variables = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        Set<SurveyUse> uses = new LinkedHashSet<>();
        questions.forEach(question -> require(variables.add(question.variable()) && ids.add(question.id()), "questions", question.variable()));
        groups.forEach(group -> require(variables.add(group.variable()) && uses.add(group.use()), "groups", group.variable()));
        unused.forEach(variable -> require(variables.add(variable), "unused", variable));
    }

    private static void require(boolean isNew, String argument, String variable) {
        if (!isNew) {
            throw new IllegalArgumentException(argument + ": something stands twice: " + variable);
        }
    }

    /**
     * A codebook made in code, of a survey without groups.
     *
     * @param id the id that the ids of its source and rows begin with
     * @param questions the questions
     * @return the codebook
     * @throws IllegalArgumentException if two variables are the same
     */
    public static Codebook of(String id, SurveyQuestion... questions) {
        return new Codebook(id, "", "", SourceStanding.INDEPENDENT, "", List.of(), List.of(questions), List.of(), List.of());
    }

    /**
     * With another id.
     *
     * @param to the id that the ids of its sources and rows begin with
     * @return a copy
     */
    public Codebook named(String to) {
        return new Codebook(to, title, role, standing, date, cycles, questions, groups, unused);
    }

    /**
     * With other questions.
     *
     * @param others the questions to keep
     * @return a copy
     * @throws IllegalArgumentException if two variables are the same
     */
    public Codebook asking(List<SurveyQuestion> others) {
        return new Codebook(id, title, role, standing, date, cycles, others, groups, unused);
    }

    /**
     * With other columns that say which group a respondent belongs to.
     *
     * @param variables the columns
     * @return a copy
     * @throws IllegalArgumentException if two are of the same kind, or one is a question's
     */
    public Codebook by(GroupVariable... variables) {
        return new Codebook(id, title, role, standing, date, cycles, questions, List.of(variables), unused);
    }

    /**
     * With the perspective of those who answer.
     *
     * @param perspective the role
     * @param how how they stand to what they are asked about
     * @return a copy
     */
    public Codebook answeredBy(String perspective, SourceStanding how) {
        return new Codebook(id, title, perspective, how, date, cycles, questions, groups, unused);
    }
}
