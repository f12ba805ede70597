package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** An indicator that tells of no element: its values count only where the rows themselves say what they are about. */
final class IndicatorAboutNothing implements TheoryCheck {

    @Override
    public String code() {
        return "indicator-about-nothing";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Indicator indicator : theory.indicators()) {
            if (indicator.elements().isEmpty()) {
                found.note(indicator.id(), "", "this indicator tells of no element", "name what it tells of under \"elements\"");
            }
        }
        return found.all();
    }
}
