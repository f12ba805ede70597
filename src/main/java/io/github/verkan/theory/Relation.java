package io.github.verkan.theory;

/**
 * A pair of actors: collaboration is judged per relation.
 *
 * @param id the id
 * @param label the name
 * @param first the id of one of them
 * @param second the id of the other
 */
public record Relation(String id, String label, String first, String second) implements Labelled {

    /**
     * Makes a relation.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Relation {
        Names.require(id, label);
    }
}
