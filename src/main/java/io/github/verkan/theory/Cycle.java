package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;

/**
 * One round of an evaluation. Cycles are listed in order of time.
 *
 * @param id the id
 * @param label the name; empty for none
 * @param from when it began, as a year, year-month or date; empty if not said
 * @param to when it ended; empty if not said
 * @param methods the methods used, in free words; may be empty
 */
public record Cycle(String id, String label, String from, String to, List<String> methods) implements Identified {

    /**
     * Makes a cycle.
     *
     * @throws IllegalArgumentException if the id is blank, or from or to is no time
     */
    public Cycle {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Objects.requireNonNull(label, "label");
        TimeSpan.requireTime(from, "from");
        TimeSpan.requireTime(to, "to");
        methods = List.copyOf(methods);
    }
}
