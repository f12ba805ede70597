package io.github.verkan.theory;

import java.util.Objects;

/**
 * For whom and when something holds: an actor, group or relation; a subgroup; a cycle. Each may be left out (an empty text); the scope
 * without any is the overall one: all actors of the theory, at all times.
 *
 * @param actor the id of an actor, group or relation; empty for all
 * @param subgroup the id of a subgroup; empty for everybody
 * @param cycle the id of a cycle; empty for the latest picture
 */
public record Scope(String actor, String subgroup, String cycle) {

    /** All actors of the theory, everybody, the latest picture. */
    public static final Scope OVERALL = new Scope("", "", "");

    /** Makes a scope. */
    public Scope {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(subgroup, "subgroup");
        Objects.requireNonNull(cycle, "cycle");
    }

    /**
     * The scope of an actor, group or relation.
     *
     * @param id its id
     * @return the scope
     */
    public static Scope ofActor(String id) {
        return new Scope(id, "", "");
    }

    /**
     * The scope of a subgroup.
     *
     * @param id its id
     * @return the scope
     */
    public static Scope ofSubgroup(String id) {
        return new Scope("", id, "");
    }

    /**
     * The scope of a cycle.
     *
     * @param id its id
     * @return the scope
     */
    public static Scope ofCycle(String id) {
        return new Scope("", "", id);
    }

    /**
     * Whether this is the overall scope.
     *
     * @return true if nothing is narrowed
     */
    public boolean isOverall() {
        return equals(OVERALL);
    }

    // Written out, because scopes are keys of many maps and the ones that records get are slow until they are compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Scope it && actor.equals(it.actor) && subgroup.equals(it.subgroup) && cycle.equals(it.cycle);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * actor.hashCode() + subgroup.hashCode()) + cycle.hashCode();
    }

    /**
     * The scope as text, for messages and explanations.
     *
     * @return {@code overall}, or for example {@code actor SKU, cycle 2}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "actor", actor);
        append(text, "subgroup", subgroup);
        append(text, "cycle", cycle);
        return text.length() == 0 ? "overall" : text.toString();
    }

    private static void append(StringBuilder text, String name, String id) {
        if (!id.isEmpty()) {
            text.append(text.length() == 0 ? "" : ", ").append(name).append(' ').append(id);
        }
    }
}
