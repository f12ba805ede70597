package io.github.verkan.io.json;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.theory.Better;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what an item says: a direction, a grade, a value between a baseline and a goal, or answers to a survey question. */
final class FindingReader {

    /** What an item says that says nothing of its targets. */
    static final Finding NOTHING = Direction.NO_VIEW;

    private static final String KEY = "finding";

    private final Fields item;
    private final Problems problems;

    FindingReader(Fields item, Problems problems) {
        this.item = item;
        this.problems = problems;
    }

    /** The finding; nothing, and the field of the item failed, if it cannot be made. */
    Optional<Finding> read(EvidenceKind kind) {
        if (!item.has(KEY)) {
            if (kind.isVoice()) {
                item.missing(KEY, "\"finding\" must be given for a statement that is a voice; " + EvidenceReader.REJECTED,
                        item.has("gap") ? "write \"kind\": \"gap\" if it tells of a gap" : "");
            }
            return kind.isVoice() ? Optional.empty() : Optional.of(NOTHING);
        } else if (item.value(KEY) instanceof JsonObject object) {
            Optional<Finding> finding = finding(object);
            if (finding.isEmpty()) {
                item.markFailed(KEY);
            }
            return finding;
        }
        return Optional.ofNullable(item.word(KEY, KEY, Direction.values()));
    }

    private Optional<Finding> finding(JsonObject object) {
        if (object.get("grade") != null) {
            return graded(object);
        }
        boolean isSurvey = object.get("actual") == null
                && Stream.of("counts", "agree", "disagree", "neutral", "options").anyMatch(key -> object.get(key) != null);
        return isSurvey ? new AnswersReader(Fields.of(object, Keys.ANSWERS, problems), problems).read() : measured(object);
    }

    private Optional<Finding> graded(JsonObject object) {
        String grade = Fields.of(object, Keys.GRADED, problems).bearing(EvidenceReader.REJECTED, "grade").required("grade");
        return grade.isEmpty() ? Optional.empty() : Optional.of(new Graded(grade));
    }

    private Optional<Finding> measured(JsonObject object) {
        Fields fields = Fields.of(object, Keys.MEASURED, problems)
                .bearing(EvidenceReader.REJECTED, "indicator", "actual", "baseline", "goal", "better");
        String indicator = fields.text("indicator");
        BigDecimal actual = QuantityReader.number(fields, "actual");
        BigDecimal baseline = QuantityReader.number(fields, "baseline");
        BigDecimal goal = QuantityReader.number(fields, "goal");
        Better better = fields.word("better", "better", Better.values());
        String unit = fields.text("unit");
        Long n = fields.count("n");
        if (!fields.has("actual")) {
            fields.missing("actual", "\"actual\" must be given: a finding is a word, a grade, a value with what it is held against, or answers; "
                    + EvidenceReader.REJECTED);
        } else if (indicator.isEmpty() && !fields.has("goal") && !fields.has("baseline")) {
            fields.missing("goal", "a value is held against a goal, a baseline or an indicator: give one of them, or put the number under \"quantity\"; "
                    + EvidenceReader.REJECTED);
        }
        boolean lost = actual == null || fields.hasFailed(List.of("indicator", "baseline", "goal", "better"));
        if (lost) {
            return Optional.empty();
        } else if (!Measured.isWay(baseline, goal, better)) {
            boolean same = goal.compareTo(baseline) == 0;
            fields.fail(same ? "goal-is-baseline" : "goal-against-better", "goal", same
                    ? "goal and baseline must differ: between them there is no way to go; " + EvidenceReader.REJECTED
                    : "from the baseline the goal lies the other way than what is better; " + EvidenceReader.REJECTED, "");
            return Optional.empty();
        }
        return Optional.of(new Measured(actual, baseline, goal, unit, n, better, indicator));
    }
}
