/**
 * Floor 3: one case.
 *
 * <p>An {@link io.github.verkan.evaluation.Evaluation} brings a theory of change, its evidence, the evaluation's cycles and date, the rules
 * to judge by and the evaluator's own {@link io.github.verkan.evaluation.Judgement}s together. Making one aligns the evidence with the
 * theory: ids that lead nowhere are reported at their cell, and rows that cannot be used are rejected and counted.
 *
 * <p>{@link io.github.verkan.evaluation.AssessmentRules} are the rules as the author wrote them, data and nothing else; the {@code assess}
 * package gives them their meaning.
 */
package io.github.verkan.evaluation;
