/**
 * Floor 5: what and who is missing.
 *
 * <p>{@link io.github.verkan.coverage.KnowledgeGaps} lists what nobody has said anything about, what could not be found out and why, and who was not heard.
 * Each {@link io.github.verkan.coverage.Gap} is a conclusion with its reason; the rows that say so are named.
 *
 * <p>{@link io.github.verkan.coverage.CoverageMatrix} shows who was heard on what, by role, method, actor and cycle;
 * {@link io.github.verkan.coverage.OpenQuestions} ranks what is not settled by the chains that run over it, and says what kind of evidence would settle it.
 *
 * <p>{@link io.github.verkan.coverage.LooseEnds} lists recommendations without a ground, and hindrances and failed effects without a recommendation.
 *
 * <pre>
 * KnowledgeGaps.of(assessment).forEach(gap -&gt; System.out.println(gap.kind() + " " + gap.about()));
 * </pre>
 */
package io.github.verkan.coverage;
