package io.github.verkan.theory;

import java.util.Locale;

/** An enum constant with a stable code, the same in JSON, tables and reports: its name in lower case with hyphens. */
public interface Coded {

    /**
     * The constant's name.
     *
     * @return as {@link Enum#name()}
     */
    String name();

    /**
     * The stable code.
     *
     * @return for example {@code not-assessable}
     */
    default String code() {
        return codeOf(name());
    }

    /**
     * The code of a constant by its name, also of one that has no word for readers yet and is therefore not coded.
     *
     * @param name the constant's name
     * @return the name in lower case with hyphens
     */
    static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
