package io.github.verkan.words;

import io.github.verkan.assess.Reason;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
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
        Optional<LocalDate> own = told.theory().element(told.verdict.element()).flatMap(Element::asEffect)
                .flatMap(Effect::assessableFromIfSaid);
        Evaluation evaluation = told.evaluation();
        return own.map(date -> clause("not-due-before", date))
                .or(() -> evaluation.interventionEnd().map(date -> clause("not-due-until-end", date)));
    }

    private String clause(String code, LocalDate date) {
        return told.wording.phrase("reason-clause", code, told.typography.date(date));
    }
}
