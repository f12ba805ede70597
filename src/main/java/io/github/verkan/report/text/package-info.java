/**
 * Floor 9: reports as plain text, for terminals and logs.
 *
 * <pre>
 * TextReport.in(Language.SV).render(assessment);             // the table of verdicts
 * TextExplanation.in(Language.SV).render(assessment, "M3");  // why, down to the rows of evidence
 * TheoryChangesReport.in(Language.SV).render(comparison);    // what differs between two versions of a theory
 * AssessmentChangesReport.in(Language.SV).render(comparison); // what differs between two assessments
 * </pre>
 *
 * The same input gives the same bytes. Lines end with a line feed; nothing from a file can move the cursor, change colours or turn
 * the direction of writing.
 */
package io.github.verkan.report.text;
