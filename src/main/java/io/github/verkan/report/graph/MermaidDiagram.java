package io.github.verkan.report.graph;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A theory of change as a flowchart in Mermaid: a subgraph for each kind of element and each horizon, mechanisms as rounded boxes on the links, factors as
 * hexagons. A link that says that its source is needed is thick, one of several ways is dotted; what hinders or compensates says so in words. With an
 * assessment each box says in words what the evidence shows and, but for factors, has the colour of the grade; elements outside the theory have a dashed
 * border. Long labels are cut.
 *
 * <p>Mermaid as pages set it up draws at most 500 edges and 50 000 characters; for larger theories there is {@link DotDiagram}. Immutable.
 */
public final class MermaidDiagram {

    private static final String BORDER = ",stroke:#4a4a4a,color:" + GradeColours.INK;

    private final Language language;

    private MermaidDiagram(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * A diagram with headings and verdicts in a language.
     *
     * @param language the language
     * @return the diagram
     */
    public static MermaidDiagram in(Language language) {
        return new MermaidDiagram(language);
    }

    /**
     * Draws a theory.
     *
     * @param theory the theory
     * @return text in Mermaid, with a line feed at its end
     */
    public String render(TheoryOfChange theory) {
        return text(TheoryGraph.of(theory, null, language));
    }

    /**
     * Draws the theory of an assessment, with its verdicts over all actors.
     *
     * @param assessment the assessment
     * @return text in Mermaid, with a line feed at its end
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
        out.append("flowchart LR\n");
        out.append("  accTitle: ").append(MermaidText.of(graph.title())).append('\n');
        out.append("  accDescr: ").append(MermaidText.of(graph.description())).append('\n');
        for (int i = 0; i < graph.columns().size(); i++) {
            GraphColumn column = graph.columns().get(i);
            out.append("  subgraph c").append(Integer.toString(i)).append("[\"").append(MermaidText.of(column.heading())).append("\"]\n");
            for (GraphNode node : column.nodes()) {
                out.append("    ").append(box(node)).append('\n');
            }
            out.append("  end\n");
        }
        for (GraphNode node : graph.nodes()) {
            if (node.column() < 0) {
                out.append("  ").append(box(node)).append('\n');
            }
        }
        for (GraphEdge edge : graph.edges()) {
            String words = edge.label().isEmpty() ? "" : "|\"" + MermaidText.of(edge.label()) + "\"|";
            out.append("  ").append(edge.from().id()).append(' ').append(edge.manner().mermaid(edge.hasHead())).append(words)
                    .append(' ').append(edge.to().id()).append('\n');
        }
        classes(graph, out);
    }

    private static String box(GraphNode node) {
        String label = MermaidText.of(node.label()) + (node.isJudged() ? "<br/>" + MermaidText.of(node.verdict()) : "");
        return node.id() + (node.kind() == ElementKind.MECHANISM ? "([\"" + label + "\"])"
                : node.kind() == ElementKind.FACTOR ? "{{\"" + label + "\"}}" : "[\"" + label + "\"]");
    }

    private static void classes(TheoryGraph graph, Appendable out) throws IOException {
        List<GraphNode> unjudged = new ArrayList<>(graph.nodes());
        if (!graph.grades().isEmpty()) {
            for (Grade grade : graph.grades()) {
                List<GraphNode> graded = graph.nodes().stream().filter(node -> grade.equals(node.grade())).toList();
                styled("grade" + grade.step(), "fill:" + graph.colours().of(grade) + BORDER, graded, out);
                unjudged.removeAll(graded);
            }
            List<GraphNode> open = unjudged.stream().filter(GraphNode::isOpen).toList();
            styled("open", "fill:" + GradeColours.NONE + BORDER, open, out);
            unjudged.removeAll(open);
        }
        styled("plain", "fill:#ffffff" + BORDER, unjudged, out);
        styled("outside", "stroke-dasharray:5 4", graph.nodes().stream().filter(GraphNode::isOutside).toList(), out);
    }

    /** A class of boxes, where there are any. */
    private static void styled(String name, String style, List<GraphNode> nodes, Appendable out) throws IOException {
        if (!nodes.isEmpty()) {
            out.append("  classDef ").append(name).append(' ').append(style).append('\n');
            out.append("  class ").append(nodes.stream().map(GraphNode::id).collect(Collectors.joining(","))).append(' ').append(name).append('\n');
        }
    }
}
