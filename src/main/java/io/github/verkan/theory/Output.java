package io.github.verkan.theory;

import java.util.List;

/**
 * Work done: a template written, a meeting held. It shows that an activity was carried out and never counts as an effect.
 *
 * @param id the id
 * @param label the label in full
 * @param actors ids of those who are to do it; may be empty
 * @param details what all kinds of element share
 */
public record Output(String id, String label, List<String> actors, Details details) implements Element {

    /**
     * Makes an output.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Output {
        Names.require(id, label);
        actors = List.copyOf(actors);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.OUTPUT;
    }

    /**
     * Starts an output of the theory.
     *
     * @param id the id
     * @param label the label
     * @return one without further details
     */
    public static Output of(String id, String label) {
        return new Output(id, label, List.of(), Details.NONE);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Output with(Details shared) {
        return new Output(id, label, actors, shared);
    }

    /**
     * With those who are to do it.
     *
     * @param ids ids of actors or groups
     * @return a copy
     */
    public Output by(List<String> ids) {
        return new Output(id, label, ids, details);
    }
}
