package io.github.verkan.frameworks;

import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Objects;

/**
 * A factor held against a framework.
 *
 * @param candidate the id of the factor
 * @param by how it is known that the framework has it; {@link MatchedBy#NOTHING} for a new one
 * @param factor the id of the framework's factor; empty where only the dimension is known, and for a new one
 * @param dimension the id of the dimension; empty where it is not known, and for a new one
 * @param suggestions for a new one, factors of the framework that share words with it: something to look at, no match
 * @param explanation what was looked at
 */
public record FactorMatch(String candidate, MatchedBy by, String factor, String dimension, List<Suggestion> suggestions, Step explanation) {

    /** Makes one. */
    public FactorMatch {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(dimension, "dimension");
        suggestions = List.copyOf(suggestions);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * A factor that shares words with a new one.
     *
     * @param factor the id of the framework's factor
     * @param words the words that both labels have, in the order of the new one's label
     */
    public record Suggestion(String factor, List<String> words) {

        /** Makes one. */
        public Suggestion {
            Objects.requireNonNull(factor, "factor");
            words = List.copyOf(words);
        }
    }

    /**
     * Whether the framework is known to have it.
     *
     * @return false for a new one
     */
    public boolean isKnown() {
        return by != MatchedBy.NOTHING;
    }
}
