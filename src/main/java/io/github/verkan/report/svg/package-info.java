/**
 * Floor 9: a theory of change as a picture, alone or with what the evidence shows of each element.
 *
 * <pre>
 * DiagramSvg.in(Language.SV).render(theory);                       // the theory alone
 * DiagramSvg.in(Language.SV).render(assessment);                   // with verdicts, and where chains break
 * DiagramSvg.in(Language.SV).only(Extract.leadingTo(theory, "L1")).prefixed("l1-").render(assessment);
 * </pre>
 *
 * A verdict is told by colour, by a mark and in words, the strength of its evidence by the weight of the border. The picture needs nothing from outside: no script, no
 * font, no reference. Everything that it shows stands in attributes, for programs that know no style sheets; a style sheet adds what is needed on a dark page. The
 * same input gives the same bytes.
 */
package io.github.verkan.report.svg;
