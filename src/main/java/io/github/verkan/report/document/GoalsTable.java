package io.github.verkan.report.document;

import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.words.AlikeVerdicts;
import io.github.verkan.words.PartyTable;
import java.util.ArrayList;
import java.util.List;

/** The goals by parties, with who was heard and what the evaluator decided. What is too early for everybody is told of below the table. */
final class GoalsTable {

    private final Content content;

    private GoalsTable(Content content) {
        this.content = content;
    }

    static Section of(Content content) {
        return new GoalsTable(content).section();
    }

    private Section section() {
        PartyTable table = PartyTable.of(content.assessment, content.language);
        List<PartyTable.Row> shown = new ArrayList<>();
        List<String> early = new ArrayList<>();
        for (PartyTable.Row row : table.rows()) {
            if (row.judgements().isEmpty() && isEarly(row)) {
                early.add(row.element());
            } else {
                shown.add(row);
            }
        }
        List<Integer> parties = parties(table, shown);
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty()) {
            blocks.add(table(table, shown, parties));
            if (!parties.isEmpty()) {
                blocks.add(content.note(content.typography.sentence(content.wording.phrase("report", "dash", PartyTable.NOT_NAMED))));
            }
        }
        for (AlikeVerdicts group : AlikeVerdicts.of(content.assessment, early, content.language)) {
            blocks.add(content.paragraph(content.typography.sentence(content.wording.phrase("case", "shown", group.label(), group.names()))));
        }
        return Section.of("goals-by-party", content.reportHeading("by-party"), blocks);
    }

    /** Whether it is too early for everybody. */
    private static boolean isEarly(PartyTable.Row row) {
        for (Verdict verdict : row.verdicts()) {
            if (verdict != null && verdict.status() != Status.TOO_EARLY) {
                return false;
            }
        }
        return true;
    }

    /** The places of the parties that any of the goals shown has a verdict for. */
    private static List<Integer> parties(PartyTable table, List<PartyTable.Row> shown) {
        List<Integer> parties = new ArrayList<>();
        for (int i = 0; i < table.parties().size(); i++) {
            if (isAnyVerdict(shown, i + 1)) {
                parties.add(i);
            }
        }
        return parties;
    }

    private static boolean isAnyVerdict(List<PartyTable.Row> rows, int at) {
        for (PartyTable.Row row : rows) {
            if (row.verdicts().get(at) != null) {
                return true;
            }
        }
        return false;
    }

    private DataTable table(PartyTable table, List<PartyTable.Row> shown, List<Integer> parties) {
        List<Column> columns = content.reportColumns("goal", "overall");
        for (int party : parties) {
            columns.add(new Column(table.parties().get(party), false));
        }
        columns.add(new Column(content.heading("heard-column"), false));
        columns.addAll(content.reportColumns("evaluator"));
        List<TableRow> rows = new ArrayList<>();
        for (PartyTable.Row row : shown) {
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(content.references.in(row.element() + " " + content.typography.quoted(row.label())));
            cells.add(cell(row, 0));
            for (int party : parties) {
                cells.add(cell(row, party + 1));
            }
            cells.add(content.words(content.typography.capital(row.heard())));
            cells.add(content.words(String.join("; ", row.judgements())));
            rows.add(new TableRow("", !content.assessment.evaluation().theory().wholeOf(row.element()).isEmpty(), cells));
        }
        return new DataTable(content.reportHeading("by-party"), columns, rows);
    }

    private List<Inline> cell(PartyTable.Row row, int at) {
        Verdict verdict = row.verdicts().get(at);
        String text = row.cells().get(at);
        return List.of(verdict == null ? new Words(text) : new Badge(content.typography.capital(text), verdict));
    }
}
