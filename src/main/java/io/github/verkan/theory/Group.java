package io.github.verkan.theory;

import java.util.List;

/**
 * Several actors taken together. Its members may differ from it: each has a verdict of its own where evidence names it.
 *
 * @param id the id
 * @param label the name
 * @param members ids of actors or groups
 */
public record Group(String id, String label, List<String> members) implements Labelled {

    /**
     * Makes a group.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Group {
        Names.require(id, label);
        members = List.copyOf(members);
    }
}
