/**
 * Floor 8: a report as data: sections, paragraphs, tables, figures and references, in the order in which a reader wants them, before anybody decides how they
 * look.
 *
 * <pre>
 * ReportDocument document = ReportDocument.of(assessment, Language.SV);
 * document.sections();                  // the answers first, the appendix last
 * </pre>
 *
 * {@link io.github.verkan.report.document.PortfolioDocument}, {@link io.github.verkan.report.document.FactorStudyDocument},
 * {@link io.github.verkan.report.document.FrameworkDocument} and {@link io.github.verkan.report.document.MatchingDocument} are such reports on other things. The HTML and the Markdown report are two projections of it; a program that wants another one, for a word processor say, walks the sections itself. One class
 * for each section decides what is in it; {@link io.github.verkan.report.document.Block} and {@link io.github.verkan.report.document.Inline} are all the kinds
 * of content that there are. All texts are as they are to be read: nothing is escaped.
 */
package io.github.verkan.report.document;
