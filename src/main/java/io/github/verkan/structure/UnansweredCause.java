package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A cause of the problem that no element answers: nothing in the theory is there to do something about it. */
final class UnansweredCause implements TheoryCheck {

    @Override
    public String code() {
        return "unanswered-cause";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Cause cause : theory.problem().causes()) {
            if (cause.answeredBy().isEmpty()) {
                found.note(cause.id(), "", "nothing in the theory answers this cause of the problem", "name what does under \"answeredBy\"");
            }
        }
        return found.all();
    }
}
