package io.github.verkan.configurations;

import io.github.verkan.scale.Truth;
import java.util.List;

/** The cases that have a term, with and without the outcome. */
record Members(List<ObservedCase> cases, TruthTable table) {

    static Members of(Term term, TruthTable table) {
        for (Literal literal : term.literals()) {
            if (!table.conditions().contains(literal.condition())) {
                throw new IllegalArgumentException("term: the table has no condition " + literal.condition());
            }
        }
        return new Members(table.cases().stream().filter(it -> has(it, term, table)).toList(), table);
    }

    private static boolean has(ObservedCase observed, Term term, TruthTable table) {
        return term.literals().stream()
                .allMatch(literal -> observed.conditions().get(table.conditions().indexOf(literal.condition())) == Truth.of(literal.isPresent()));
    }

    Sufficiency sufficiency() {
        return new Sufficiency(both(), cases.size(), withOutcome(table.cases()));
    }

    Necessity necessity() {
        return new Necessity(both(), cases.size(), withOutcome(table.cases()), table.cases().size());
    }

    private int both() {
        return withOutcome(cases);
    }

    private static int withOutcome(List<ObservedCase> cases) {
        return (int) cases.stream().filter(it -> it.outcome() == Truth.YES).count();
    }
}
