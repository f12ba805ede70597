package io.github.verkan.coding;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evidence.Direction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a codebook.
 *
 * @param name the code; letter case, spaces around and double ones within do not tell codes apart
 * @param definition what it stands for; empty if not said
 * @param subcategories the subcategories that it belongs to
 * @param categories the categories
 * @param themes the themes
 * @param targets ids of the elements and links of a theory that it speaks of
 * @param direction what it says of them; null if not said
 * @param origin where it was read
 */
public record Code(
        String name,
        String definition,
        List<String> subcategories,
        List<String> categories,
        List<String> themes,
        List<String> targets,
        Direction direction,
        Origin origin) {

    /**
     * Makes a code.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Code {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank: \"" + name + "\"");
        }
        Objects.requireNonNull(definition, "definition");
        subcategories = List.copyOf(subcategories);
        categories = List.copyOf(categories);
        themes = List.copyOf(themes);
        targets = List.copyOf(targets);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A code that speaks of elements.
     *
     * @param name the code
     * @param direction what it says of them
     * @param targets ids of elements and links
     * @return the code
     */
    public static Code of(String name, Direction direction, String... targets) {
        return new Code(name, "", List.of(), List.of(), List.of(), List.of(targets), Objects.requireNonNull(direction, "direction"), Origin.NONE);
    }

    /**
     * What it says of its targets.
     *
     * @return the direction, or nothing if not said
     */
    public Optional<Direction> directionIfSaid() {
        return Optional.ofNullable(direction);
    }

    /** Whether another entry for the same code says something else than this one; what only one of them says is no contradiction. */
    boolean contradicts(Code other) {
        return differ(targets, other.targets) || differ(categories, other.categories) || differ(subcategories, other.subcategories) || differ(themes, other.themes)
                || direction != null && other.direction != null && direction != other.direction
                || !definition.isEmpty() && !other.definition.isEmpty() && !definition.equals(other.definition);
    }

    private static boolean differ(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** This, with what only the other says. */
    Code filledFrom(Code other) {
        return new Code(name, definition.isEmpty() ? other.definition : definition, filled(subcategories, other.subcategories), filled(categories, other.categories),
                filled(themes, other.themes), filled(targets, other.targets), direction == null ? other.direction : direction, origin);
    }

    private static List<String> filled(List<String> mine, List<String> others) {
        return mine.isEmpty() ? others : mine;
    }
}
