/**
 * Verkan: goal-fulfilment verdicts, with their reasons, from a theory of change and evidence. The packages are listed by floor; each uses only those on floors
 * before it. Start with {@link io.github.verkan}, the tour.
 */
module io.github.verkan {
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.csv;
    requires org.jgrapht.core;
    requires java.xml;

    // 0  ground
    exports io.github.verkan.diagnostic;
    exports io.github.verkan.scale;
    exports io.github.verkan.explain;
    exports io.github.verkan.graph;
    exports io.github.verkan.statistics;
    // 1  the theory, and cases compared as configurations
    exports io.github.verkan.theory;
    exports io.github.verkan.configurations;
    // 2  what was observed, what the shape of the theory tells, and frameworks of factors
    exports io.github.verkan.evidence;
    exports io.github.verkan.structure;
    exports io.github.verkan.frameworks;
    // 3  one case; from respondents to answers; coded texts on their way to evidence
    exports io.github.verkan.evaluation;
    exports io.github.verkan.survey;
    exports io.github.verkan.coding;
    // 4  verdicts
    exports io.github.verkan.assess;
    // 5  what they mean together
    exports io.github.verkan.chains;
    exports io.github.verkan.collaboration;
    exports io.github.verkan.comparison;
    exports io.github.verkan.coverage;
    exports io.github.verkan.robustness;
    // 6  what to say first, and several cases beside each other
    exports io.github.verkan.conclusion;
    exports io.github.verkan.portfolio;
    // 7  words
    exports io.github.verkan.words;
    // 8  bytes and texts, a report as data, and what pictures share
    exports io.github.verkan.io.source;
    exports io.github.verkan.report.document;
    exports io.github.verkan.report.layout;
    exports io.github.verkan.report.markup;
    exports io.github.verkan.report.colour;
    // 9  formats read back, and pages and pictures for people
    exports io.github.verkan.io.json;
    exports io.github.verkan.io.csv;
    exports io.github.verkan.io.refi;
    exports io.github.verkan.report.text;
    exports io.github.verkan.report.graph;
    exports io.github.verkan.report.svg;
    exports io.github.verkan.report.charts;
    // 10  whole cases and whole reports
    exports io.github.verkan.io.files;
    exports io.github.verkan.report.html;
    exports io.github.verkan.report.markdown;
    // 11  the report in every form
    exports io.github.verkan.report;
}
