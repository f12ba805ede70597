package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;

/**
 * A version that a theory has had. The last one listed is the theory as it stands; what changed between two is found out by comparing their files.
 *
 * @param id the name of the version, for example {@code 2}
 * @param date when it was made: a year, year-month or date; empty if not said
 * @param authors who made it; may be empty
 * @param reason why it was made; empty if not said
 */
public record TheoryVersion(String id, String date, List<String> authors, String reason) implements Identified {

    /**
     * Makes a version.
     *
     * @throws IllegalArgumentException if the id is blank or the date is no time
     */
    public TheoryVersion {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        TimeSpan.requireTime(date, "date");
        authors = List.copyOf(authors);
        Objects.requireNonNull(reason, "reason");
    }
}
