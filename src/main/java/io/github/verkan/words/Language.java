package io.github.verkan.words;

import java.util.Arrays;
import java.util.Optional;

/** The languages that the library speaks. */
public enum Language {
    /** Swedish. */
    SV,
    /** English. */
    EN;

    /**
     * The language's code.
     *
     * @return {@code sv} or {@code en}
     */
    public String code() {
        return this == SV ? "sv" : "en";
    }

    /**
     * The language with a code.
     *
     * @param code the code
     * @return the language, or nothing
     */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
