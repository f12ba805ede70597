package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorStanding;
import io.github.verkan.collaboration.FoundLoop;
import io.github.verkan.collaboration.InfluenceGraph;
import java.util.ArrayList;
import java.util.List;

/** The loops with what threatens them, and what drives and comes out. */
final class LoopsSection {

    /** The most loops that are told of; they are all in the data. */
    private static final int MOST_LOOPS = 30;

    private LoopsSection() {}

    static Section of(FactorStudyDocument of) {
        if (of.study.influences().isEmpty()) {
            return Section.of("loops", of.content.heading("loops"), List.of());
        }
        List<Block> blocks = new ArrayList<>(of.content.paragraphs(Paragraph.Role.LEAD, of.loops.inShort()));
        blocks.add(of.content.figure(Figure.Kind.LOOPS, "loops-caption"));
        List<ListItem> items = new ArrayList<>();
        for (FoundLoop loop : of.loops.loops().stream().limit(MOST_LOOPS).toList()) {
            List<List<Inline>> within = new ArrayList<>();
            within.add(List.of(new Words(of.loops.stated(loop))));
            of.loops.brokenBy(loop).forEach(it -> within.add(List.of(new Words(it))));
            items.add(new ListItem("", List.of(new Words(of.loops.what(loop))), within));
        }
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
        int more = of.loops.loops().size() - items.size();
        if (more > 0) {
            blocks.add(of.content.paragraph(Paragraph.Role.NOTE, of.content.sentence("more-loops", of.content.typography.number(more))));
        }
        blocks.addAll(of.content.bullets(of.loops.notFound()));
        List<String> apart = of.loops.keptApart();
        List<Section> parts = apart.isEmpty() ? List.of() : List.of(Section.of("kept-apart", of.content.heading("kept-apart"), of.content.bullets(apart)));
        return Section.of("loops", of.content.heading("loops"), blocks, parts);
    }

    static Section drivers(FactorStudyDocument of) {
        List<Block> blocks = new ArrayList<>();
        if (!of.study.influences().isEmpty()) {
            List<String> told = new ArrayList<>();
            of.sentences.furthest().ifPresent(told::add);
            told.add(of.sentences.drivers());
            of.sentences.outcomes().ifPresent(told::add);
            told.addAll(of.loops.onAll());
            blocks.addAll(of.content.bullets(told));
            List<List<String>> rows = InfluenceGraph.of(of.study).byReach().stream().map(it -> row(it, of)).toList();
            blocks.addAll(of.content.table(of.content.heading("factors"), List.of("factor", "#reaches", "#reaches-all", "#ins", "#outs", "role"), rows));
        }
        return Section.of("drivers", of.content.heading("drivers"), blocks);
    }

    private static List<String> row(FactorStanding it, FactorStudyDocument of) {
        String overAll = it.reachOverAll() == null ? "" : of.content.typography.number(it.reachOverAll());
        return List.of(of.name(it.factor()), it.reach() == null ? "" : of.content.typography.number(it.reach()), overAll, of.content.typography.number(it.in()),
                of.content.typography.number(it.out()), it.isDriver() ? of.content.word("driver") : it.isOutcome() ? of.content.word("outcome") : "–");
    }
}
