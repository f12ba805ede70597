package io.github.verkan.configurations;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All shortest ways to say which configurations have the outcome, by Quine–McCluskey with an exhaustive search for covers. Shortest is what has the fewest terms;
 * where several have as few, all of them are given, those with fewer conditions first: the cases do not choose between them (Baumgartner and Thiem 2017,
 * Sociological Methods and Research 46:954–987). Contradictory configurations take part in none. Immutable.
 */
public final class Solution {

    private final TruthTable table;
    private final SolutionKind kind;
    private final List<Model> models;
    private final Unsolved unsolved;

    private Solution(TruthTable table, SolutionKind kind, List<Model> models, Unsolved unsolved) {
        this.table = table;
        this.kind = kind;
        this.models = models;
        this.unsolved = unsolved;
    }

    /**
     * Solves a table.
     *
     * @param table the table
     * @param kind what is taken for granted
     * @return the solution; the same for the same cases in whatever order
     */
    public static Solution of(TruthTable table, SolutionKind kind) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(kind, "kind");
        List<Integer> positive = table.rows(RowKind.POSITIVE).stream().map(row -> row.number() - 1).toList();
        if (positive.isEmpty()) {
            return new Solution(table, kind, List.of(), Unsolved.NOTHING_POSITIVE);
        }
        List<Integer> allowed = new ArrayList<>(positive);
        if (kind == SolutionKind.PARSIMONIOUS) {
            table.remainders().forEach(number -> allowed.add(number - 1));
        }
        List<Cube> primes = PrimeImplicants.of(allowed, table.conditions().size()).stream()
                .filter(prime -> positive.stream().anyMatch(prime::covers)).toList();
        MinimalCovers covers = MinimalCovers.of(primes, positive);
        return new Solution(table, kind, covers.covers().stream().map(cover -> model(cover, table)).toList(), covers.unsolved());
    }

    private static Model model(List<Cube> cover, TruthTable table) {
        List<ModelTerm> terms = new ArrayList<>();
        for (Cube cube : cover) {
            Term term = Term.of(cube, table.conditions());
            List<ObservedCase> members = Members.of(term, table).cases();
            List<String> own = members.stream()
                    .filter(it -> cover.stream().filter(other -> other.covers(TruthTable.configuration(it))).count() == 1).map(ObservedCase::id).toList();
            terms.add(new ModelTerm(term, Sufficiency.of(term, table), members.stream().map(ObservedCase::id).toList(), own));
        }
        List<ObservedCase> all = table.cases().stream()
                .filter(it -> cover.stream().anyMatch(cube -> cube.covers(TruthTable.configuration(it)))).toList();
        List<Integer> assumptions = table.remainders().stream()
                .filter(number -> cover.stream().anyMatch(cube -> cube.covers(number - 1))).toList();
        return new Model(terms, new Members(all, table).sufficiency(), assumptions);
    }

    /**
     * The table that was solved.
     *
     * @return the table
     */
    public TruthTable table() {
        return table;
    }

    /**
     * What was taken for granted.
     *
     * @return the kind
     */
    public SolutionKind kind() {
        return kind;
    }

    /**
     * All models that are equally short.
     *
     * @return those with fewer conditions first; empty if there is none
     */
    public List<Model> models() {
        return models;
    }

    /**
     * Why there is no model.
     *
     * @return the reason, or nothing if there are models
     */
    public Optional<Unsolved> unsolved() {
        return Optional.ofNullable(unsolved);
    }

    /**
     * How it was found.
     *
     * @return a step with the models below it, and the configurations that they rest on; or that there is none, and why
     */
    public Explanation explanation() {
        List<Explanation> rest = new ArrayList<>();
        models.forEach(model -> rest.add(model.explanation()));
        for (TruthTableRow row : table.rows()) {
            rest.add(new Step("configuration", "positive if all cases have the outcome, negative if none has, otherwise contradictory",
                    List.of(Input.of("number", row.number()), Input.of("term", row.term()), Input.of("with", String.join(" ", row.with())),
                            Input.of("without", String.join(" ", row.without()))), row.kind().code(), List.of()));
        }
        if (unsolved != null) {
            return new Unknown("configuration-solution", unsolved.code(), rest);
        }
        return new Step("configuration-solution", "all models with the fewest terms", List.of(Input.of("kind", kind.code()),
                Input.of("outcome", table.outcome())), models.stream().map(Model::toString).collect(Collectors.joining("; ")), rest);
    }

    /**
     * A short summary.
     *
     * @return for example {@code Solution[parsimonious SURV: DEV*STB]}
     */
    @Override
    public String toString() {
        return "Solution[" + kind.code() + " " + table.outcome() + ": "
                + (unsolved == null ? models.stream().map(Model::toString).collect(Collectors.joining("; ")) : unsolved.code()) + "]";
    }
}
