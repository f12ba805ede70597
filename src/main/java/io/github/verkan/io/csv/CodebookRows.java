package io.github.verkan.io.csv;

import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.survey.AnswerScale;
import io.github.verkan.survey.Codebook;
import io.github.verkan.survey.GroupVariable;
import io.github.verkan.survey.SurveyQuestion;
import io.github.verkan.survey.SurveyUse;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From rows to a codebook: one row a column of the survey, and one for the survey as a whole. */
final class CodebookRows {

    private static final String REJECTED = "the row is rejected";

    private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<SurveyUse> uses = EnumSet.noneOf(SurveyUse.class);
    private final List<SurveyQuestion> questions = new ArrayList<>();
    private final List<GroupVariable> groups = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();
    private Codebook whole = Codebook.of("");

    CodebookRows(Collection<AnswerScale> declared) {
        declared.forEach(scale -> scales.put(ScaleRows.folded(scale.id()), scale));
    }

    Codebook codebook() {
        return new Codebook(whole.id(), whole.title(), whole.role(), whole.standing(), whole.date(), whole.cycles(), questions, groups, unused);
    }

    void take(Row row) {
        String variable = row.required("variable");
        SurveyUse use = row.deciding("use", "survey-use", SurveyUse.values(), row.has("use") ? null : SurveyUse.QUESTION);
        row.text("note");
        if (use == SurveyUse.SURVEY) {
            takeSurvey(row, variable);
            return;
        }
        if (!variable.isEmpty() && !variables.add(ScaleRows.folded(variable))) {
            row.error("duplicate-id", "variable", variable, "a row for this variable stands before; this one is rejected", "");
            row.reject();
        }
        if (use == SurveyUse.QUESTION) {
            takeQuestion(row, variable);
        } else if (use == SurveyUse.UNUSED) {
            row.text("question");
            row.value("scale");
            add(row, () -> unused.add(variable));
        } else if (use != null) {
            takeGroup(row, variable, use);
        }
    }

    private static void add(Row row, Runnable adding) {
        if (!row.isRejected()) {
            adding.run();
        }
    }

    private void takeSurvey(Row row, String id) {
        String title = row.text("question");
        String role = row.value("role");
        SourceStanding standing = row.deciding("standing", "source-standing", SourceStanding.values(), SourceStanding.INDEPENDENT);
        String date = row.time("date");
        List<String> cycles = row.values("cycles");
        rejectSecond(row, SurveyUse.SURVEY, id);
        add(row, () -> whole = new Codebook(id, title, role, standing, date, cycles, List.of(), List.of(), List.of()));
    }

    private void rejectSecond(Row row, SurveyUse use, String variable) {
        if (!uses.add(use)) {
            row.error("duplicate-use", "use", variable, "another row has this use; this one is rejected", "");
            row.reject();
        }
    }

    private void takeGroup(Row row, String variable, SurveyUse use) {
        row.text("question");
        rejectSecond(row, use, variable);
        AnswerScale values = row.has("scale") ? scale(row).orElse(null) : null;
        add(row, () -> groups.add(new GroupVariable(variable, use, values)));
    }

    private void takeQuestion(Row row, String variable) {
        String id = row.value("id").isEmpty() ? variable : row.value("id");
        String question = row.text("question");
        boolean reversed = row.yes("reversed", false);
        List<String> targets = row.values("targets");
        Nature nature = row.deciding("nature", "nature", Nature.values(), null);
        Level level = row.deciding("level", "level", Level.values(), null);
        if (row.required("scale").isEmpty()) {
            return;
        }
        AnswerScale scale = scale(row).orElse(null);
        if (!row.isRejected() && !ids.add(id)) {
            row.error("duplicate-id", row.has("id") ? "id" : "variable", id, "a question with this id stands before; this row is rejected", "");
            row.reject();
        }
        if (scale != null && scale.options().size() < 2) {
            row.error("bad-answer-scale", "scale", scale.id(), "a question has two options or more; " + REJECTED, "");
            row.reject();
        }
        add(row, () -> {
            questions.add(new SurveyQuestion(id, variable, question, scale, reversed, targets, nature, level, row.origin()));
            if (targets.isEmpty()) {
                row.note("question-without-target", "targets", variable, "the question is about no element of the theory; its answers are not counted", "");
            }
        });
    }

    private List<String> knownScales() {
        List<String> known = new ArrayList<>(AnswerScale.presets());
        scales.values().forEach(declared -> known.add(declared.id()));
        return known;
    }

    /** The scale that the row names, declared or a usual one; nothing, and the row is rejected, if there is none. */
    private Optional<AnswerScale> scale(Row row) {
        String name = row.value("scale");
        Optional<AnswerScale> scale = Optional.ofNullable(scales.get(ScaleRows.folded(name))).or(() -> AnswerScale.preset(name));
        if (scale.isEmpty()) {
            row.error("unknown-scale", "scale", name, "no such scale; " + REJECTED, row.hint(name, this::knownScales));
            row.reject();
        }
        return scale;
    }
}
