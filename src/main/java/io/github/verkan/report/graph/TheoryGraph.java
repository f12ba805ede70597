package io.github.verkan.report.graph;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A theory as nodes and edges, in one language: a column for each kind of element and for each horizon of effects, mechanisms between them, and factors last.
 * Made by {@link #of}; nothing changes it afterwards.
 */
final class TheoryGraph {

    private final TheoryOfChange theory;
    private final Assessment assessment;
    private final Wording wording;
    private final Typography typography;
    private final NodeWords words;
    private final List<GraphColumn> columns = new ArrayList<>();
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private final Map<String, List<GraphNode>> nodesOf = new LinkedHashMap<>();

    private TheoryGraph(TheoryOfChange theory, Assessment assessment, Language language) {
        this.theory = theory;
        this.assessment = assessment;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.words = new NodeWords(assessment, language);
    }

    /** The graph of a theory; with the verdicts of an assessment, or none where it is null. */
    static TheoryGraph of(TheoryOfChange theory, Assessment assessment, Language language) {
        TheoryGraph graph = new TheoryGraph(theory, assessment, language);
        graph.addColumns();
        new GraphLinks(theory, graph, graph.words).add();
        for (Element element : theory.elements()) {
            if (element instanceof Factor factor) {
                factor.affects().forEach(affected -> graph.connect(factor.id(), affected, Manner.of(factor.influence()), ""));
            } else if (element instanceof Effect effect) {
                graph.connect(effect.id(), effect.partOf(), Manner.PART, "");
            }
        }
        return graph;
    }

    private void addColumns() {
        addKind(ElementKind.RESOURCE);
        addKind(ElementKind.ACTIVITY);
        addKind(ElementKind.OUTPUT);
        for (Horizon horizon : Horizon.values()) {
            addColumn(wording.word("effects-at", horizon), isEffect(horizon));
        }
        addColumn(wording.word("goals", "plain"), isEffect(null));
        addColumn(wording.word("element-kinds", ElementKind.MECHANISM),
                element -> element.kind() == ElementKind.MECHANISM && theory.linksThrough(element.id()).isEmpty());
        addKind(ElementKind.FACTOR);
    }

    private Predicate<Element> isEffect(Horizon horizon) {
        return element -> element.kind() == ElementKind.EFFECT && theory.horizonOf(element.id()).orElse(null) == horizon;
    }

    private void addKind(ElementKind kind) {
        addColumn(wording.word("element-kinds", kind), element -> element.kind() == kind);
    }

    private void addColumn(String heading, Predicate<Element> belongs) {
        List<GraphNode> inColumn = new ArrayList<>();
        for (Element element : theory.elements()) {
            if (belongs.test(element)) {
                inColumn.add(add(element, columns.size()));
            }
        }
        if (!inColumn.isEmpty()) {
            columns.add(new GraphColumn(typography.capital(heading), inColumn));
        }
    }

    /** One more node for an element; a mechanism can have several. */
    GraphNode add(Element element, int column) {
        GraphNode node = new GraphNode(nodes.size(), column, element.kind(), words.label(element), words.verdict(element), words.grade(element),
                element.isOutside());
        nodes.add(node);
        nodesOf.computeIfAbsent(element.id(), key -> new ArrayList<>()).add(node);
        return node;
    }

    List<GraphNode> nodesOf(String element) {
        return nodesOf.getOrDefault(element, List.of());
    }

    void add(GraphEdge edge) {
        edges.add(edge);
    }

    /** Edges between all nodes of one element and all of another. */
    void connect(String from, String to, Manner manner, String link) {
        for (GraphNode start : nodesOf(from)) {
            for (GraphNode end : nodesOf(to)) {
                add(new GraphEdge(start, end, manner, true, words.edge(manner, link),
                        start.kind() != ElementKind.FACTOR && start.column() >= 0 && start.column() < end.column()));
            }
        }
    }

    List<GraphColumn> columns() {
        return columns;
    }

    List<GraphNode> nodes() {
        return nodes;
    }

    List<GraphEdge> edges() {
        return edges;
    }

    /** The grades that a node can have, the lowest first; none without an assessment. */
    List<Grade> grades() {
        return assessment == null ? List.of() : assessment.settings().scale().grades();
    }

    /** The colours of the grades; only with an assessment. */
    GradeColours colours() {
        return GradeColours.of(assessment.settings().scale());
    }

    String title() {
        String title = assessment == null ? theory.title() : assessment.evaluation().title();
        return NodeWords.cut(title).isEmpty() ? wording.word("graph", "title") : NodeWords.cut(title);
    }

    /** What there is to see, in a sentence for those who do not. */
    String description() {
        return typography.sentence(wording.phrase("graph", "description", theory.elements().size(), theory.links().size()));
    }
}
