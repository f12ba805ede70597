package io.github.verkan.io.json;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what an item says: a direction, a grade, or a value between a baseline and a goal. */
final class FindingReader {

    /** What an item says that says nothing of its targets. */
    static final Finding NOTHING = Direction.NO_VIEW;

    private static final String KEY = "finding";
    /** As many as {@link Measured} takes. */
    private static final int MOST_DIGITS = 40;

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
                item.missing(KEY, "\"finding\" must be given for a statement that is a voice; the item is rejected");
            }
            return kind.isVoice() ? Optional.empty() : Optional.of(NOTHING);
        } else if (item.value(KEY) instanceof JsonObject object) {
            Optional<Finding> finding = object.get("grade") == null ? measured(object) : graded(object);
            if (finding.isEmpty()) {
                item.markFailed(KEY);
            }
            return finding;
        }
        return Optional.ofNullable(item.word(KEY, KEY, Direction.values()));
    }

    private Optional<Finding> graded(JsonObject object) {
        String grade = Fields.of(object, Keys.GRADED, problems).required("grade");
        return grade.isEmpty() ? Optional.empty() : Optional.of(new Graded(grade));
    }

    private Optional<Finding> measured(JsonObject object) {
        Fields fields = Fields.of(object, Keys.MEASURED, problems);
        Optional<BigDecimal> actual = number(fields, "actual");
        Optional<BigDecimal> baseline = number(fields, "baseline");
        Optional<BigDecimal> goal = number(fields, "goal");
        String unit = fields.text("unit");
        Long n = count(fields);
        if (actual.isEmpty() || baseline.isEmpty() || goal.isEmpty()) {
            return Optional.empty();
        } else if (goal.get().compareTo(baseline.get()) == 0) {
            fields.fail("goal-is-baseline", "goal", "goal and baseline must differ: between them there is no way to go", "");
            return Optional.empty();
        }
        return Optional.of(new Measured(actual.get(), baseline.get(), goal.get(), unit, n));
    }

    private static Optional<BigDecimal> number(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.missing(key, "\"" + key + "\" must be given; the finding needs actual, baseline and goal, or a grade alone");
        }
        return fields.number(key, MOST_DIGITS);
    }

    /** The number that a value rests on, or null. A value whose n makes no sense is one whose n is not known. */
    private static Long count(Fields fields) {
        Optional<BigDecimal> n = fields.number("n", MOST_DIGITS);
        if (n.isEmpty()) {
            return null;
        }
        try {
            long count = n.get().longValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException notWhole) {
            // Reported below.
        }
        fields.fail("number-out-of-range", "n", "n is a whole number from 0; it is left out", "");
        return null;
    }
}
