package io.github.verkan.words;

import java.util.List;

/** Where in a report something is said: a section by its number, or by its heading. */
final class Sections {

    private final Wording wording;
    private final Typography typography;

    Sections(Language language) {
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** A section: {@code avsnitt 2.1}, or {@code avsnittet ”Framtiden”}; nothing if not said. */
    String of(String section) {
        String text = OneLine.of(section);
        if (text.isEmpty()) {
            return "";
        }
        return isNumbered(text) ? wording.phrase("section", "number", text) : wording.phrase("section", "heading", typography.quoted(text));
    }

    /** Several sections: {@code avsnitten 3 och 4.2}. */
    String all(List<String> sections) {
        List<String> texts = sections.stream().map(OneLine::of).toList();
        return texts.size() > 1 && texts.stream().allMatch(Sections::isNumbered) ? wording.phrase("section", "numbers", typography.list(texts))
                : typography.list(texts.stream().map(this::of).toList());
    }

    /** A text with its section in brackets, before the full stop; the text alone if the section is not said. */
    String after(String text, String section) {
        return aside(text, of(section));
    }

    /** A text with something in brackets before its full stop. */
    String aside(String text, String more) {
        if (more.isEmpty()) {
            return text;
        }
        boolean stops = text.endsWith(".") && !text.endsWith("..");
        return wording.phrase("figure", "about", stops ? text.substring(0, text.length() - 1) : text, more);
    }

    private static boolean isNumbered(String section) {
        return Character.isDigit(section.codePointAt(0));
    }
}
