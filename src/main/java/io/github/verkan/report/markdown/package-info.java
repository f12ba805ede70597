/**
 * Floor 10: the report in Markdown.
 *
 * <pre>
 * MarkdownReport.in(Language.SV).render(assessment);
 * </pre>
 *
 * The same assessment gives the same bytes. All text from files is escaped: none of it can become a heading, a link, a table cell or HTML.
 */
package io.github.verkan.report.markdown;
