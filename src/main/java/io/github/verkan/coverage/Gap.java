package io.github.verkan.coverage;

import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is not known, and why.
 *
 * @param kind what kind of gap it is
 * @param about the id of the element or link that it is about, or of the actor, target group or source that was not heard
 * @param scope for whom and when it is not known
 * @param assessableFrom from when on it can be found out, or null if not said
 * @param conditions the conditions under which it can be found out, in the words of the rows; may be empty
 * @param rows ids of the rows that say so, in alphabetical order; empty where it follows from the silence of all
 */
public record Gap(GapKind kind, String about, Scope scope, LocalDate assessableFrom, List<String> conditions, List<String> rows) {

    /** Makes a gap. */
    public Gap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(scope, "scope");
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
    }

    /**
     * From when on it can be found out.
     *
     * @return the date, or nothing if not said
     */
    public Optional<LocalDate> assessableFromIfSaid() {
        return Optional.ofNullable(assessableFrom);
    }
}
