package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a {@link Supposition} says of one element. It is no verdict: nobody has seen it.
 *
 * @param element the id of the element
 * @param scope for whom and when
 * @param standing whether it was supposed, follows, or could not be computed
 * @param shown the grade that the evidence shows, or null where it shows none
 * @param without in hundredths, from 0 to 100, what the evidence shows of what was supposed, and, of what follows, what would follow by the same rule from the
 *     evidence as it is; null where it is not known
 * @param value in hundredths, from 0 to 100, what was supposed or would follow; null where it could not be computed
 * @param grade the grade that was supposed, or the one nearest to what would follow; null where it could not be computed
 * @param obstacle why it could not be computed; null where it could
 * @param waitsFor ids of what it would follow from and is not known, in the order of the parts or links; empty where it could be computed
 * @param explanation how it came about
 */
public record SupposedElement(
        String element,
        Scope scope,
        Standing standing,
        Grade shown,
        Integer without,
        Integer value,
        Grade grade,
        Obstacle obstacle,
        List<String> waitsFor,
        Explanation explanation) {

    /** Makes one. */
    public SupposedElement {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(standing, "standing");
        waitsFor = List.copyOf(waitsFor);
        Objects.requireNonNull(explanation, "explanation");
        boolean isComputed = standing != Standing.NOT_COMPUTED;
        if (isComputed != (value != null) || isComputed != (grade != null) || isComputed != (obstacle == null)) {
            throw new IllegalArgumentException(standing + " with " + value + ", " + grade + ", " + obstacle);
        }
    }

    /** How an element comes to be in a supposition. */
    public enum Standing {
        /** It was supposed. */
        SUPPOSED,
        /** It would follow from what was supposed. */
        FOLLOWS,
        /** It comes after what was supposed, but what would follow could not be computed. */
        NOT_COMPUTED;

        /**
         * The stable code.
         *
         * @return the name in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why it could not be computed what would follow. */
    public enum Obstacle {
        /** Something that it would follow from is not known, and was not supposed. */
        UNKNOWN_SOURCE,
        /** It lies on a loop of which nothing was supposed, or comes after one. */
        GOES_ROUND,
        /** The theory says what hinders it, but nothing that leads to it. */
        ONLY_HINDERED;

        /**
         * The stable code.
         *
         * @return the name in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The grade that the evidence shows.
     *
     * @return the grade, or nothing where it shows none
     */
    public Optional<Grade> shownIfAny() {
        return Optional.ofNullable(shown);
    }

    /**
     * The grade that was supposed or would follow.
     *
     * @return the grade, or nothing where it could not be computed
     */
    public Optional<Grade> gradeIfAny() {
        return Optional.ofNullable(grade);
    }

    /**
     * Why it could not be computed.
     *
     * @return the obstacle, or nothing where it could
     */
    public Optional<Obstacle> obstacleIfAny() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * The difference that the supposition makes: by the same rule with and without it, never between a rule and the evidence.
     *
     * @return from −100 to 100, or nothing where one of the two is not known
     */
    public OptionalInt change() {
        return value == null || without == null ? OptionalInt.empty() : OptionalInt.of(value - without);
    }
}
