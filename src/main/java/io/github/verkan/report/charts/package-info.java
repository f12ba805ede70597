/**
 * Floor 9: charts of an assessment as SVG, for web pages, word processors and print.
 *
 * <pre>
 * VoicesChart.in(Language.SV).render(assessment);                          // who says yes, partly and no of each goal
 * CoverageHeatMap.in(Language.SV).by(Dimension.ROLE).render(assessment);   // who was heard on what
 * CyclesChart.in(Language.SV).render(assessment);                          // how the picture of a goal changed, where cycles can be compared
 * SurveyChart.in(Language.SV).prefixed("fig4").render(assessment);         // shares that agree, with intervals where n is known
 * InfluenceDiagram.in(Language.SV).render(study);                          // what bears on what in a study of factors, with its loops
 * </pre>
 *
 * <p>Charts stand beside the drawing of a theory and not in it: they share colours, the widths of text and the writing of XML, which lie on the floor below. Of a study
 * of factors there are {@link io.github.verkan.report.charts.InfluenceDiagram}, {@link io.github.verkan.report.charts.FormChart},
 * {@link io.github.verkan.report.charts.ModelsChart} and {@link io.github.verkan.report.charts.ProcessChart}.
 *
 * <p>Each chart is one {@code svg} element with a title and a description that says the essentials; all ids in it begin with a prefix, so that several charts
 * fit into one page. Nothing is loaded, measured or run: fonts are those of the system, and the widths of labels come from a table. Colour is never all that
 * tells things apart: there are patterns, marks and numbers, and in dark pages the paper is dark. Text that does not fit is cut, with the whole of it as the
 * tooltip. The same assessment gives the same bytes.
 */
package io.github.verkan.report.charts;
