package io.github.verkan.report.charts;

import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;

/** The words of charts of studies of factors. */
final class StudyChartWords {

    private static final String SECTION = "factor-study";

    final Wording wording;
    final Typography typography;

    StudyChartWords(Language language) {
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    String word(String code) {
        return wording.word(SECTION, code);
    }

    String title(String code) {
        return typography.capital(word(code));
    }

    String sentence(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }

    String number(int number) {
        return typography.number(number);
    }

    String counted(String code, int number) {
        return number == 1 ? word(code + "-one") : wording.phrase(SECTION, code + "-many", typography.inWords(number));
    }
}
