/**
 * Floor 9: a theory of change as a graph in the languages of other programs: Mermaid, which GitHub, GitLab and notebooks draw, and DOT, which Graphviz draws.
 *
 * <pre>
 * MermaidDiagram.in(Language.SV).render(theory);       // the theory alone
 * MermaidDiagram.in(Language.SV).render(assessment);   // with the verdicts
 * DotDiagram.in(Language.SV).render(assessment);       // dot -Tsvg
 * </pre>
 *
 * <p>Both begin with the same {@code TheoryGraph}: columns of elements, mechanisms on the links, and edges. Ids are generated, and what comes from files stands
 * between quotation marks, escaped: none of it can become an id, an edge, a style, markup or a directive. The same input gives the same bytes.
 *
 * <p>{@code src/drawings/check.sh} hands the output to the programs themselves.
 */
package io.github.verkan.report.graph;
