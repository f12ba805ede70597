package io.github.verkan.io.json;

import io.github.verkan.theory.Better;
import io.github.verkan.theory.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one indicator of a theory. Without a goal that makes sense an indicator is kept as one that has none. */
final class IndicatorReader {

    private IndicatorReader() {}

    static Optional<Indicator> read(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        List<String> elements = fields.texts("elements");
        String unit = fields.text("unit");
        Better better = fields.word("better", "better", Better.values());
        BigDecimal baseline = QuantityReader.number(fields, "baseline");
        String baselineAt = fields.time("baselineAt");
        BigDecimal goal = QuantityReader.number(fields, "goal");
        String goalAt = fields.time("goalAt");
        fields.warnIfReversed("baselineAt", "goalAt", "both are taken as they stand");
        String note = fields.text("note");
        if (baseline != null && goal != null) {
            goal = soundGoal(fields, baseline, goal, better);
        }
        return id.isEmpty() ? Optional.empty()
                : Optional.of(new Indicator(id, label, elements, unit, better, baseline, baselineAt, goal, goalAt, note));
    }

    private static BigDecimal soundGoal(Fields fields, BigDecimal baseline, BigDecimal goal, Better better) {
        int way = goal.compareTo(baseline);
        if (way == 0) {
            fields.fail("goal-is-baseline", "goal", "goal and baseline must differ: between them there is no way to go; the goal is left out", "");
            return null;
        } else if (better != null && (way > 0) != (better == Better.HIGHER)) {
            fields.fail("goal-against-better", "goal", "from the baseline the goal lies the other way than what is better; the goal is left out",
                    "look at baseline, goal and \"better\"");
            return null;
        }
        return goal;
    }
}
