package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Something that a study has among factors of success and among challenges.
 *
 * @param name the label or theme that ties the codes together
 * @param by what ties them
 * @param successes ids of the codes that enable
 * @param challenges ids of the codes that hinder; a code that stands in both categories is in both lists
 */
public record InBothCategories(String name, Tie by, List<String> successes, List<String> challenges) {

    /** Makes one. */
    public InBothCategories {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(by, "by");
        successes = List.copyOf(successes);
        challenges = List.copyOf(challenges);
    }

    /** What ties codes together. */
    public enum Tie implements Coded {
        /** They have the same label; letter case and spaces aside. */
        LABEL,
        /** The evaluator gave them the same theme. */
        THEME
    }
}
