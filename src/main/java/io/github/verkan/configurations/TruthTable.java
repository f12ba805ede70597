package io.github.verkan.configurations;

import io.github.verkan.scale.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cases by their configuration of conditions (Ragin 1987, chapter 6). A case of which something is not known is left out and listed. Immutable.
 *
 * <p>There are at most {@value #MOST_CONDITIONS} conditions: each doubles the number of possible configurations, and with more of them nearly every case is a
 * configuration of its own.
 */
public final class TruthTable {

    /** The most conditions that a table has. */
    public static final int MOST_CONDITIONS = 8;
    /** Below this number of comparable cases a reader is warned. */
    public static final int FEW_CASES = 8;

    private final List<String> conditions;
    private final String outcome;
    private final List<ObservedCase> cases;
    private final List<LeftOutCase> leftOut;
    private final List<TruthTableRow> rows;

    private TruthTable(List<String> conditions, String outcome, List<ObservedCase> cases, List<LeftOutCase> leftOut) {
        this.conditions = conditions;
        this.outcome = outcome;
        this.cases = cases;
        this.leftOut = leftOut;
        this.rows = rows(conditions, cases);
    }

    /**
     * A table of cases.
     *
     * @param conditions the conditions, at least one and at most {@value #MOST_CONDITIONS}, each once
     * @param outcome the outcome, none of the conditions
     * @param cases the cases, each id once
     * @return the table
     * @throws IllegalArgumentException if there are no or too many conditions, a name or id is empty or stands twice, or a case has another number of conditions
     */
    public static TruthTable of(List<String> conditions, String outcome, List<ObservedCase> cases) {
        if (conditions.isEmpty() || conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("conditions must be from 1 to " + MOST_CONDITIONS + ": " + conditions.size());
        }
        Set<String> names = new HashSet<>();
        conditions.forEach(name -> requireNew(name, "conditions", names));
        requireNew(Objects.requireNonNull(outcome, "outcome"), "outcome", names);
        Set<String> ids = new HashSet<>();
        List<ObservedCase> comparable = new ArrayList<>();
        List<LeftOutCase> leftOut = new ArrayList<>();
        for (ObservedCase observed : cases) {
            requireNew(observed.id(), "cases", ids);
            if (observed.conditions().size() != conditions.size()) {
                throw new IllegalArgumentException("cases: " + observed.id() + " has " + observed.conditions().size() + " conditions, not " + conditions.size());
            }
            if (observed.isComparable()) {
                comparable.add(observed);
            } else {
                leftOut.add(new LeftOutCase(observed.id(), unknown(observed, conditions, outcome)));
            }
        }
        return new TruthTable(List.copyOf(conditions), outcome, List.copyOf(comparable), List.copyOf(leftOut));
    }

    private static void requireNew(String name, String argument, Set<String> names) {
        if (name.isBlank() || !names.add(name)) {
            throw new IllegalArgumentException(argument + " must not be blank, and none may stand twice: \"" + name + "\"");
        }
    }

    private static List<String> unknown(ObservedCase observed, List<String> conditions, String outcome) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (observed.conditions().get(i) == Truth.UNKNOWN) {
                unknown.add(conditions.get(i));
            }
        }
        if (observed.outcome() == Truth.UNKNOWN) {
            unknown.add(outcome);
        }
        return unknown;
    }

    private static List<TruthTableRow> rows(List<String> conditions, List<ObservedCase> cases) {
        Map<Integer, List<ObservedCase>> byConfiguration = new TreeMap<>();
        cases.forEach(it -> byConfiguration.computeIfAbsent(configuration(it), key -> new ArrayList<>()).add(it));
        List<TruthTableRow> rows = new ArrayList<>();
        byConfiguration.forEach((configuration, members) -> rows.add(new TruthTableRow(configuration + 1,
                Term.of(new Cube((1 << conditions.size()) - 1, configuration), conditions), ids(members, Truth.YES), ids(members, Truth.NO))));
        return List.copyOf(rows);
    }

    private static List<String> ids(List<ObservedCase> cases, Truth outcome) {
        return cases.stream().filter(it -> it.outcome() == outcome).map(ObservedCase::id).toList();
    }

    /** The conditions as a binary number, the first being the highest digit. */
    static int configuration(ObservedCase observed) {
        int configuration = 0;
        for (Truth condition : observed.conditions()) {
            configuration = 2 * configuration + (condition == Truth.YES ? 1 : 0);
        }
        return configuration;
    }

    /**
     * The same cases with the absence of the outcome as the outcome. What goes with the absence is a question of its own: it is not the mirror of what goes
     * with the presence.
     *
     * @return the table; its outcome has a tilde before it, or no longer has
     */
    public TruthTable ofAbsence() {
        String absence = outcome.startsWith("~") ? outcome.substring(1) : "~" + outcome;
        List<ObservedCase> turned = cases.stream()
                .map(it -> new ObservedCase(it.id(), it.conditions(), Truth.of(it.outcome() == Truth.NO))).toList();
        List<LeftOutCase> left = leftOut.stream()
                .map(it -> new LeftOutCase(it.id(), it.unknown().stream().map(name -> name.equals(outcome) ? absence : name).toList())).toList();
        return new TruthTable(conditions, absence, turned, left);
    }

    /**
     * The conditions.
     *
     * @return in the order given
     */
    public List<String> conditions() {
        return conditions;
    }

    /**
     * The outcome.
     *
     * @return its name
     */
    public String outcome() {
        return outcome;
    }

    /**
     * The cases of which everything is known.
     *
     * @return in the order given
     */
    public List<ObservedCase> cases() {
        return cases;
    }

    /**
     * The cases that are not compared.
     *
     * @return in the order given, each with what is not known
     */
    public List<LeftOutCase> leftOut() {
        return leftOut;
    }

    /**
     * The configurations that at least one case has.
     *
     * @return by number
     */
    public List<TruthTableRow> rows() {
        return rows;
    }

    /**
     * The configurations of which the cases have something in common, or do not.
     *
     * @param kind what they have in common
     * @return by number
     */
    public List<TruthTableRow> rows(RowKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /**
     * The configurations that no case has: logical remainders.
     *
     * @return their numbers, from 1, in ascending order
     */
    public List<Integer> remainders() {
        Set<Integer> seen = new HashSet<>();
        rows.forEach(row -> seen.add(row.number()));
        List<Integer> remainders = new ArrayList<>();
        for (int number = 1; number <= 1 << conditions.size(); number++) {
            if (!seen.contains(number)) {
                remainders.add(number);
            }
        }
        return List.copyOf(remainders);
    }

    /**
     * The configuration of a number.
     *
     * @param number from 1 to two to the number of conditions
     * @return the configuration, all conditions in it
     * @throws IllegalArgumentException if there is no such number
     */
    public Term configuration(int number) {
        if (number < 1 || number > 1 << conditions.size()) {
            throw new IllegalArgumentException("number must be from 1 to " + (1 << conditions.size()) + ": " + number);
        }
        return Term.of(new Cube((1 << conditions.size()) - 1, number - 1), conditions);
    }

    /**
     * The conditions that all comparable cases have, or none has.
     *
     * @return in the order of the table; empty if there are no comparable cases
     */
    public List<String> constantConditions() {
        List<String> constant = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int at = i;
            if (cases.stream().map(it -> it.conditions().get(at)).distinct().count() == 1) {
                constant.add(conditions.get(i));
            }
        }
        return List.copyOf(constant);
    }

    /**
     * What a reader must be warned of.
     *
     * @return in order of weight
     */
    public List<Caution> cautions() {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        add(Caution.FEW_CASES, cases.size() < FEW_CASES, cautions);
        add(Caution.FEWER_CASES_THAN_CONFIGURATIONS, cases.size() < 1 << conditions.size(), cautions);
        add(Caution.CONTRADICTIONS, !rows(RowKind.CONTRADICTORY).isEmpty(), cautions);
        add(Caution.OUTCOME_DOES_NOT_VARY, cases.stream().map(ObservedCase::outcome).distinct().count() < 2, cautions);
        add(Caution.CONDITION_DOES_NOT_VARY, !constantConditions().isEmpty(), cautions);
        return List.copyOf(cautions);
    }

    private static void add(Caution caution, boolean holds, Set<Caution> cautions) {
        if (holds) {
            cautions.add(caution);
        }
    }

    /**
     * A short summary.
     *
     * @return for example {@code TruthTable[SURV: 5 conditions, 18 cases, 9 of 32 configurations]}
     */
    @Override
    public String toString() {
        return "TruthTable[" + outcome + ": " + conditions.size() + " conditions, " + cases.size() + " cases, " + rows.size() + " of "
                + (1 << conditions.size()) + " configurations]";
    }
}
