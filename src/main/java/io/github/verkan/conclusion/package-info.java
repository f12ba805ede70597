/**
 * Floor 6: what to say first.
 *
 * <p>{@link io.github.verkan.conclusion.Conclusion} puts what follows from all verdicts in order of weight: whether the method or its implementation failed,
 * where chains break and why, what is not enough for the next step, what can be expected, how sure it is, what is missing, and drafts of recommendations.
 * Each {@link io.github.verkan.conclusion.MainFinding} has its trace.
 *
 * <pre>
 * Conclusion.of(assessment).findings().forEach(finding -&gt; System.out.println(finding.kind() + " " + finding.about()));
 * </pre>
 */
package io.github.verkan.conclusion;
