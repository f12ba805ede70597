package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The actors beside each other on one element. Grades of indications count as grades; the verdicts tell them apart.
 *
 * @param element the id of the element or link
 * @param overall the verdict for all
 * @param cells one for each actor, in the order of the comparison
 * @param lowest ids of those with the lowest grade, where grades differ; otherwise empty
 * @param highest ids of those with the highest grade, where grades differ; otherwise empty
 * @param steps how many steps the lowest and the highest grade lie apart; null where fewer than two have a grade
 * @param opposed whether one has come far enough for a yes and another no further than a no
 * @param explanation how it was found, with the actors' own verdicts below it
 */
public record ActorRow(
        String element,
        Verdict overall,
        List<ActorCell> cells,
        List<String> lowest,
        List<String> highest,
        Integer steps,
        boolean opposed,
        Explanation explanation) {

    /** Makes a row. */
    public ActorRow {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(overall, "overall");
        cells = List.copyOf(cells);
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * How far apart they lie.
     *
     * @return steps of the scale, 0 where all have the same grade; nothing where fewer than two have a grade
     */
    public OptionalInt stepsIfComparable() {
        return steps == null ? OptionalInt.empty() : OptionalInt.of(steps);
    }

    /**
     * The cell of an actor.
     *
     * @param actor its id
     * @return the cell, or nothing if the actor is not compared
     */
    public Optional<ActorCell> cell(String actor) {
        return cells.stream().filter(cell -> cell.actor().equals(actor)).findFirst();
    }

    /**
     * How many steps one actor lies above another.
     *
     * @param actor the id of the one
     * @param other the id of the other
     * @return negative where it lies below; nothing where one of them has no grade of its own
     */
    public OptionalInt difference(String actor, String other) {
        Optional<ActorCell> one = cell(actor).filter(ActorCell::isGraded);
        Optional<ActorCell> two = cell(other).filter(ActorCell::isGraded);
        return one.isPresent() && two.isPresent()
                ? OptionalInt.of(one.get().verdict().grade().step() - two.get().verdict().grade().step()) : OptionalInt.empty();
    }

    /**
     * Those of whom nothing is known in particular.
     *
     * @return ids of the actors that no row names, in the order of the comparison
     */
    public List<String> withoutOwnVerdict() {
        return cells.stream().filter(cell -> cell.verdict() == null).map(ActorCell::actor).toList();
    }
}
