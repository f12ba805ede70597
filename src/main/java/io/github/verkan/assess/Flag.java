package io.github.verkan.assess;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Something about a verdict that a reader must know.
 *
 * @param kind what it is
 * @param ids whom or what it concerns: ids of sources, actors or elements, or codes of grades; may be empty
 */
public record Flag(Kind kind, List<String> ids) {

    /** The kinds of flag. */
    public enum Kind implements Coded {
        /** Members of the group lie two steps or more apart (ids: the members). Said first. */
        MEMBERS_APART,
        /** It holds for these members in particular: they lie further down than the group (ids: the members). */
        IN_PARTICULAR,
        /** The actor that the verdict is about was not itself heard (ids: the actor). */
        MEMBER_NOT_HEARD,
        /** Some say yes and others no, within the one perspective heard. */
        ACCOUNTS_DIVERGE,
        /** One voice differs from the others (ids: the source). */
        DISSENT,
        /** The same source says both yes and no (ids: the sources). */
        INTERNAL_CONFLICT,
        /** The voices lie between two grades (ids: codes of both grades). */
        BETWEEN_GRADES,
        /** Parts of the effect could not be assessed (ids: the parts). */
        PART_NOT_ASSESSED,
        /** For some of those concerned the evaluation does not take the goal as it stands (ids: actors, subgroups, cycles or parts). */
        RECONSIDERED_FOR,
        /** Something about it could not be found out in this scope (ids: the rows that say so). */
        GAP,
        /** All that was said holds for these subgroups, and for the rest nothing is known (ids: the subgroups). */
        SUBGROUPS_ONLY,
        /** Some of what was said holds for subgroups of which it is not known how large they are (ids: the subgroups). */
        COVERAGE_UNKNOWN,
        /** It rests on what was seen at another level than that of the goal (ids: the rows). */
        INDIRECT,
        /** It worked well before already (ids: the rows that say so). */
        GOOD_BEFORE,
        /** Other initiatives at the same time may have brought it about (ids: the elements). */
        RIVAL_CAUSES,
        /** Held down because an effect that requires the mechanism failed where it was delivered (ids: the effects). */
        HELD_DOWN,
        /** All who were heard report on their own work. */
        SELF_REPORT,
        /** Most of what was said was said with reservations. */
        HEDGED,
        /** It rests on the evaluator's own account alone. */
        EVALUATOR_ONLY,
        /** It rests on a complete count. */
        COMPLETE_COUNT,
        /** It rests on percentages without n (ids: the items). */
        N_MISSING,
        /** A value has not reached its goal, and without a baseline it is not known how far it has come (ids: the items). */
        BASELINE_MISSING,
        /** A value does not say how far the goal is reached, as a goal, a baseline or which way is better is missing (ids: the rows). */
        VALUE_UNREAD
    }

    /** Makes a flag. */
    public Flag {
        Objects.requireNonNull(kind, "kind");
        ids = List.copyOf(ids);
    }

    /**
     * A flag without ids.
     *
     * @param kind what it is
     * @return the flag
     */
    public static Flag of(Kind kind) {
        return new Flag(kind, List.of());
    }

    @Override
    public String toString() {
        return ids.isEmpty() ? kind.code() : kind.code() + ":" + String.join(",", ids);
    }
}
