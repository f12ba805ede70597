package io.github.verkan.report.charts;

import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;

/** The words of charts. */
final class ChartWords {

    private static final String SECTION = "chart";

    private final Wording wording;
    private final Typography typography;

    ChartWords(Language language) {
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    String word(String code) {
        return wording.word(SECTION, code);
    }

    String phrase(String code, Object... values) {
        return wording.phrase(SECTION, code, values);
    }

    String title(String code) {
        return typography.capital(word(code));
    }

    String sentence(String code, Object... values) {
        return typography.sentence(phrase(code, values));
    }

    Wording wording() {
        return wording;
    }

    Typography typography() {
        return typography;
    }

    /** Id and short label of an element; of a link its id and the labels of its ends. */
    static String label(TheoryOfChange theory, String id) {
        String label = OneLine.of(theory.element(id).map(element -> element.shortLabel()).orElseGet(() -> theory.labelOf(id)));
        String name = OneLine.of(id);
        return label.isEmpty() || label.equals(name) ? name : name + " " + label;
    }
}
