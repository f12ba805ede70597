package io.github.verkan.report.document;

import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.theory.Influence;
import io.github.verkan.words.CaseSentences;
import io.github.verkan.words.FactorTable;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What enables and what hinders, with whom and what; then what will remain. */
final class FactorsSection {

    private FactorsSection() {}

    static Section of(Content content, ToldElements told, Prose prose) {
        FactorTable factors = FactorTable.of(content.assessment, content.language);
        List<Block> blocks = new ArrayList<>();
        List<Column> columns = List.of(new Column(content.heading("factor"), false), new Column(content.reportHeading("shows"), false),
                new Column(content.heading("factor-with"), false), new Column(content.heading("factor-on"), false));
        for (Influence influence : Influence.values()) {
            List<TableRow> rows = factors.rows(influence).stream().map(row -> row(content, row)).toList();
            if (!rows.isEmpty()) {
                blocks.add(new DataTable(content.heading("factors-" + influence.code()), columns, rows));
            }
        }
        return Section.of("factors", content.heading("factors"), blocks, prose.sections(told.factors()));
    }

    static Section sustainment(Content content) {
        CaseSentences sentences = CaseSentences.of(content.assessment, content.language);
        List<Block> blocks = new ArrayList<>(content.paragraphs(content.conclusions.of(EnumSet.of(MainFinding.Kind.READINESS))));
        blocks.addAll(content.bullets(content.assessment.evaluation().sustainment().stream().map(sentences::text).toList()));
        return Section.of("sustainment", content.reportHeading("sustainment"), blocks);
    }

    static String anchor(String factor) {
        return Anchors.of("factor", factor);
    }

    private static TableRow row(Content content, FactorTable.Row row) {
        return new TableRow(anchor(row.factor()), false, List.of(
                List.of(new Words(OneLine.of(row.factor()) + " " + row.label())),
                List.of(new Badge(content.typography.capital(row.shows()), row.verdict())),
                content.words(content.typography.capital(row.parties())),
                content.references.in(row.bearsOn())));
    }
}
