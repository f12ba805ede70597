/** Verkan. */
module io.github.verkan {
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.csv;
    requires org.jgrapht.core;

    exports io.github.verkan.diagnostic;
    exports io.github.verkan.scale;
    exports io.github.verkan.explain;
    exports io.github.verkan.graph;
    exports io.github.verkan.statistics;
    exports io.github.verkan.theory;
    exports io.github.verkan.evidence;
    exports io.github.verkan.structure;
    exports io.github.verkan.evaluation;
    exports io.github.verkan.assess;
    exports io.github.verkan.comparison;
    exports io.github.verkan.words;
    exports io.github.verkan.io.source;
    exports io.github.verkan.io.json;
    exports io.github.verkan.io.csv;
}
