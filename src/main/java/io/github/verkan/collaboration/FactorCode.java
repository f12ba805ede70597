package io.github.verkan.collaboration;

import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a study: what was told under one name and category.
 *
 * @param id the id
 * @param label the code
 * @param category whether it stands among factors of success (enables), challenges (hinders) or both
 * @param theme what ties it to codes of other names in the other category; empty for none
 * @param factor the id of the factor of the study that it speaks of; empty for none
 * @param width how many said it
 * @param roles ids of the roles that said it; may be empty
 * @param framework the framework of factors that the evaluator places it in; empty for none
 * @param frameworkFactor the id of the factor, pair or dimension in that framework; empty for none
 * @param note a remark; empty for none
 * @param place where the study says so
 */
public record FactorCode(
        String id,
        String label,
        Influence category,
        String theme,
        String factor,
        Width width,
        List<String> roles,
        String framework,
        String frameworkFactor,
        String note,
        Reference place)
        implements Labelled {

    /**
     * Makes a code.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public FactorCode {
        Names.require(id, label);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(width, "width");
        roles = List.copyOf(roles);
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(frameworkFactor, "frameworkFactor");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
    }

    /**
     * How many said something: the study's words, what they come to, and the number where it is given.
     *
     * @param words the study's own words; empty if it has none
     * @param breadth what they come to, or null if not said
     * @param count how many said it, or null if not given
     * @param of out of how many, or null if not given
     */
    public record Width(String words, Breadth breadth, Long count, Long of) {

        /** Not said. */
        public static final Width NOT_SAID = new Width("", null, null, null);

        /**
         * Makes a width.
         *
         * @throws IllegalArgumentException if a number is negative, or more said it than there were
         */
        public Width {
            Objects.requireNonNull(words, "words");
            if (count != null && count < 0 || of != null && of < 0 || count != null && of != null && count > of) {
                throw new IllegalArgumentException("count lies from 0 to of: " + count + ", " + of);
            }
        }

        /**
         * What the words come to.
         *
         * @return all, several, some or one, or nothing if not said
         */
        public Optional<Breadth> breadthIfSaid() {
            return Optional.ofNullable(breadth);
        }

        /**
         * How many said it.
         *
         * @return the number, or nothing if not given
         */
        public Optional<Long> countIfKnown() {
            return Optional.ofNullable(count);
        }

        /**
         * Out of how many.
         *
         * @return the number, or nothing if not given
         */
        public Optional<Long> ofIfKnown() {
            return Optional.ofNullable(of);
        }
    }

    /**
     * A code.
     *
     * @param id the id
     * @param label the code
     * @param category whether it stands among factors of success (enables), challenges (hinders) or both
     * @return one without further details
     */
    public static FactorCode of(String id, String label, Influence category) {
        return new FactorCode(id, label, category, "", "", Width.NOT_SAID, List.of(), "", "", "", Reference.NONE);
    }

    /**
     * With a theme.
     *
     * @param name what ties it to codes in the other category
     * @return a copy
     */
    public FactorCode about(String name) {
        return new FactorCode(id, label, category, name, factor, width, roles, framework, frameworkFactor, note, place);
    }

    /**
     * With how many said it.
     *
     * @param how the words and numbers
     * @return a copy
     */
    public FactorCode said(Width how) {
        return new FactorCode(id, label, category, theme, factor, how, roles, framework, frameworkFactor, note, place);
    }

    /**
     * With the roles that said it.
     *
     * @param who ids of roles
     * @return a copy
     */
    public FactorCode by(List<String> who) {
        return new FactorCode(id, label, category, theme, factor, width, who, framework, frameworkFactor, note, place);
    }

    FactorCode speakingOf(String known) {
        return new FactorCode(id, label, category, theme, known, width, roles, framework, frameworkFactor, note, place);
    }
}
