package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Identified;
import java.util.List;
import java.util.Objects;

/**
 * What the evaluator asks or calls on somebody to do, and what it answers.
 *
 * @param id the id
 * @param text the recommendation in words
 * @param form a question to think about, or a call to act
 * @param to ids of the actors, groups, relations and audiences that it is addressed to; may be empty
 * @param addressee whom it is addressed to where ids do not say it all, in words; empty for nothing to add
 * @param answers ids of what it answers: elements, factors and mechanisms among them, links, and causes of the problem; may be empty
 * @param section where it is given; empty if not said
 * @param inSummary how it comes back in the summary; empty if it does not
 * @param origin where it was read
 */
public record Recommendation(
        String id,
        String text,
        Form form,
        List<String> to,
        String addressee,
        List<String> answers,
        String section,
        String inSummary,
        Origin origin)
        implements Identified {

    /** The form of a recommendation. */
    public enum Form implements Coded {
        /** A question to think about. */
        QUESTION,
        /** A call to act. */
        CALL
    }

    /**
     * Makes a recommendation.
     *
     * @throws IllegalArgumentException if id or text is blank
     */
    public Recommendation {
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a recommendation has an id and a text: \"" + id + "\", \"" + text + "\"");
        }
        Objects.requireNonNull(form, "form");
        to = List.copyOf(to);
        Objects.requireNonNull(addressee, "addressee");
        answers = List.copyOf(answers);
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(inSummary, "inSummary");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A call to act.
     *
     * @param id the id
     * @param text the recommendation in words
     * @param to ids of those it is addressed to
     * @param answers ids of what it answers
     * @return the recommendation
     */
    public static Recommendation of(String id, String text, List<String> to, List<String> answers) {
        return new Recommendation(id, text, Form.CALL, to, "", answers, "", "", Origin.NONE);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Recommendation it && id.equals(it.id) && text.equals(it.text) && form == it.form && to.equals(it.to)
                && addressee.equals(it.addressee) && answers.equals(it.answers) && section.equals(it.section) && inSummary.equals(it.inSummary);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text);
    }
}
