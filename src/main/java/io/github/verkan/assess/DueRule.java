package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is too early to judge: an effect before its own date; a long-term effect without one until the intervention has ended; and what the evidence
 * marks so. Without a date of the evaluation only the last applies.
 */
final class DueRule {

    private final LocalDate asOf;
    private final LocalDate interventionEnd;

    DueRule(LocalDate asOf, Evaluation evaluation) {
        this.asOf = asOf;
        this.interventionEnd = evaluation.interventionEnd().orElse(null);
    }

    void apply(Draft draft, Optional<Element> element) {
        Optional<Effect> effect = element.flatMap(Element::asEffect);
        if (draft.collected.gaps().contains(GapReason.TOO_EARLY)) {
            draft.tooEarly(Reason.MARKED_TOO_EARLY,
                    new Step("due", "a gap says that it is too early", List.of(), Reason.MARKED_TOO_EARLY.code(), List.of()));
        } else if (asOf != null && effect.isPresent()) {
            LocalDate from = effect.get().assessableFrom();
            if (from != null && asOf.isBefore(from)) {
                draft.tooEarly(Reason.NOT_DUE, step("too early before the effect's own date", "assessableFrom", from));
            } else if (from == null && effect.get().horizon() == Horizon.LONG && interventionEnd != null && !asOf.isAfter(interventionEnd)) {
                draft.tooEarly(Reason.NOT_DUE, step("a long-term effect is too early until the intervention has ended", "interventionEnd",
                        interventionEnd));
            }
        }
    }

    private Step step(String formula, String name, LocalDate date) {
        return new Step("due", formula, List.of(Input.of("asOf", asOf), Input.of(name, date)), Reason.NOT_DUE.code(), List.of());
    }
}
