package io.github.verkan.assess;

import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has only been seen at another level than that of the goal, in how organisations work when the goal is about individuals, gives an indication at most.
 * Where the goal's own level was heard, what was seen elsewhere is listed and no voice, so that here all voices are indirect or none is.
 */
final class IndirectRule {

    private IndirectRule() {}

    static void apply(Draft draft) {
        List<Voice> voices = draft.tally.voices();
        if (draft.isEarly() || voices.isEmpty() || !draft.status.mayHaveGrade() || !voices.get(0).isIndirect()) {
            return;
        }
        Set<String> rows = new TreeSet<>();
        for (Voice voice : voices) {
            for (Citation it : voice.citations()) {
                rows.add(it.evidence());
            }
        }
        draft.flags.add(new Flag(Flag.Kind.INDIRECT, List.copyOf(rows)));
        if (draft.grade == null) {
            return;
        }
        draft.steps.add(new Step("indirect", "an indication at most when nobody was heard on the goal's own level",
                List.of(Input.of("before", draft.status.code())), Status.INDICATION.code(), List.of()));
        if (draft.status == Status.DIVERGING) {
            draft.flags.add(Flag.of(Flag.Kind.ACCOUNTS_DIVERGE));
        }
        if (draft.status != Status.INDICATION) {
            draft.status = Status.INDICATION;
            draft.reason = Reason.INDIRECT_ONLY;
        }
    }
}
