package io.github.verkan.assess;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A compound effect shows its parts, and has a grade of its own only when they lie close enough together; otherwise it is split. Parts that could not
 * be assessed are named and leave the grade as it is: what is not known is neither high nor low.
 */
final class CompoundRule {

    private CompoundRule() {}

    static void apply(Draft whole, List<Draft> parts, Settings settings) {
        if (whole.isEarly() || parts.isEmpty() || whole.tally.voices().isEmpty()) {
            return;
        }
        List<Input> inputs = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int lowest = Integer.MAX_VALUE;
        int highest = -1;
        boolean split = false;
        for (Draft part : parts) {
            inputs.add(Input.of(part.element, part.grade == null ? part.status.code() : part.grade.code()));
            if (part.grade != null) {
                lowest = Math.min(lowest, part.grade.step());
                highest = Math.max(highest, part.grade.step());
            } else if (part.status == Status.SPLIT) {
                split = true;
            } else if (part.status != Status.DIVERGING && part.status != Status.NOT_GRADED) {
                unknown.add(part.element);
            }
        }
        int beyond = settings.count(Settings.SPLIT_BEYOND);
        split |= highest >= 0 && highest - lowest > beyond;
        if (split) {
            whole.status = Status.SPLIT;
            whole.reason = Reason.PARTS_DIFFER;
            whole.grade = null;
            whole.degree = null;
            whole.dropGradeStep();
        } else if (highest > lowest) {
            whole.middle = MiddleReason.PART;
        }
        if (!unknown.isEmpty()) {
            whole.flags.add(new Flag(Flag.Kind.PART_NOT_ASSESSED, unknown));
        }
        whole.steps.add(new Step("parts", "split when the parts' grades lie more than " + beyond + " steps apart", inputs,
                split ? "split" : "together", List.of()));
    }
}
