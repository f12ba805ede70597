package io.github.verkan.configurations;

import java.util.List;
import java.util.Objects;

/**
 * A case that is not compared, since not everything is known of it. What is not known is never guessed.
 *
 * @param id the case
 * @param unknown what is not known: conditions in the order of the table, then the outcome
 */
public record LeftOutCase(String id, List<String> unknown) {

    /** Makes it. */
    public LeftOutCase {
        Objects.requireNonNull(id, "id");
        unknown = List.copyOf(unknown);
    }
}
