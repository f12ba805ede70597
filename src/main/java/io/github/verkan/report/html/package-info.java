/**
 * Floor 10: the report as one HTML page that needs nothing else: no script, no font, no address outside it.
 *
 * <pre>
 * String page = HtmlReport.in(Language.SV).render(assessment);
 * </pre>
 *
 * The same assessment gives the same bytes. All text from files is escaped, and a content security policy in the page forbids whatever it does not use.
 */
package io.github.verkan.report.html;
