package io.github.verkan.words;

import java.util.List;

/** What the sentences on studies and frameworks are made of. */
final class StudyWords {

    static final String SECTION = "factor-study";

    final Wording wording;
    final Typography typography;

    StudyWords(Language language) {
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    String word(String code) {
        return wording.word(SECTION, code);
    }

    String phrase(String code, Object... values) {
        return wording.phrase(SECTION, code, values);
    }

    String sentence(String code, Object... values) {
        return typography.sentence(phrase(code, values));
    }

    /** A number of things: {@code codes} gives one code, two codes and so on. */
    String counted(String code, int number) {
        return number == 1 ? word(code + "-one") : phrase(code + "-many", typography.inWords(number));
    }

    String list(List<String> things) {
        return typography.list(things);
    }

    /** In quotation marks, unless there are some in it already. */
    String quoted(String name) {
        return name.chars().anyMatch(c -> c == '”' || c == '“' || c == '"') ? name : typography.quoted(name);
    }

    String with(String name, String behind) {
        return behind.isEmpty() ? name : wording.phrase("rows", "listed-because", name, behind);
    }
}
