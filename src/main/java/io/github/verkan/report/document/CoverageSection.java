package io.github.verkan.report.document;

import io.github.verkan.coverage.Dimension;
import io.github.verkan.words.CoverageTable;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Who was heard on what: how many voices and rows there are on each element by role, and what the matrix lacks. */
final class CoverageSection {

    private CoverageSection() {}

    static Section of(Content content) {
        CoverageTable table = CoverageTable.of(content.assessment, Dimension.ROLE, content.language);
        List<Block> blocks = new ArrayList<>();
        if (!table.headings().isEmpty() && !table.groups().isEmpty()) {
            blocks.add(new Figure(Figure.Kind.COVERAGE, List.of(), content.sentence("coverage-caption")));
            blocks.addAll(content.bullets(table.sentences()));
            for (CoverageTable.Group group : table.groups()) {
                List<Column> columns = new ArrayList<>(List.of(new Column(group.heading(), false)));
                table.headings().forEach(heading -> columns.add(new Column(content.typography.capital(heading), true)));
                blocks.add(new DataTable(group.heading(), columns, group.rows().stream().map(row -> row(content, row)).toList()));
            }
        }
        return Section.of("coverage", content.heading("coverage"), blocks);
    }

    private static TableRow row(Content content, CoverageTable.Row row) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(content.words(OneLine.of(row.element()) + " " + row.label()));
        row.cells().forEach(cell -> cells.add(content.words(cell.text())));
        return new TableRow("", false, cells);
    }
}
