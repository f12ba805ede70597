package io.github.verkan.report.document;

import io.github.verkan.words.EvidenceTable;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** The rows of evidence: the voices, and what was listed without being a voice, with the reason. */
final class EvidenceSections {

    /** The most rows of each sort that a document lists. */
    private static final int MOST = 2000;

    private final Content content;
    private final EvidenceTable table;

    EvidenceSections(Content content) {
        this.content = content;
        this.table = EvidenceTable.of(content.assessment, content.language);
    }

    List<Section> sections() {
        return Section.filled(section("evidence", true), section("not-voices", false));
    }

    /** Tells the cross-references where the rows are. */
    void announce() {
        for (boolean voices : new boolean[] {true, false}) {
            for (EvidenceTable.Row row : table.rows(voices, MOST)) {
                content.references.addRow(row.id(), anchor(row.id()));
            }
        }
    }

    private static String anchor(String row) {
        return Anchors.of("row", row);
    }

    private Section section(String code, boolean voices) {
        List<EvidenceTable.Row> rows = table.rows(voices, MOST);
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<String> codes = new ArrayList<>(List.of("row", "row-about", "row-says", "row-who", "row-where", "row-note"));
            if (!voices) {
                codes.add(1, "why");
            }
            List<Column> columns = new ArrayList<>();
            for (String column : codes) {
                columns.add(new Column(content.heading(column), false));
            }
            List<TableRow> cells = new ArrayList<>();
            for (EvidenceTable.Row row : rows) {
                cells.add(row(row, voices));
            }
            blocks.add(new DataTable(content.heading(code), columns, cells));
            if (table.beyond(voices, MOST) > 0) {
                blocks.add(content.note(content.sentence("more-rows", content.typography.number(table.beyond(voices, MOST)))));
            }
        }
        return Section.of(code, content.heading(code), blocks);
    }

    private TableRow row(EvidenceTable.Row row, boolean voice) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(List.of(new Words(OneLine.of(row.id()))));
        if (!voice) {
            cells.add(content.words(content.typography.capital(row.listed())));
        }
        List<String> names = new ArrayList<>();
        for (String id : row.about()) {
            names.add(OneLine.of(id) + " " + content.quotedLabel(id));
        }
        List<Inline> about = new ArrayList<>(content.references.in(content.typography.list(names)));
        about.addAll(content.words(row.parties().isEmpty() ? "" : " – " + row.parties()));
        cells.add(about);
        cells.add(content.words(content.typography.capital(row.says())));
        cells.add(content.words(content.typography.capital(row.speakers())));
        cells.add(content.words(row.place()));
        cells.add(content.words(row.note()));
        return new TableRow(anchor(row.id()), false, cells);
    }
}
