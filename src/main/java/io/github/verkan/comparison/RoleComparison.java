package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The perspectives beside each other, element by element: what those of each role say, where roles disagree, and which verdicts rest on one role, one source
 * or self-report alone. The evaluator's own account is shown, and is no perspective. Immutable.
 */
public final class RoleComparison {

    private final List<String> roles;
    private final List<RoleRow> rows;
    private final Map<String, RoleRow> byElement = new LinkedHashMap<>();

    private RoleComparison(List<String> roles, List<RoleRow> rows) {
        this.roles = roles;
        this.rows = List.copyOf(rows);
        for (RoleRow row : rows) {
            byElement.put(row.element(), row);
        }
    }

    /**
     * Compares the roles over all actors.
     *
     * @param assessment the assessment
     * @return the comparison
     */
    public static RoleComparison of(Assessment assessment) {
        return in(assessment, Scope.OVERALL);
    }

    /**
     * Compares the roles in a scope.
     *
     * @param assessment the assessment
     * @param scope the scope
     * @return the comparison; without the elements that have no verdict there
     */
    public static RoleComparison in(Assessment assessment, Scope scope) {
        RoleReading reading = new RoleReading(Objects.requireNonNull(assessment, "assessment"));
        List<RoleRow> rows = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.scope().equals(scope)) {
                rows.add(reading.row(verdict));
            }
        }
        return new RoleComparison(reading.roles(), rows);
    }

    /**
     * The perspectives of the case, heard or not.
     *
     * @return in the order of the sources
     */
    public List<String> roles() {
        return roles;
    }

    /**
     * All elements and links with a verdict, also those on which nobody was heard.
     *
     * @return in the order of the theory
     */
    public List<RoleRow> rows() {
        return rows;
    }

    /**
     * The perspectives on an element.
     *
     * @param element the id of the element or link
     * @return the row, or nothing if it has no verdict
     */
    public Optional<RoleRow> row(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /**
     * The elements on which one role says yes and another no.
     *
     * @return in the order of the theory
     */
    public List<RoleRow> opposed() {
        List<RoleRow> opposed = new ArrayList<>();
        for (RoleRow row : rows) {
            if (row.isOpposed()) {
                opposed.add(row);
            }
        }
        return List.copyOf(opposed);
    }

    /**
     * The elements on which the roles come to different pictures, opposed or not.
     *
     * @return in the order of the theory
     */
    public List<RoleRow> differing() {
        List<RoleRow> differing = new ArrayList<>();
        for (RoleRow row : rows) {
            if (row.differ()) {
                differing.add(row);
            }
        }
        return List.copyOf(differing);
    }

    /**
     * The elements that rest on one thing alone, grouped, so that "these rest on the project leaders alone" can be said.
     *
     * @param alone what they rest on
     * @return the elements by source or role, those with the most elements first; under the empty text for self-report and the evaluator
     */
    public Map<String, List<RoleRow>> restingOn(RestsOn alone) {
        Map<String, List<RoleRow>> groups = new LinkedHashMap<>();
        for (RoleRow row : rows) {
            if (row.restsOn().containsKey(alone)) {
                groups.computeIfAbsent(row.restsOn().get(alone), key -> new ArrayList<>()).add(row);
            }
        }
        Map<String, List<RoleRow>> inOrder = new LinkedHashMap<>();
        List<Map.Entry<String, List<RoleRow>>> largestFirst = new ArrayList<>(groups.entrySet());
        largestFirst.sort((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()));
        for (Map.Entry<String, List<RoleRow>> group : largestFirst) {
            inOrder.put(group.getKey(), List.copyOf(group.getValue()));
        }
        return Collections.unmodifiableMap(inOrder);
    }

    /**
     * A short summary.
     *
     * @return for example {@code RoleComparison[8 roles, 48 elements, 5 opposed]}
     */
    @Override
    public String toString() {
        return "RoleComparison[" + roles.size() + " roles, " + rows.size() + " elements, " + opposed().size() + " opposed]";
    }
}
