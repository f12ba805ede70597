package io.github.verkan.frameworks;

import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * Two opposite conditions, of which either can be a factor of success: a pair says that neither is right by itself.
 *
 * @param id the id
 * @param label the name for readers
 * @param english the name in English, where the framework is in another language; empty if not given
 * @param first one pole
 * @param second the other pole
 * @param dimension the id of the dimension that it stands in; empty for none
 * @param theme what ties it to factors; empty for none
 * @param note a remark; empty for none
 * @param basis where the source says so; empty if not said
 */
public record OppositePair(String id, String label, String english, String first, String second, String dimension, String theme, String note, String basis)
        implements Labelled {

    /**
     * Makes a pair.
     *
     * @throws IllegalArgumentException if id, label or a pole is blank, or both poles are the same
     */
    public OppositePair {
        Texts.require(id, label);
        Objects.requireNonNull(english, "english");
        if (first.isBlank() || second.isBlank() || first.equals(second)) {
            throw new IllegalArgumentException("a pair has two different poles: " + id + ", \"" + first + "\", \"" + second + "\"");
        }
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A pair.
     *
     * @param id the id
     * @param label the name for readers
     * @param first one pole
     * @param second the other pole
     * @param dimension the id of its dimension; empty for none
     * @return one without further details
     */
    public static OppositePair of(String id, String label, String first, String second, String dimension) {
        return new OppositePair(id, label, "", first, second, dimension, "", "", "");
    }

    /**
     * With a theme, which ties it to factors.
     *
     * @param name the theme; empty for none
     * @return a copy
     */
    public OppositePair about(String name) {
        return new OppositePair(id, label, english, first, second, dimension, name, note, basis);
    }

    OppositePair standingIn(String place) {
        return new OppositePair(id, label, english, first, second, place, theme, note, basis);
    }
}
