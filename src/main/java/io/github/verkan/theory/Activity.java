package io.github.verkan.theory;

import java.util.List;

/**
 * What is done.
 *
 * @param id the id
 * @param label the label in full
 * @param actors ids of those who are to do it; may be empty
 * @param details what all kinds of element share
 */
public record Activity(String id, String label, List<String> actors, Details details) implements Element {

    /**
     * Makes an activity.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Activity {
        Names.require(id, label);
        actors = List.copyOf(actors);
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
        return new Activity(id, label, List.of(), Details.NONE);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Activity with(Details shared) {
        return new Activity(id, label, actors, shared);
    }

    /**
     * With those who are to do it.
     *
     * @param ids ids of actors or groups
     * @return a copy
     */
    public Activity by(List<String> ids) {
        return new Activity(id, label, ids, details);
    }
}
