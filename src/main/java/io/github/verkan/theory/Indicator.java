package io.github.verkan.theory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is counted or measured to see how far effects have come or work is done. Its values are evidence and stand there; what they are
 * held against stands here, once.
 *
 * @param id the id
 * @param label what is counted or measured
 * @param elements ids of the elements that it tells of; may be empty
 * @param unit the unit, for example {@code %}; empty for none
 * @param better which way it is to go, or null where baseline and goal tell, or nothing does
 * @param baseline the value from the start, or null if not known
 * @param baselineAt when that was: a year, year-month or date; empty if not said
 * @param goal the value aimed at, or null if none is set
 * @param goalAt when it is to be reached; empty if not said
 * @param note a note in the author's words; empty for none
 */
public record Indicator(
        String id,
        String label,
        List<String> elements,
        String unit,
        Better better,
        BigDecimal baseline,
        String baselineAt,
        BigDecimal goal,
        String goalAt,
        String note)
        implements Labelled {

    /**
     * Makes an indicator.
     *
     * @throws IllegalArgumentException if id or label is blank, goal and baseline are equal, a number has more than 40 digits before or after the point,
     *     the way from baseline to goal goes against what is better, or a time is none
     */
    public Indicator {
        Names.require(id, label);
        elements = List.copyOf(elements);
        Objects.requireNonNull(unit, "unit");
        TimeSpan.requireTime(baselineAt, "baselineAt");
        TimeSpan.requireTime(goalAt, "goalAt");
        Objects.requireNonNull(note, "note");
        Quantity.requireSize(baseline, "baseline");
        Quantity.requireSize(goal, "goal");
        if (baseline != null && goal != null) {
            int way = goal.compareTo(baseline);
            if (way == 0) {
                throw new IllegalArgumentException("goal and baseline of " + id + " must differ: " + goal);
            } else if (better != null && (way > 0) != (better == Better.HIGHER)) {
                throw new IllegalArgumentException("from " + baseline + " to " + goal + " is not " + better.code() + ": " + id);
            }
        }
    }

    /**
     * Starts an indicator.
     *
     * @param id the id
     * @param label what is counted or measured
     * @param elements ids of the elements that it tells of
     * @return one without baseline, goal or unit
     */
    public static Indicator of(String id, String label, String... elements) {
        return new Indicator(id, label, List.of(elements), "", null, null, "", null, "", "");
    }

    /**
     * With a unit.
     *
     * @param text the unit
     * @return a copy
     */
    public Indicator in(String text) {
        return new Indicator(id, label, elements, text, better, baseline, baselineAt, goal, goalAt, note);
    }

    /**
     * With the way that it is to go.
     *
     * @param way higher or lower
     * @return a copy
     * @throws IllegalArgumentException if baseline and goal say otherwise
     */
    public Indicator better(Better way) {
        return new Indicator(id, label, elements, unit, way, baseline, baselineAt, goal, goalAt, note);
    }

    /**
     * With the value from the start.
     *
     * @param value the baseline
     * @param when a year, year-month or date; empty if not known
     * @return a copy
     * @throws IllegalArgumentException as the constructor
     */
    public Indicator from(BigDecimal value, String when) {
        return new Indicator(id, label, elements, unit, better, value, when, goal, goalAt, note);
    }

    /**
     * With the value aimed at.
     *
     * @param value the goal
     * @param when a year, year-month or date; empty if not said
     * @return a copy
     * @throws IllegalArgumentException as the constructor
     */
    public Indicator to(BigDecimal value, String when) {
        return new Indicator(id, label, elements, unit, better, baseline, baselineAt, value, when, note);
    }

    /**
     * About other elements.
     *
     * @param ids ids of the elements that it tells of
     * @return a copy
     */
    public Indicator about(List<String> ids) {
        return new Indicator(id, label, ids, unit, better, baseline, baselineAt, goal, goalAt, note);
    }

    /**
     * The value from the start.
     *
     * @return the baseline, or nothing if not known
     */
    public Optional<BigDecimal> baselineIfKnown() {
        return Optional.ofNullable(baseline);
    }

    /**
     * The value aimed at.
     *
     * @return the goal, or nothing if none is set
     */
    public Optional<BigDecimal> goalIfSet() {
        return Optional.ofNullable(goal);
    }

    /**
     * Which way it is to go: as said, or else as baseline and goal tell.
     *
     * @return the way, or nothing where nothing tells
     */
    public Optional<Better> betterIfKnown() {
        if (better != null || baseline == null || goal == null) {
            return Optional.ofNullable(better);
        }
        return Optional.of(goal.compareTo(baseline) > 0 ? Better.HIGHER : Better.LOWER);
    }
}
