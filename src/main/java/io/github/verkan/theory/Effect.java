package io.github.verkan.theory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expected state or change.
 *
 * @param id the id
 * @param label the label in full
 * @param horizon when it is expected, or null if not said: then it is a goal of no particular term
 * @param nature whether it is a state or a change, or null if not said
 * @param criterion what must be seen for it to count; empty for none
 * @param assessableFrom the date before which it cannot be judged, or null if not said
 * @param partOf the id of the effect that it is a part of; empty for none
 * @param targetGroups ids of the target groups whom it concerns; may be empty
 * @param actors ids of those of whom it is expected; may be empty
 * @param details what all kinds of element share
 */
public record Effect(
        String id,
        String label,
        Horizon horizon,
        Nature nature,
        String criterion,
        LocalDate assessableFrom,
        String partOf,
        List<String> targetGroups,
        List<String> actors,
        Details details)
        implements Element {

    /**
     * Makes an effect.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Effect {
        Names.require(id, label);
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(partOf, "partOf");
        targetGroups = List.copyOf(targetGroups);
        actors = List.copyOf(actors);
        Objects.requireNonNull(details, "details");
    }

    @Override
    public ElementKind kind() {
        return ElementKind.EFFECT;
    }

    /**
     * Starts an effect of the theory.
     *
     * @param id the id
     * @param label the label
     * @param horizon when it is expected
     * @return one without further details
     */
    public static Effect of(String id, String label, Horizon horizon) {
        return new Effect(id, label, horizon, null, "", null, "", List.of(), List.of(), Details.NONE);
    }

    /**
     * Starts a goal of no particular term.
     *
     * @param id the id
     * @param label the label
     * @return one without further details
     */
    public static Effect of(String id, String label) {
        return new Effect(id, label, null, null, "", null, "", List.of(), List.of(), Details.NONE);
    }

    /**
     * When it is expected, if it is said.
     *
     * @return the horizon or nothing
     */
    public Optional<Horizon> horizonIfSaid() {
        return Optional.ofNullable(horizon);
    }

    /**
     * Whether it is a state or a change, if it is said.
     *
     * @return the nature or nothing
     */
    public Optional<Nature> natureIfSaid() {
        return Optional.ofNullable(nature);
    }

    /**
     * The date before which it cannot be judged, if it is said.
     *
     * @return the date or nothing
     */
    public Optional<LocalDate> assessableFromIfSaid() {
        return Optional.ofNullable(assessableFrom);
    }

    /**
     * With its nature.
     *
     * @param what state or change
     * @return a copy
     */
    public Effect being(Nature what) {
        return new Effect(id, label, horizon, what, criterion, assessableFrom, partOf, targetGroups, actors, details);
    }

    /**
     * With a criterion.
     *
     * @param text what must be seen for it to count
     * @return a copy
     */
    public Effect seenBy(String text) {
        return new Effect(id, label, horizon, nature, text, assessableFrom, partOf, targetGroups, actors, details);
    }

    /**
     * With a date before which it cannot be judged.
     *
     * @param date the date
     * @return a copy
     */
    public Effect notBefore(LocalDate date) {
        return new Effect(id, label, horizon, nature, criterion, date, partOf, targetGroups, actors, details);
    }

    /**
     * As a part of another effect.
     *
     * @param whole the id of the compound effect
     * @return a copy
     */
    public Effect partOf(String whole) {
        return new Effect(id, label, horizon, nature, criterion, assessableFrom, whole, targetGroups, actors, details);
    }

    /**
     * With the target groups whom it concerns.
     *
     * @param ids ids of target groups
     * @return a copy
     */
    public Effect concerning(List<String> ids) {
        return new Effect(id, label, horizon, nature, criterion, assessableFrom, partOf, ids, actors, details);
    }

    /**
     * With those of whom it is expected.
     *
     * @param ids ids of actors or groups
     * @return a copy
     */
    public Effect expectedOf(List<String> ids) {
        return new Effect(id, label, horizon, nature, criterion, assessableFrom, partOf, targetGroups, ids, details);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Effect with(Details shared) {
        return new Effect(
                id, label, horizon, nature, criterion, assessableFrom, partOf, targetGroups, actors, shared);
    }
}
