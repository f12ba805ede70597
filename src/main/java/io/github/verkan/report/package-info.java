/**
 * Floor 11: the report on an assessment in every form, from one place. Start here.
 *
 * <pre>
 * Report report = Report.of(assessment);      // in the language of the evaluation
 * report.toHtml();                            // one page that needs nothing else
 * report.toSvg();                             // the theory of change with what the evidence shows
 * report.writeTo(Path.of("report"));          // everything that there is to hand over
 * </pre>
 *
 * {@link io.github.verkan.report.PortfolioReport} is the same for several cases, {@link io.github.verkan.report.FactorStudyReport} for a study of factors and
 * {@link io.github.verkan.report.FrameworkReport} for a framework. The packages below make the forms one by one, with more to choose from: {@link io.github.verkan.report.html}, {@link io.github.verkan.report.markdown},
 * {@link io.github.verkan.report.text}, {@link io.github.verkan.report.svg}, {@link io.github.verkan.report.charts} and {@link io.github.verkan.report.graph}.
 */
package io.github.verkan.report;
