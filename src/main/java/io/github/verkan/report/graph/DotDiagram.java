package io.github.verkan.report.graph;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A theory of change as a graph in DOT, for Graphviz: a column under its heading for each kind of element and each horizon, mechanisms as rounded boxes on the
 * links, factors as hexagons. A link that says that its source is needed is thick, one of several ways is dotted; what hinders or compensates says so in words.
 * With an assessment each box says in words what the evidence shows and, but for factors, has the colour of the grade; elements outside the theory have a
 * dashed border. Long labels are cut. Immutable.
 *
 * <pre>
 * dot -Tsvg -o theory.svg theory.dot
 * </pre>
 */
public final class DotDiagram {

    private final Language language;

    private DotDiagram(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * A diagram with headings and verdicts in a language.
     *
     * @param language the language
     * @return the diagram
     */
    public static DotDiagram in(Language language) {
        return new DotDiagram(language);
    }

    /**
     * Draws a theory.
     *
     * @param theory the theory
     * @return text in DOT, with a line feed at its end; to be saved as UTF-8
     */
    public String render(TheoryOfChange theory) {
        return text(TheoryGraph.of(theory, null, language));
    }

    /**
     * Draws the theory of an assessment, with its verdicts over all actors.
     *
     * @param assessment the assessment
     * @return text in DOT, with a line feed at its end; to be saved as UTF-8
     */
    public String render(Assessment assessment) {
        return text(TheoryGraph.of(assessment.evaluation().theory(), assessment, language));
    }

    /**
     * Draws a theory.
     *
     * @param theory the theory
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(TheoryOfChange theory, Appendable out) throws IOException {
        write(TheoryGraph.of(theory, null, language), out);
    }

    /**
     * Draws the theory of an assessment, with its verdicts over all actors.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        write(TheoryGraph.of(assessment.evaluation().theory(), assessment, language), out);
    }

    private static String text(TheoryGraph graph) {
        StringBuilder out = new StringBuilder();
        try {
            write(graph, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(TheoryGraph graph, Appendable out) throws IOException {
        out.append("digraph theory {\n");
        out.append("  graph [rankdir=LR, newrank=true, charset=\"UTF-8\", fontname=\"Arial\", fontsize=16, labelloc=t, nodesep=0.2, ranksep=0.6, label=")
                .append(DotText.quoted(graph.title())).append(", tooltip=").append(DotText.quoted(graph.description())).append("];\n");
        out.append("  node [shape=box, style=filled, fillcolor=\"#ffffff\", color=\"#4a4a4a\", fontname=\"Arial\", fontsize=11];\n");
        out.append("  edge [color=\"#4a4a4a\", fontname=\"Arial\", fontsize=10];\n");
        for (GraphNode node : graph.nodes()) {
            out.append("  ").append(box(node, graph)).append('\n');
        }
        for (GraphEdge edge : graph.edges()) {
            out.append("  \"").append(edge.from().id()).append("\" -> \"").append(edge.to().id()).append("\" [").append(edge.manner().dot(edge.hasHead()))
                    .append(edge.label().isEmpty() ? "" : ", label=" + DotText.label(edge.label()))
                    .append(edge.leadsOn() ? "" : ", constraint=false").append("];\n");
        }
        columns(graph, out);
        out.append("}\n");
    }

    /** Last, for dot stacks what is not connected with the rest in the opposite order: so headings come out on top. */
    private static void columns(TheoryGraph graph, Appendable out) throws IOException {
        for (int i = 0; i < graph.columns().size(); i++) {
            GraphColumn column = graph.columns().get(i);
            String header = "\"h" + i + "\"";
            out.append("  ").append(header).append(" [shape=plaintext, style=\"\", fontsize=12, label=").append(DotText.label(column.heading())).append("];\n");
            out.append("  { rank=same; ").append(header).append(';');
            for (GraphNode node : column.nodes()) {
                out.append(" \"").append(node.id()).append("\";");
            }
            out.append(" }\n");
            if (i > 0) {
                out.append("  \"h").append(Integer.toString(i - 1)).append("\" -> ").append(header).append(" [style=invis];\n");
            }
        }
    }

    private static String box(GraphNode node, TheoryGraph graph) {
        StringBuilder box = new StringBuilder("\"" + node.id() + "\" [");
        String style = node.kind() == ElementKind.MECHANISM ? "filled,rounded" : "filled";
        if (node.kind() == ElementKind.FACTOR) {
            box.append("shape=hexagon, ");
        }
        box.append("style=\"").append(style).append(node.isOutside() ? ",dashed" : "").append("\", ");
        if (node.isOpen() || node.grade() != null) {
            box.append("fillcolor=\"").append(node.isOpen() ? GradeColours.NONE : graph.colours().of(node.grade())).append("\", ");
        }
        return box.append("label=").append(DotText.label(node.label(), node.verdict())).append("];").toString();
    }
}
