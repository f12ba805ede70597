/**
 * Floor 4: from voices to verdicts.
 *
 * <p>An {@link io.github.verkan.assess.Assessor} goes through the evidence of an evaluation once and lets every source speak in a
 * {@link io.github.verkan.assess.Tally} for each element and scope. An {@link io.github.verkan.assess.AssessmentMethod} turns a tally into a
 * {@link io.github.verkan.assess.Ruling}; it sees voices, never rows. The assessor adds what does not depend on the method (what is too early,
 * compound effects, members of groups, contribution) and gives an {@link io.github.verkan.assess.Assessment}: a
 * {@link io.github.verkan.assess.Verdict} for each element and scope, with its explanation, and an account of every row.
 *
 * <pre>
 * Assessment assessment = Assessor.of(evaluation).assess();
 * Verdict verdict = assessment.verdict("M3", Scope.OVERALL).orElseThrow();
 * </pre>
 *
 * <h2>A method of your own</h2>
 *
 * Implement {@link io.github.verkan.assess.AssessmentMethod}: an id, the parameters with their defaults, and {@code judge}. Pass it with
 * {@link io.github.verkan.assess.Assessor#of(io.github.verkan.evaluation.Evaluation, AssessmentMethod)}; nothing else has to change. {@link io.github.verkan.assess.MedianMethod}
 * is an example in one file. A method that comes with the library is also listed in {@link io.github.verkan.assess.AssessmentMethods}, so
 * that rules files can name it.
 */
package io.github.verkan.assess;
