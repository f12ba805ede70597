/**
 * Floor 8: the colours of grades, the same in every picture.
 *
 * <p>A colour is never all that tells grades apart: what uses these colours also shows the word. The tints are far enough apart for readers who do not tell
 * green from red, and dark text is legible on each.
 *
 * <pre>
 * GradeColours.of(assessment.settings().scale()).of(verdict.grade());   // #8fd3bd
 * </pre>
 */
package io.github.verkan.report.colour;
