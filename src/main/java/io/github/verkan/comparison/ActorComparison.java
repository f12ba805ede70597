package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The actors beside each other, element by element, from the verdicts on each of them. An actor that no row names has no verdict of its own, and none is
 * made up from what holds for all. Immutable.
 */
public final class ActorComparison {

    private static final String YES_FROM = "yesFrom";
    private static final String NO_UP_TO = "noUpTo";

    private final List<String> actors;
    private final List<ActorRow> rows;
    private final Map<String, ActorRow> byElement = new LinkedHashMap<>();

    private ActorComparison(List<String> actors, List<ActorRow> rows) {
        this.actors = actors;
        this.rows = List.copyOf(rows);
        for (ActorRow row : rows) {
            byElement.put(row.element(), row);
        }
    }

    /**
     * Compares the actors of the case; those that stand outside are left out.
     *
     * @param assessment the assessment
     * @return the comparison
     */
    public static ActorComparison of(Assessment assessment) {
        return among(assessment, List.copyOf(assessment.evaluation().theory().innerActors()));
    }

    /**
     * Compares any parties: some of the actors, groups, or relations.
     *
     * @param assessment the assessment
     * @param parties their ids, in the order of the columns; one that the theory does not know has no verdicts
     * @return the comparison
     */
    public static ActorComparison among(Assessment assessment, List<String> parties) {
        List<String> actors = List.copyOf(parties);
        List<ActorRow> rows = new ArrayList<>();
        for (Verdict verdict : Objects.requireNonNull(assessment, "assessment").verdicts()) {
            if (verdict.scope().isOverall()) {
                rows.add(row(verdict, actors, assessment));
            }
        }
        return new ActorComparison(actors, rows);
    }

    private static ActorRow row(Verdict overall, List<String> actors, Assessment assessment) {
        List<ActorCell> cells = new ArrayList<>();
        List<ActorCell> graded = new ArrayList<>();
        for (String actor : actors) {
            ActorCell cell = new ActorCell(actor, assessment.verdict(overall.element(), Scope.ofActor(actor)).orElse(null));
            cells.add(cell);
            if (cell.isGraded()) {
                graded.add(cell);
            }
        }
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (ActorCell cell : graded) {
            low = Math.min(low, cell.verdict().grade().step());
            high = Math.max(high, cell.verdict().grade().step());
        }
        Integer steps = graded.size() < 2 ? null : high - low;
        boolean differ = steps != null && steps > 0;
        boolean opposed = differ && isOpposed(assessment.settings(), assessment.settings().scale().at(low), assessment.settings().scale().at(high));
        return new ActorRow(overall.element(), overall, cells, differ ? at(low, graded) : List.of(), differ ? at(high, graded) : List.of(), steps,
                opposed, explanation(overall.element(), cells, steps, opposed, assessment.settings()));
    }

    private static List<String> at(int step, List<ActorCell> graded) {
        List<String> actors = new ArrayList<>();
        for (ActorCell cell : graded) {
            if (cell.verdict().grade().step() == step) {
                actors.add(cell.actor());
            }
        }
        return actors;
    }

    private static boolean isOpposed(Settings settings, Grade low, Grade high) {
        Degree place = settings.scale().placeOf(low);
        return settings.fraction(NO_UP_TO).atLeast(place) && settings.scale().placeOf(high).atLeast(settings.fraction(YES_FROM));
    }

    private static Explanation explanation(String element, List<ActorCell> cells, Integer steps, boolean opposed, Settings settings) {
        List<Explanation> children = new ArrayList<>();
        List<Input> inputs = new ArrayList<>(List.of(Input.of("element", element)));
        for (ActorCell cell : cells) {
            if (cell.verdict() != null) {
                children.add(cell.verdict().explanation());
            }
            if (cell.isGraded()) {
                inputs.add(Input.of(cell.actor(), cell.verdict().grade().code()));
            }
        }
        if (steps == null) {
            return new Unknown("actors", "fewer-than-two-graded", children);
        }
        inputs.add(Input.of("opposed", opposed));
        return new Step("actors", "steps from the lowest to the highest grade; opposed when the lowest lies at " + settings.fraction(NO_UP_TO)
                + " of the scale or lower and the highest at " + settings.fraction(YES_FROM) + " or higher", inputs, steps.toString(), children);
    }

    /**
     * The columns.
     *
     * @return ids of the parties that are compared
     */
    public List<String> actors() {
        return actors;
    }

    /**
     * All elements and links with a verdict.
     *
     * @return in the order of the theory
     */
    public List<ActorRow> rows() {
        return rows;
    }

    /**
     * The actors on an element.
     *
     * @param element the id of the element or link
     * @return the row, or nothing if it has no verdict
     */
    public Optional<ActorRow> row(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /**
     * The elements on which actors are opposed.
     *
     * @return those with the most steps between them first, otherwise in the order of the theory
     */
    public List<ActorRow> opposed() {
        List<ActorRow> opposed = new ArrayList<>();
        for (ActorRow row : rows) {
            if (row.opposed()) {
                opposed.add(row);
            }
        }
        opposed.sort((one, other) -> Integer.compare(other.steps(), one.steps()));
        return List.copyOf(opposed);
    }

    /**
     * The elements on which an actor has the lowest grade, alone or with others.
     *
     * @param actor its id
     * @return in the order of the theory
     */
    public List<ActorRow> lowestOf(String actor) {
        return rows.stream().filter(row -> row.lowest().contains(actor)).toList();
    }

    /**
     * The elements on which an actor has the highest grade, alone or with others.
     *
     * @param actor its id
     * @return in the order of the theory
     */
    public List<ActorRow> highestOf(String actor) {
        return rows.stream().filter(row -> row.highest().contains(actor)).toList();
    }

    /**
     * A short summary.
     *
     * @return for example {@code ActorComparison[3 actors, 48 elements, 5 opposed]}
     */
    @Override
    public String toString() {
        return "ActorComparison[" + actors.size() + " actors, " + rows.size() + " elements, " + opposed().size() + " opposed]";
    }
}
