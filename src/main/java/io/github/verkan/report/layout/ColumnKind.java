package io.github.verkan.report.layout;

import io.github.verkan.theory.Element;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;

/** The columns, in their order. */
enum ColumnKind {
    RESOURCE("resource", "element-kinds", "resource"),
    ACTIVITY("activity", "element-kinds", "activity"),
    OUTPUT("output", "element-kinds", "output"),
    SHORT("effect-short", "effects-at", "short"),
    MEDIUM("effect-medium", "effects-at", "medium"),
    LONG("effect-long", "effects-at", "long"),
    UNDATED("effect", "element-kinds", "effect");

    final String code;
    private final String section;
    private final String word;

    ColumnKind(String code, String section, String word) {
        this.code = code;
        this.section = section;
        this.word = word;
    }

    /** The column of an element, or null for one that stands in none. */
    static ColumnKind of(TheoryOfChange theory, Element element) {
        return switch (element.kind()) {
            case RESOURCE -> RESOURCE;
            case ACTIVITY -> ACTIVITY;
            case OUTPUT -> OUTPUT;
            case EFFECT -> theory.horizonOf(element.id()).map(ColumnKind::at).orElse(UNDATED);
            case MECHANISM, FACTOR -> null;
        };
    }

    private static ColumnKind at(Horizon horizon) {
        return switch (horizon) {
            case SHORT -> SHORT;
            case MEDIUM -> MEDIUM;
            case LONG -> LONG;
        };
    }

    /** The heading; effects without a horizon are told apart from those with one where there are such. */
    String heading(Wording wording, boolean besideDated) {
        String text = this == UNDATED && besideDated ? wording.word("diagram", "undated") : wording.word(section, word);
        return Typography.in(wording.language()).capital(text);
    }
}
