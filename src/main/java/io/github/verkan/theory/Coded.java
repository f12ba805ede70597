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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
