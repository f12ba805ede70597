/**
 * Floor 3: one case.
 *
 * <p>An {@link io.github.verkan.evaluation.Evaluation} brings a theory of change, its evidence, the evaluation's cycles and date, the rules
 * to judge by and the evaluator's own {@link io.github.verkan.evaluation.Judgement}s together. Making one aligns the evidence with the
 * theory: ids that lead nowhere are reported at their cell, and rows that cannot be used are rejected and counted.
 *
 * <p>Around them stands what else a report holds: the {@link io.github.verkan.evaluation.Publication} and its
 * {@link io.github.verkan.evaluation.Audience}s, goals that the evaluation does not take as they stand
 * ({@link io.github.verkan.evaluation.ReconsideredGoal}; they are not graded), what lasts ({@link io.github.verkan.evaluation.Sustainment}), what is
 * recommended ({@link io.github.verkan.evaluation.Recommendation}), {@link io.github.verkan.evaluation.Limitation}s,
 * {@link io.github.verkan.evaluation.Concept}s and what the parties answered ({@link io.github.verkan.evaluation.Reply}). None of this but the
 * reconsidered goals changes a verdict.
 *
 * <pre>
 * Evaluation evaluation = Evaluation.of(theory, evidence)
 *         .cycles(List.of(new Cycle("1", "First round", "2024-01", "2024-06", List.of("interviews"))))
 *         .reconsideredGoals(List.of(ReconsideredGoal.of("K1", Reconsideration.OPEN_ENDED, "there is always more to do")))
 *         .build();
 * </pre>
 *
 * <p>{@link io.github.verkan.evaluation.AssessmentRules} are the rules as the author wrote them, data and nothing else; the {@code assess}
 * package gives them their meaning.
 */
package io.github.verkan.evaluation;
