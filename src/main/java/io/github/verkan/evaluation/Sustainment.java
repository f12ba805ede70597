package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of a result when the intervention has ended, for whom.
 *
 * @param id the id
 * @param result the result in words
 * @param elements ids of the elements that it belongs to; may be empty
 * @param scope for whom
 * @param status what becomes of it
 * @param soFar how far it has come where it has come in part only; empty for nothing to say
 * @param condition the condition under which it stays; empty for none
 * @param section where the evaluation says so; empty if not said
 * @param origin where it was read
 */
public record Sustainment(
        String id,
        String result,
        List<String> elements,
        Scope scope,
        SustainmentStatus status,
        String soFar,
        String condition,
        String section,
        Origin origin)
        implements Identified {

    /**
     * Makes one.
     *
     * @throws IllegalArgumentException if id or result is blank
     */
    public Sustainment {
        if (id.isBlank() || result.isBlank()) {
            throw new IllegalArgumentException("a result that lasts or not has an id and words: \"" + id + "\", \"" + result + "\"");
        }
        elements = List.copyOf(elements);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(soFar, "soFar");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * What becomes of a result, for everybody.
     *
     * @param id the id
     * @param result the result in words
     * @param status what becomes of it
     * @return one without further details
     */
    public static Sustainment of(String id, String result, SustainmentStatus status) {
        return new Sustainment(id, result, List.of(), Scope.OVERALL, status, "", "", "", Origin.NONE);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sustainment it && id.equals(it.id) && result.equals(it.result) && elements.equals(it.elements)
                && scope.equals(it.scope) && status == it.status && soFar.equals(it.soFar) && condition.equals(it.condition)
                && section.equals(it.section);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, result, status);
    }
}
