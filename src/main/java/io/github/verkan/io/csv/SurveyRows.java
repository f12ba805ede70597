package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.survey.Answer;
import io.github.verkan.survey.AnswerScale;
import io.github.verkan.survey.Codebook;
import io.github.verkan.survey.GroupVariable;
import io.github.verkan.survey.SurveyCount;
import io.github.verkan.survey.SurveyQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From respondents to counts. An answer that is not understood is an error and is counted nowhere; a respondent whose group is not understood is rejected, as the
 * answers would otherwise speak of all.
 */
final class SurveyRows {

    /** Of the questions those that there is a column for. */
    private Codebook codebook;
    private SurveyCount count;
    private final Problems problems;
    private final Map<String, Place> byCode = new LinkedHashMap<>();
    private boolean full;
    private int rejected;

    SurveyRows(Codebook codebook, Problems problems) {
        this.codebook = codebook;
        this.problems = problems;
    }

    void take(Row row) {
        if (count == null) {
            begin(row);
        }
        codebook.unused().forEach(row::text);
        if (count.respondents() == 0 && rejected == 0 && repeatsHeaders(row)) {
            row.leaveAsTemplate();
            return;
        }
        List<String> groups = groups(row);
        List<Answer> answers = new ArrayList<>();
        codebook.questions().forEach(question -> answers.add(answer(row, question)));
        if (!row.isRejected() && !count.add(groups, answers, row.origin())) {
            if (!full) {
                row.error("too-many-groups", codebook.groups().get(0).variable(), row.text(codebook.groups().get(0).variable()),
                        "there are more than " + SurveyCount.MOST_GROUPS + " groups; those who belong to further ones are left out", "is this column a group?");
            }
            full = true;
            row.reject();
        }
        rejected += row.isRejected() ? 1 : 0;
    }

    private void begin(Row row) {
        List<SurveyQuestion> asked = new ArrayList<>();
        for (SurveyQuestion question : codebook.questions()) {
            if (row.hasColumn(question.variable())) {
                asked.add(question);
            } else {
                problems.error("missing-variable", row.headerPlace(), question.variable(), "the answers have no such column; the question is not counted", "");
            }
        }
        codebook = codebook.asking(asked);
        count = SurveyCount.of(codebook);
    }

    /** Some programs write the wordings of the questions, or more about them, in rows of their own below the headers. */
    private boolean repeatsHeaders(Row row) {
        Optional<SurveyQuestion> repeated = codebook.questions().stream().filter(question -> {
            String cell = CellText.folded(row.text(question.variable()));
            return !cell.isEmpty() && (cell.equalsIgnoreCase(CellText.folded(question.question())) || cell.equalsIgnoreCase(CellText.folded(question.variable()))
                    || cell.startsWith("{\"ImportId\""));
        }).findFirst();
        repeated.ifPresent(question -> row.note("repeated-headers", question.variable(), row.text(question.variable()), "this row says more about the columns; it is not read", ""));
        return repeated.isPresent();
    }

    private List<String> groups(Row row) {
        List<String> groups = new ArrayList<>();
        for (GroupVariable group : codebook.groups()) {
            String cell = row.isMissingValue(group.variable()) ? "" : row.value(group.variable());
            row.text(group.variable());
            Optional<String> id = group.read(cell);
            if (id.isEmpty()) {
                row.error("unknown-answer", group.variable(), cell, "the scale \"" + group.values().id() + "\" has no such value; the row is rejected",
                        problems.hint(cell, group.values()::words));
                row.reject();
            } else if (id.get().isEmpty()) {
                problems.warningOnce("missing-group", group.variable(), row.place(group.variable()), cell,
                        "it is not said here which group the respondent belongs to; such answers are counted, here and further down, but as those of nobody in particular", "");
            }
            groups.add(id.orElse(""));
        }
        return groups;
    }

    private Answer answer(Row row, SurveyQuestion question) {
        if (row.isMissingValue(question.variable())) {
            return Answer.UNKNOWN;
        }
        String cell = row.text(question.variable());
        AnswerScale scale = question.scale();
        Answer answer = scale.read(cell);
        if (answer.equals(Answer.UNKNOWN)) {
            String hint = problems.hint(cell, scale::words);
            row.error("unknown-answer", question.variable(), cell, "the scale \"" + scale.id() + "\" has no such answer; it is counted nowhere",
                    hint.isEmpty() ? "the scale has " + String.join(", ", scale.labels()) : hint);
        } else if (answer.byCode() && AnswerScale.preset(scale.id()).filter(scale::equals).isPresent() && !scale.labels().get(0).equals(scale.options().get(0).code())) {
            byCode.putIfAbsent(scale.id(), row.place(question.variable()));
        }
        return answer;
    }

    /** The evidence, and what there is to say of the survey as a whole; none if no row could be read. */
    EvidenceBase evidence(String file) {
        if (count == null) {
            return EvidenceBase.EMPTY;
        }
        byCode.forEach((id, place) -> {
            AnswerScale.Option lowest = AnswerScale.preset(id).orElseThrow().options().get(0);
            problems.note("answers-as-codes", place, id, lowest.code() + " is taken as \"" + lowest.labels().get(0) + "\", and so on upwards",
                    "declare the scale if the codes run the other way");
        });
        EvidenceBase evidence = count.evidence(SurveyRows::lines);
        problems.note("survey-counted", Place.file(file), "", count.respondents() + " respondents in " + count.groups() + (count.groups() == 1 ? " group" : " groups")
                + " are counted, " + rejected + " rejected; they make " + evidence.items().size() + " rows of evidence", "");
        return evidence;
    }

    /** The file and the lines of a group's first and last row, in the manner of messages: {@code enkat.csv:5–64}. */
    private static String lines(Place first, Place last) {
        String name = first.file().substring(first.file().lastIndexOf('/') + 1) + ":" + first.line();
        return first.line() == last.line() ? name : name + "\u2013" + last.line();
    }
}
