package io.github.verkan.portfolio;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.FactorAtWork;
import io.github.verkan.chains.FactorsAtWork;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Which shared things occur in which case, with which verdicts. Immutable. */
public final class CrossCaseTable {

    private final List<CrossCaseRow> rows;
    private final Map<String, CrossCaseRow> byShared = new LinkedHashMap<>();

    private CrossCaseTable(List<CrossCaseRow> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(it -> byShared.put(it.shared().id(), it));
    }

    /**
     * The table of a portfolio.
     *
     * @param portfolio the portfolio
     * @return a row for each shared thing
     */
    public static CrossCaseTable of(Portfolio portfolio) {
        Objects.requireNonNull(portfolio, "portfolio");
        Map<String, FactorsAtWork> factors = new LinkedHashMap<>();
        portfolio.assessed().forEach(it -> factors.put(it.id(), FactorsAtWork.of(it.assessment(), Scope.OVERALL)));
        Map<String, Map<String, CaseThing>> things = new LinkedHashMap<>();
        for (PortfolioCase one : portfolio.cases()) {
            Map<String, CaseThing> own = things.computeIfAbsent(one.id(), key -> new LinkedHashMap<>());
            one.things().forEach(it -> own.putIfAbsent(it.id(), it));
        }
        List<CrossCaseRow> rows = new ArrayList<>();
        for (SharedThing shared : portfolio.shared()) {
            List<CrossCaseCell> cells = new ArrayList<>();
            for (PortfolioCase one : portfolio.cases()) {
                List<Occurrence> occurrences = new ArrayList<>();
                shared.idsIn(one.id()).forEach(id -> occurrences.add(occurrence(things.get(one.id()).get(id), one, factors.get(one.id()))));
                cells.add(new CrossCaseCell(one, occurrences, shared.absentIn().contains(one.id())));
            }
            rows.add(new CrossCaseRow(shared, cells));
        }
        return new CrossCaseTable(rows);
    }

    private static Occurrence occurrence(CaseThing thing, PortfolioCase one, FactorsAtWork factors) {
        Optional<Assessment> assessment = one.assessmentIfAny();
        if (assessment.isEmpty()) {
            return new Occurrence(thing, Truth.YES, null);
        }
        Truth there = thing.kind() == SharedKind.FACTOR ? factors.reading(thing.id()).map(FactorAtWork::atWork).orElse(Truth.UNKNOWN) : Truth.YES;
        return new Occurrence(thing, there, assessment.get().verdict(thing.id(), Scope.OVERALL).orElse(null));
    }

    /**
     * All rows.
     *
     * @return in the order of the portfolio
     */
    public List<CrossCaseRow> rows() {
        return rows;
    }

    /**
     * The rows of a kind.
     *
     * @param kind the kind
     * @return in the order of the portfolio
     */
    public List<CrossCaseRow> rows(SharedKind kind) {
        return rows.stream().filter(it -> it.shared().kind() == kind).toList();
    }

    /**
     * A row by what is shared.
     *
     * @param shared the id of the shared thing
     * @return the row, or nothing if there is none
     */
    public Optional<CrossCaseRow> row(String shared) {
        return Optional.ofNullable(byShared.get(shared));
    }

    /**
     * What hinders in several cases.
     *
     * @return the factors that hinder in two cases or more, those of most cases first, otherwise in the order of the portfolio
     */
    public List<CrossCaseRow> recurringHindrances() {
        return recurring(CrossCaseRow::hinderingIn);
    }

    /**
     * What enables in several cases.
     *
     * @return the factors that enable in two cases or more, those of most cases first, otherwise in the order of the portfolio
     */
    public List<CrossCaseRow> recurringEnablers() {
        return recurring(CrossCaseRow::enablingIn);
    }

    private List<CrossCaseRow> recurring(Function<CrossCaseRow, List<PortfolioCase>> where) {
        return rows.stream().filter(it -> where.apply(it).size() > 1)
                .sorted((one, other) -> Integer.compare(where.apply(other).size(), where.apply(one).size())).toList();
    }
}
