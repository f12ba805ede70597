package io.github.verkan.report.graph;

import io.github.verkan.theory.Influence;
import io.github.verkan.theory.LinkKind;

/** What an edge says: the kinds of link, what factors do, and what is a part of what. */
enum Manner {
    CONTRIBUTES("", "-->", "---", "style=solid"),
    REQUIRES("", "==>", "===", "style=bold, penwidth=3"),
    ALTERNATIVE("", "-.->", "-.-", "style=dotted"),
    HINDERS("link-kind hinders", "--x", "---", "style=solid, arrowhead=tee"),
    COMPENSATES("link-kind compensates", "--o", "---", "style=solid, arrowhead=odot"),
    FACTOR_ENABLES("", "-->", "---", "style=dashed"),
    FACTOR_HINDERS("influence hinders", "--x", "---", "style=dashed, arrowhead=tee"),
    FACTOR_DOES_BOTH("influence both", "-->", "---", "style=dashed"),
    PART("graph part", "-.-", "-.-", "style=dotted, arrowhead=none");

    private final String word;
    private final String arrow;
    private final String line;
    private final String dot;

    Manner(String word, String arrow, String line, String dot) {
        this.word = word;
        this.arrow = arrow;
        this.line = line;
        this.dot = dot;
    }

    static Manner of(LinkKind kind) {
        return switch (kind) {
            case CONTRIBUTES -> CONTRIBUTES;
            case REQUIRES -> REQUIRES;
            case ALTERNATIVE -> ALTERNATIVE;
            case HINDERS -> HINDERS;
            case COMPENSATES -> COMPENSATES;
        };
    }

    static Manner of(Influence influence) {
        return switch (influence) {
            case ENABLES -> FACTOR_ENABLES;
            case HINDERS -> FACTOR_HINDERS;
            case BOTH -> FACTOR_DOES_BOTH;
        };
    }

    /** The section and code of the word on the edge, with a space between; empty where the style says it. */
    String word() {
        return word;
    }

    /** In Mermaid; with an arrow head or, up to a mechanism, without. */
    String mermaid(boolean hasHead) {
        return hasHead ? arrow : line;
    }

    /** The attributes in DOT. */
    String dot(boolean hasHead) {
        return hasHead || this == PART ? dot : dot.replaceAll(", arrowhead=.*", "") + ", arrowhead=none";
    }
}
