package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done.
 *
 * @param id the id
 * @param label the label in full
 * @param actors ids of those who are to do it; may be empty
 * @param targetGroups ids of the target groups whom it is to reach; may be empty
 * @param planned how much of it was planned (the dose), or null if not said
 * @param details what all kinds of element share
 */
public record Activity(String id, String label, List<String> actors, List<String> targetGroups, Quantity planned, Details details)
        implements Element {

    /**
     * Makes an activity.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Activity {
        Names.require(id, label);
        actors = List.copyOf(actors);
        targetGroups = List.copyOf(targetGroups);
        Objects.requireNonNull(details, "details");
    }

    @Override
    public ElementKind kind() {
        return ElementKind.ACTIVITY;
    }

    /**
     * Starts an activity of the theory.
     *
     * @param id the id
     * @param label the label
     * @return one without further details
     */
    public static Activity of(String id, String label) {
        return new Activity(id, label, List.of(), List.of(), null, Details.NONE);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Activity with(Details shared) {
        return new Activity(id, label, actors, targetGroups, planned, shared);
    }

    /**
     * With those who are to do it.
     *
     * @param ids ids of actors or groups
     * @return a copy
     */
    public Activity by(List<String> ids) {
        return new Activity(id, label, ids, targetGroups, planned, details);
    }

    /**
     * With those whom it is to reach.
     *
     * @param ids ids of target groups
     * @return a copy
     */
    public Activity reaching(List<String> ids) {
        return new Activity(id, label, actors, ids, planned, details);
    }

    /**
     * With how much of it was planned.
     *
     * @param dose the planned dose
     * @return a copy
     */
    public Activity planned(Quantity dose) {
        return new Activity(id, label, actors, targetGroups, dose, details);
    }

    /**
     * How much of it was planned.
     *
     * @return the planned dose, or nothing if not said
     */
    public Optional<Quantity> plannedIfSaid() {
        return Optional.ofNullable(planned);
    }
}
