package io.github.verkan.words;

import io.github.verkan.theory.Coded;
import java.util.Objects;

/** The catalogue read in one language. Immutable. */
public final class Wording {

    private final Catalogue catalogue = Catalogue.standard();
    private final Language language;

    private Wording(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * The wording of a language.
     *
     * @param language the language
     * @return the wording
     */
    public static Wording in(Language language) {
        return new Wording(language);
    }

    /**
     * The language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The word for a code.
     *
     * @param section the section of the catalogue
     * @param code the code
     * @return the word
     * @throws IllegalArgumentException if the section has no such code
     */
    public String word(String section, String code) {
        return catalogue.word(section, code, language);
    }

    /**
     * The word for something with a code.
     *
     * @param section the section of the catalogue
     * @param coded a constant
     * @return the word
     * @throws IllegalArgumentException if the section has no such code
     */
    public String word(String section, Coded coded) {
        return word(section, coded.code());
    }

    /**
     * A phrase with its places filled. Text from files must have passed {@link OneLine}.
     *
     * @param section the section of the catalogue
     * @param code the code
     * @param values what to put at {@code {0}}, {@code {1}} …
     * @return the phrase
     * @throws IllegalArgumentException if the section has no such code
     */
    public String phrase(String section, String code, Object... values) {
        return Template.fill(word(section, code), values);
    }

    boolean has(String section, String code) {
        return catalogue.codes(section).contains(code);
    }

    /** The word for a code, or the code itself where the catalogue has none. */
    String wordOrCode(String section, String code) {
        return has(section, code) ? word(section, code) : OneLine.of(code);
    }
}
