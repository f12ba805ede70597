/**
 * Floor 5: one picture beside another. {@link io.github.verkan.comparison.JudgementComparison} lays the computed verdicts beside the evaluator's own
 * judgements: grade and status apart, and each difference with its reasons. Neither overwrites the other.
 *
 * <p>{@link io.github.verkan.comparison.TheoryComparison} lays two versions of a theory beside each other: what was added, removed and changed, field
 * by field.
 *
 * <p>The verdicts themselves are laid beside each other in four ways. {@link io.github.verkan.comparison.ActorComparison} compares actors,
 * {@link io.github.verkan.comparison.RoleComparison} those who speak, {@link io.github.verkan.comparison.CycleComparison} one cycle with the next, and
 * {@link io.github.verkan.comparison.AssessmentComparison} two assessments, before and after something has changed. Where two things cannot be compared
 * this is said with the reason, and no number is given.
 *
 * <pre>
 * ActorComparison.of(assessment).opposed().forEach(row -&gt; System.out.println(row.element() + " " + row.lowest() + " " + row.highest()));
 * RoleComparison.of(assessment).restingOn(RestsOn.ONE_ROLE).forEach((role, rows) -&gt; System.out.println(role + ": " + rows.size()));
 * </pre>
 */
package io.github.verkan.comparison;
