package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is too early to judge: an effect before its own date; a long-term effect without one until the intervention has ended; and, where
 * nobody was heard, what a gap marks so. Without a date of the evaluation only the last applies.
 */
final class DueRule {

    private final TheoryOfChange theory;
    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();
    private final Map<String, Optional<Horizon>> horizons = new HashMap<>();
    private final LocalDate asOf;
    private final LocalDate interventionEnd;

    DueRule(LocalDate asOf, Evaluation evaluation) {
        this.theory = evaluation.theory();
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
            LocalDate from = fromOf(effect.get().id());
            draft.tooEarly(Reason.NOT_DUE, from != null
                    ? step("too early before the effect's own date", "assessableFrom", from)
                    : step("a long-term effect is too early until the intervention has ended", "interventionEnd", interventionEnd));
        }
    }

    /** Whether an effect can be judged at the date of the evaluation; what it does not say itself the nearest whole says. */
    boolean isDue(Effect effect) {
        if (asOf == null) {
            return true;
        }
        LocalDate from = fromOf(effect.id());
        if (from != null) {
            return !asOf.isBefore(from);
        }
        return horizonOf(effect.id()) != Horizon.LONG || interventionEnd == null || asOf.isAfter(interventionEnd);
    }

    private LocalDate fromOf(String effect) {
        return inherited(effect, dates, Effect::assessableFrom);
    }

    private Horizon horizonOf(String effect) {
        return inherited(effect, horizons, Effect::horizon);
    }

    /** Remembered on the way, so that a deep line of parts is walked once. */
    private <T> T inherited(String effect, Map<String, Optional<T>> known, Function<Effect, T> own) {
        List<String> open = new ArrayList<>();
        Optional<T> said = Optional.empty();
        for (String id = effect; theory.element(id).orElse(null) instanceof Effect it; id = theory.wholeOf(id)) {
            T value = own.apply(it);
            if (value != null || known.containsKey(id)) {
                said = value != null ? Optional.of(value) : known.get(id);
                break;
            }
            open.add(id);
        }
        for (String id : open) {
            known.put(id, said);
        }
        return said.orElse(null);
    }

    private Step step(String formula, String name, LocalDate date) {
        return new Step("due", formula, List.of(Input.of("asOf", asOf), Input.of(name, date)), Reason.NOT_DUE.code(), List.of());
    }
}
