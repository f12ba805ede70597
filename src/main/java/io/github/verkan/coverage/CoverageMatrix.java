package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who was heard on what: each element and link by role, by method, by the actor that it is about and by cycle. A view that its source has replaced since
 * still tells that somebody was heard then, and an early sign that somebody was heard before it was time; both are in the cells. What is said of a part is
 * said of its whole too, as in the verdicts. A cell that nobody is in does not exist. Immutable.
 */
public final class CoverageMatrix {

    private final TheoryOfChange theory;
    private final List<String> targets;
    private final Map<Dimension, List<String>> columns = new EnumMap<>(Dimension.class);
    private final Map<String, Map<Dimension, Map<String, CoverageCell>>> cells = new LinkedHashMap<>();
    private final Map<Dimension, Set<String>> heard = new EnumMap<>(Dimension.class);

    private CoverageMatrix(Assessment assessment) {
        this.theory = assessment.evaluation().theory();
        HeardRows rows = new HeardRows(assessment);
        this.targets = List.copyOf(rows.targets());
        for (Dimension by : Dimension.values()) {
            heard.put(by, new LinkedHashSet<>());
        }
        for (String target : targets) {
            Verdict verdict = assessment.verdict(target, Scope.OVERALL).orElse(null);
            Map<Dimension, Map<String, CoverageCell>> ofTarget = verdict == null ? Map.of() : rows.cellsOf(verdict);
            if (!ofTarget.isEmpty()) {
                cells.put(target, ofTarget);
                ofTarget.forEach((by, byColumn) -> heard.get(by).addAll(byColumn.keySet()));
            }
        }
        for (Dimension by : Dimension.values()) {
            columns.put(by, rows.columns(by));
        }
    }

    /**
     * The coverage of an assessment, over all actors.
     *
     * @param assessment the assessment
     * @return the matrix
     */
    public static CoverageMatrix of(Assessment assessment) {
        return new CoverageMatrix(Objects.requireNonNull(assessment, "assessment"));
    }

    /**
     * The lines of the matrix.
     *
     * @return ids of all elements and then all links of the theory, in its order
     */
    public List<String> targets() {
        return targets;
    }

    /**
     * The columns of the matrix: all that the case names, whether anybody was heard or not.
     *
     * @param by by what
     * @return perspectives in the order of the sources, methods in the order of the rows, ids of the actors of the case, or ids of the cycles; last an
     *     empty text, where rows say none
     */
    public List<String> columns(Dimension by) {
        return columns.get(by);
    }

    /**
     * What was heard on an element from a column.
     *
     * @param target the id of the element or link
     * @param by by what
     * @param column the column
     * @return the cell, or nothing where nobody was heard
     */
    public Optional<CoverageCell> cell(String target, Dimension by, String column) {
        return Optional.ofNullable(cells.getOrDefault(target, Map.of()).getOrDefault(by, Map.of()).get(column));
    }

    /**
     * All cells of a line, of one kind.
     *
     * @param target the id of the element or link
     * @param by by what
     * @return in the order of the columns; empty where nobody was heard
     */
    public List<CoverageCell> cells(String target, Dimension by) {
        List<CoverageCell> inOrder = new ArrayList<>();
        Map<String, CoverageCell> byColumn = cells.getOrDefault(target, Map.of()).getOrDefault(by, Map.of());
        for (String column : byColumn.isEmpty() ? List.<String>of() : columns.get(by)) {
            if (byColumn.containsKey(column)) {
                inOrder.add(byColumn.get(column));
            }
        }
        return List.copyOf(inOrder);
    }

    /**
     * Whether anybody with a view was heard on an element.
     *
     * @param target the id of the element or link
     * @return false where all of its cells are empty
     */
    public boolean isHeard(String target) {
        return cells.containsKey(target);
    }

    /**
     * The elements on which nobody with a view was heard.
     *
     * @return ids by kind, kinds and ids in order; kinds without such elements are left out
     */
    public Map<ElementKind, List<String>> elementsWithoutEvidence() {
        Map<ElementKind, List<String>> silent = new EnumMap<>(ElementKind.class);
        for (Element element : theory.elements()) {
            if (!isHeard(element.id())) {
                silent.computeIfAbsent(element.kind(), key -> new ArrayList<>()).add(element.id());
            }
        }
        silent.replaceAll((kind, ids) -> List.copyOf(ids));
        return Collections.unmodifiableMap(silent);
    }

    /**
     * The elements of a kind on which nobody with a view was heard.
     *
     * @param kind the kind
     * @return ids in the order of the theory
     */
    public List<String> elementsWithoutEvidence(ElementKind kind) {
        return elementsWithoutEvidence().getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
    }

    /**
     * The links that nobody has said anything about. What is said of their ends, or of the mechanism that they run through, is not said of them.
     *
     * @return ids in the order of the theory
     */
    public List<String> linksWithoutEvidence() {
        return Identified.ids(theory.links()).stream().filter(link -> !isHeard(link)).toList();
    }

    /**
     * The columns in which all cells are empty: roles and methods that gave no view, actors that no row with a view names, cycles without one.
     *
     * @param by by what
     * @return in the order of the columns
     */
    public List<String> columnsWithoutEvidence(Dimension by) {
        return columns.get(by).stream().filter(column -> !heard.get(by).contains(column)).toList();
    }

    /**
     * A short summary.
     *
     * @return for example {@code CoverageMatrix[123 lines, 48 with evidence]}
     */
    @Override
    public String toString() {
        return "CoverageMatrix[" + targets.size() + " lines, " + cells.size() + " with evidence]";
    }
}
