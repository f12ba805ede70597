package io.github.verkan.words;

import io.github.verkan.assess.Reason;
import io.github.verkan.theory.Effect;
import java.time.LocalDate;
import java.util.Optional;

/** From when on something can be judged that is too early now. */
final class DueDate {

    private final Told told;

    DueDate(Told told) {
        this.told = told;
    }

    /** The date as a clause; nothing unless the verdict is too early because of one. */
    Optional<String> words() {
        if (told.verdict.reason() != Reason.NOT_DUE) {
            return Optional.empty();
        }
        if (told.theory().element(told.verdict.element()).orElse(null) instanceof Effect effect && effect.assessableFrom() != null) {
            return Optional.of(clause("not-due-before", effect.assessableFrom()));
        }
        LocalDate end = told.evaluation().interventionEnd().orElse(null);
        return end == null ? Optional.empty() : Optional.of(clause("not-due-until-end", end));
    }

    private String clause(String code, LocalDate date) {
        return told.wording.phrase("reason-clause", code, told.typography.date(date));
    }
}
