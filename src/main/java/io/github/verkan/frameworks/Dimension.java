package io.github.verkan.frameworks;

import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Objects;

/**
 * A part of a framework that factors belong to. Dimensions form a tree.
 *
 * @param id the id
 * @param label the name for readers
 * @param english the name in English, where the framework is in another language; empty if not given
 * @param parent the id of the dimension that it is a part of; empty for none
 * @param aliases other names that theories use for it; may be empty
 * @param note a remark; empty for none
 */
public record Dimension(String id, String label, String english, String parent, List<String> aliases, String note) implements Labelled {

    /**
     * Makes a dimension.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Dimension {
        Texts.require(id, label);
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(parent, "parent");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(note, "note");
    }

    /**
     * A dimension that is no part of another.
     *
     * @param id the id
     * @param label the name for readers
     * @return one without further details
     */
    public static Dimension of(String id, String label) {
        return new Dimension(id, label, "", "", List.of(), "");
    }

    /**
     * As a part of another dimension.
     *
     * @param whole the id of that dimension; empty for none
     * @return a copy
     */
    public Dimension within(String whole) {
        return new Dimension(id, label, english, whole, aliases, note);
    }
}
