package io.github.verkan.words;

import io.github.verkan.assess.MiddleReason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far each part of a compound effect has come, as the verdict on the whole saw it. */
final class PartSentences {

    private final Told told;

    PartSentences(Told told) {
        this.told = told;
    }

    /** Whether the parts are the reason of the status or of the grade. */
    boolean arePrinted() {
        return told.verdict.status() == Status.SPLIT || told.verdict.middle() == MiddleReason.PART;
    }

    /** All parts with their grades, where they are the reason of the status or of the grade. */
    Optional<String> grades() {
        if (!arePrinted()) {
            return Optional.empty();
        }
        List<String> clauses = new ArrayList<>();
        for (Input part : seen()) {
            String subject = told.wording.phrase("subject", "part", told.typography.quoted(told.label(part.name())));
            Optional<Grade> grade = told.scale().byCode(part.value());
            if (grade.isPresent()) {
                clauses.add(withStatus(part.name(), told.grades.clause(told.set, grade.get(), subject)));
            } else if (told.wording.has("part-clause", part.value())) {
                clauses.add(told.wording.phrase("part-clause", part.value(), subject));
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(told.typography.list(clauses));
    }

    /** A part's clause, with the status of its own verdict where that is less than assessed. */
    private String withStatus(String part, String clause) {
        Verdict own = told.assessment.verdict(part, told.verdict.scope()).orElse(null);
        return own == null || own.status() == Status.ASSESSED ? clause
                : told.wording.phrase("part-clause", "with-status", clause, told.wording.word("status", own.status()));
    }

    /** The parts with the code of their grade or status, from the step of the explanation that compared them. */
    private List<Input> seen() {
        Step step = told.step("parts").orElse(null);
        return step == null ? List.of() : step.inputs();
    }
}
