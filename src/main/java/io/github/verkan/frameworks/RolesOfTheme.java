package io.github.verkan.frameworks;

import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Objects;

/**
 * A theme and the roles in which a framework has it.
 *
 * @param theme the theme
 * @param successes ids of the factors that enable under it, or do both
 * @param hindrances ids of the factors that hinder under it, or do both
 * @param pairs ids of the pairs of opposites under it
 * @param explanation why it is in several roles, or in one
 */
public record RolesOfTheme(String theme, List<String> successes, List<String> hindrances, List<String> pairs, Step explanation) {

    /** Makes one. */
    public RolesOfTheme {
        Objects.requireNonNull(theme, "theme");
        successes = List.copyOf(successes);
        hindrances = List.copyOf(hindrances);
        pairs = List.copyOf(pairs);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The number of roles: factor of success, hindrance, pair of opposites.
     *
     * @return 1 to 3
     */
    public int roles() {
        return (successes.isEmpty() ? 0 : 1) + (hindrances.isEmpty() ? 0 : 1) + (pairs.isEmpty() ? 0 : 1);
    }
}
