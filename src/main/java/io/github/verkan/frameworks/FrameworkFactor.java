package io.github.verkan.frameworks;

import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A factor as a framework lists it.
 *
 * @param id the id
 * @param label the name for readers
 * @param english the name in English, where the framework is in another language; empty if not given
 * @param dimension the id of the dimension that it stands in; empty for none
 * @param role what its heading says that it does: enables (a factor of success), hinders (a hindrance) or both
 * @param theme what ties the same factor in several roles together, for example {@code tillit}; empty for none
 * @param aliases other names of the same factor; may be empty
 * @param opposes ids of factors that say the opposite; may be empty
 * @param reads what the content reads as where that contradicts the heading, or null if it does not
 * @param note a remark; empty for none
 * @param basis where the source says so; empty if not said
 */
public record FrameworkFactor(
        String id,
        String label,
        String english,
        String dimension,
        Influence role,
        String theme,
        List<String> aliases,
        List<String> opposes,
        Influence reads,
        String note,
        String basis)
        implements Labelled {

    /**
     * Makes a factor.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public FrameworkFactor {
        Texts.require(id, label);
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(theme, "theme");
        aliases = List.copyOf(aliases);
        opposes = List.copyOf(opposes);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A factor.
     *
     * @param id the id
     * @param label the name for readers
     * @param dimension the id of its dimension; empty for none
     * @param role what its heading says that it does
     * @return one without further details
     */
    public static FrameworkFactor of(String id, String label, String dimension, Influence role) {
        return new FrameworkFactor(id, label, "", dimension, role, "", List.of(), List.of(), null, "", "");
    }

    /**
     * With a theme, which ties it to the same factor in another role.
     *
     * @param name the theme; empty for none
     * @return a copy
     */
    public FrameworkFactor about(String name) {
        return new FrameworkFactor(id, label, english, dimension, role, name, aliases, opposes, reads, note, basis);
    }

    /**
     * With other names of the same factor.
     *
     * @param names the names
     * @return a copy
     */
    public FrameworkFactor alsoCalled(String... names) {
        return new FrameworkFactor(id, label, english, dimension, role, theme, List.of(names), opposes, reads, note, basis);
    }

    /**
     * Saying the opposite of other factors.
     *
     * @param factors their ids
     * @return a copy
     */
    public FrameworkFactor opposing(String... factors) {
        return opposing(List.of(factors));
    }

    FrameworkFactor opposing(List<String> factors) {
        return new FrameworkFactor(id, label, english, dimension, role, theme, aliases, factors, reads, note, basis);
    }

    FrameworkFactor standingIn(String place) {
        return new FrameworkFactor(id, label, english, place, role, theme, aliases, opposes, reads, note, basis);
    }

    /**
     * With what the content reads as.
     *
     * @param influence what it reads as, or null where it does not contradict the heading
     * @return a copy
     */
    public FrameworkFactor reading(Influence influence) {
        return new FrameworkFactor(id, label, english, dimension, role, theme, aliases, opposes, influence, note, basis);
    }

    /**
     * What the content reads as where that contradicts the heading.
     *
     * @return what it reads as, or nothing where the author says nothing of it
     */
    public Optional<Influence> readsIfSaid() {
        return Optional.ofNullable(reads);
    }

    /**
     * Whether the content reads as something else than the heading says.
     *
     * @return true if it does
     */
    public boolean contradictsHeading() {
        return reads != null && reads != role;
    }
}
