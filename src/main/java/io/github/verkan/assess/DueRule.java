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
 * What is too early to judge: an effect before its own date; a long-term effect without one until the intervention has ended; and, where
 * nobody was heard, what a gap marks so. Without a date of the evaluation only the last applies.
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
        boolean unheard = draft.tally.voices().isEmpty() && draft.tally.withoutView().isEmpty();
        if (unheard && draft.collected.gaps().contains(GapReason.TOO_EARLY)) {
            draft.tooEarly(Reason.MARKED_TOO_EARLY,
                    new Step("due", "a gap says that it is too early", List.of(), Reason.MARKED_TOO_EARLY.code(), List.of()));
        } else if (effect.isPresent() && !isDue(effect.get())) {
            LocalDate from = effect.get().assessableFrom();
            draft.tooEarly(Reason.NOT_DUE, from != null
                    ? step("too early before the effect's own date", "assessableFrom", from)
                    : step("a long-term effect is too early until the intervention has ended", "interventionEnd", interventionEnd));
        }
    }

    /** Whether an effect can be judged at the date of the evaluation. */
    boolean isDue(Effect effect) {
        if (asOf == null) {
            return true;
        } else if (effect.assessableFrom() != null) {
            return !asOf.isBefore(effect.assessableFrom());
        }
        return effect.horizon() != Horizon.LONG || interventionEnd == null || asOf.isAfter(interventionEnd);
    }

    private Step step(String formula, String name, LocalDate date) {
        return new Step("due", formula, List.of(Input.of("asOf", asOf), Input.of(name, date)), Reason.NOT_DUE.code(), List.of());
    }
}
