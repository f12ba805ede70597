/**
 * Floor 5: one picture beside another. {@link io.github.verkan.comparison.JudgementComparison} lays the computed verdicts beside the evaluator's own
 * judgements: grade and status apart, and each difference with its reasons. Neither overwrites the other.
 *
 * <p>{@link io.github.verkan.comparison.TheoryComparison} lays two versions of a theory beside each other: what was added, removed and changed, field
 * by field.
 */
package io.github.verkan.comparison;
