/**
 * Verkan: theory-of-change evaluation. Goal-fulfilment verdicts with their reasons, from evidence. This page is the tour; the package itself holds nothing.
 *
 * <p>Packages are floors: each imports only from floors below it.
 *
 * <ol>
 *   <li>{@link io.github.verkan.theory}: write down what is thought to lead to what, or read it from a file;
 *   <li>{@link io.github.verkan.evidence}: what was observed, and by whom;
 *   <li>{@link io.github.verkan.survey}: answers of respondents, counted into evidence;
 *   <li>{@link io.github.verkan.evaluation}: one case, with both lined up;
 *   <li>{@link io.github.verkan.assess}: the verdicts, each with its explanation;
 *   <li>{@link io.github.verkan.comparison}: the verdicts beside the evaluator's own judgements; actors, roles, cycles, two assessments
 *       and two versions of a theory beside each other;
 *   <li>{@link io.github.verkan.coverage}: what and who is missing, and what evidence would settle the most;
 *   <li>{@link io.github.verkan.chains}: what the verdicts mean together along the theory: where it breaks, why, and what can be expected;
 *   <li>{@link io.github.verkan.robustness}: what a verdict hinges on, and how good the evidence under it is;
 *   <li>{@link io.github.verkan.conclusion}: the main findings, in order of weight;
 *   <li>{@link io.github.verkan.words}: all of it in Swedish or English;
 *   <li>{@link io.github.verkan.io.files}: whole cases from files, and back ({@code io.json}, {@code io.csv});
 *   <li>{@link io.github.verkan.report.text} and {@link io.github.verkan.report.markdown}: for people to read; {@link io.github.verkan.report.graph} and
 *       {@link io.github.verkan.report.charts}: for people to look at;
 *   <li>{@link io.github.verkan.cli}: the same from a command line.
 * </ol>
 *
 * Below them lie {@link io.github.verkan.diagnostic} (what a reader of a file has to be told), {@link io.github.verkan.scale} (degrees and grades),
 * {@link io.github.verkan.explain} (why something is what it is), {@link io.github.verkan.graph} and {@link io.github.verkan.statistics}.
 *
 * <pre>
 * Evaluation evaluation = EvaluationFiles.read(Path.of("evaluation.json")).orThrow();
 * Assessment assessment = Assessor.of(evaluation).assess();
 * System.out.print(TextReport.in(Language.EN).render(assessment));
 * </pre>
 *
 * <h2>Where a new thing goes</h2>
 *
 * <ul>
 *   <li>an assessment method: a class in {@link io.github.verkan.assess} that implements {@code AssessmentMethod}, and its line in {@code AssessmentMethods};
 *   <li>a check of theories: a class in {@link io.github.verkan.structure} that implements {@code TheoryCheck}, and its line in {@code TheoryChecks};
 *   <li>a file format that is read back: a package of its own beside {@code io.json} and {@code io.csv};
 *   <li>a page or picture: a package of its own beside {@code report.text}.
 * </ul>
 */
package io.github.verkan;
