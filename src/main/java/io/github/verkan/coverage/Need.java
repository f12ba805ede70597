package io.github.verkan.coverage;

import io.github.verkan.theory.Coded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What kind of evidence would settle an open question. Where there are several, all of them are needed; one row may meet more than one.
 *
 * @param kind what is needed
 * @param ids whom or what it concerns, as the kind says; may be empty
 * @param from for {@link Kind#WAIT} the day from which it can be found out, or null if not said; null for all others
 */
public record Need(Kind kind, List<String> ids, LocalDate from) {

    /** What is needed. */
    public enum Kind implements Coded {
        /** Anybody with a view. */
        ANY_VOICE,
        /** One more voice, or as many as the method of assessment asks for (ids: the sources heard). */
        FURTHER_VOICE,
        /** A voice of another perspective (ids: the perspectives heard). */
        FURTHER_PERSPECTIVE,
        /** The target group itself, of which nobody was heard (ids: the target groups). */
        TARGET_GROUP,
        /** The rest of those concerned: what was said holds for these alone (ids: the subgroups). */
        REST_OF_THOSE_CONCERNED,
        /** Somebody who has seen it at the goal's own level (ids: the rows from another level). */
        OWN_LEVEL,
        /** What the work that is told of has led to. */
        RESULT_OF_WORK,
        /** How it was before: a level is told of, and no change. */
        COMPARISON,
        /** What values are to be held against: a goal, a baseline or which way is better (ids: the rows). */
        YARDSTICK,
        /** Evidence of better quality. */
        BETTER_QUALITY,
        /** Why those heard differ (ids: the sources that say yes or no). */
        WHY_THEY_DIFFER,
        /** Time. */
        WAIT
    }

    /** Makes a need. */
    public Need {
        Objects.requireNonNull(kind, "kind");
        ids = List.copyOf(ids);
    }

    /**
     * From when on it can be found out.
     *
     * @return the day, or nothing if not said
     */
    public Optional<LocalDate> fromIfSaid() {
        return Optional.ofNullable(from);
    }

    @Override
    public String toString() {
        return kind.code() + (ids.isEmpty() ? "" : ":" + String.join(",", ids)) + (from == null ? "" : " from " + from);
    }
}
