package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.AssessmentMethod;
import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Assesses a case again with other evidence and everything else as it was: theory, date, rules, method, cycles and the goals that are reconsidered. Immutable.
 */
public final class Reassessor {

    private final Assessment before;
    private final AssessmentMethod method;

    private Reassessor(Assessment before, AssessmentMethod method) {
        this.before = before;
        this.method = method;
    }

    /**
     * For an assessment by a method that comes with the library.
     *
     * @param assessment the assessment
     * @return the reassessor
     * @throws IllegalArgumentException if it was made by a method of your own; then {@link #of(Assessment, AssessmentMethod)}
     */
    public static Reassessor of(Assessment assessment) {
        String id = assessment.settings().method();
        return of(assessment, AssessmentMethods.byId(id).orElseThrow(() -> new IllegalArgumentException("no such assessment method: " + id)));
    }

    /**
     * For an assessment by a method of your own.
     *
     * @param assessment the assessment
     * @param method the method that it was made by
     * @return the reassessor
     */
    public static Reassessor of(Assessment assessment, AssessmentMethod method) {
        return new Reassessor(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(method, "method"));
    }

    /**
     * The assessment as it is.
     *
     * @return the assessment
     */
    public Assessment before() {
        return before;
    }

    AssessmentMethod method() {
        return method;
    }

    /**
     * The assessment without what one source, role, method or cycle gave. The id is taken off each row that has it; a row that has no other of the kind is left
     * out. A row that only repeated one that is left out speaks for itself then.
     *
     * @param facet what the id is of
     * @param id the id; nothing changes if no row has it
     * @return the assessment of what is left, at least in the scopes of the first one
     */
    public Assessment without(Facet facet, String id) {
        return assess(Evidences.without(before.evaluation().evidence(), facet, id), cyclesWithout(facet, id), method);
    }

    /** These verdicts, without what one source, role, method or cycle gave; in the same order. Those that cannot be other ones are not made again. */
    List<Optional<Verdict>> verdictsWithout(Facet facet, String id, List<Verdict> wanted) {
        Evaluation evaluation = before.evaluation();
        List<EvidenceItem> rest = Evidences.closed(Evidences.without(evaluation.evidence(), facet, id));
        TheoryOfChange theory = evaluation.theory();
        // Without a cycle what is the latest can be another one everywhere.
        Set<String> affected = facet == Facet.CYCLE ? null : Affected.by(evaluation.evidence().items(), rest, theory);
        List<Verdict> open = new ArrayList<>();
        Set<String> elements = new LinkedHashSet<>();
        for (Verdict verdict : wanted) {
            if (affected == null || affected.contains(verdict.element())) {
                open.add(verdict);
                elements.add(verdict.element());
            }
        }
        List<EvidenceItem> rows = Affected.rowsOn(elements, rest, theory);
        Iterator<Optional<Verdict>> made = assessor(rows, cyclesWithout(facet, id), method).again(open).iterator();
        List<Optional<Verdict>> verdicts = new ArrayList<>();
        for (Verdict verdict : wanted) {
            verdicts.add(elements.contains(verdict.element()) ? made.next() : Optional.of(verdict));
        }
        return verdicts;
    }

    /** A verdict from these rows alone. */
    Optional<Verdict> verdictOf(List<EvidenceItem> items, Verdict verdict) {
        List<EvidenceItem> rows = Affected.rowsOn(List.of(verdict.element()), Evidences.closed(items), before.evaluation().theory());
        return assessor(rows, before.evaluation().cycles(), method).again(List.of(verdict)).get(0);
    }

    private List<Cycle> cyclesWithout(Facet facet, String id) {
        List<Cycle> left = new ArrayList<>();
        for (Cycle cycle : before.evaluation().cycles()) {
            if (facet != Facet.CYCLE || !cycle.id().equals(id)) {
                left.add(cycle);
            }
        }
        return left;
    }

    /**
     * The assessment of these rows alone.
     *
     * @param items rows of the evaluation's evidence
     * @return the assessment, at least in the scopes of the first one
     */
    public Assessment of(List<EvidenceItem> items) {
        return assess(items, before.evaluation().cycles(), method);
    }

    Assessment by(AssessmentMethod other) {
        return assess(before.evaluation().evidence().items(), before.evaluation().cycles(), other);
    }

    private Assessor assessor(List<EvidenceItem> items, List<Cycle> cycles, AssessmentMethod by) {
        Assessor assessor = Assessor.of(before.evaluation().keeping(Evidences.closed(items), cycles), by);
        return before.asOf().isPresent() ? assessor.asOf(before.asOf().get()) : assessor;
    }

    private Assessment assess(List<EvidenceItem> items, List<Cycle> cycles, AssessmentMethod by) {
        Assessor assessor = assessor(items, cycles, by);
        Assessment after = assessor.check().value();
        // A scope that is named no more is still asked about.
        Set<Scope> missing = new LinkedHashSet<>();
        for (Verdict verdict : before.verdicts()) {
            if (after.verdict(verdict.element(), verdict.scope()).isEmpty()) {
                missing.add(verdict.scope());
            }
        }
        missing.remove(Scope.OVERALL);
        return missing.isEmpty() ? after : assessor.alsoIn(List.copyOf(missing)).check().value();
    }
}
