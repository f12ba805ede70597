package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.TimeSpan;
import java.util.List;
import java.util.Objects;

/**
 * What a party answered when it was given the report to comment on before it was finished. A party that was asked and did not answer is listed too.
 *
 * @param actor the id of the actor, group or relation
 * @param answered false for one that was asked and did not answer
 * @param date when it answered: a year, year-month or date; empty if not said
 * @param text what it answered, in words; empty for nothing to add
 * @param about ids of the elements that it spoke of; empty for the whole report
 * @param origin where it was read
 */
public record Reply(String actor, boolean answered, String date, String text, List<String> about, Origin origin) {

    /**
     * Makes a reply.
     *
     * @throws IllegalArgumentException if the actor is blank or the date is no time
     */
    public Reply {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("actor must not be blank");
        }
        TimeSpan.requireTime(date, "date");
        Objects.requireNonNull(text, "text");
        about = List.copyOf(about);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * An answer to the whole report.
     *
     * @param actor the id of the actor, group or relation
     * @param text what it answered
     * @return the reply
     */
    public static Reply of(String actor, String text) {
        return new Reply(actor, true, "", text, List.of(), Origin.NONE);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reply it && actor.equals(it.actor) && answered == it.answered && date.equals(it.date)
                && text.equals(it.text) && about.equals(it.about);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, text);
    }
}
