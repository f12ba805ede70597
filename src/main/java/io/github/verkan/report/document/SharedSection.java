package io.github.verkan.report.document;

import io.github.verkan.portfolio.CrossCaseCell;
import io.github.verkan.portfolio.CrossCaseRow;
import io.github.verkan.portfolio.LabelMatch;
import io.github.verkan.portfolio.Occurrence;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.PortfolioWords;
import java.util.ArrayList;
import java.util.List;

/** What cases share, case by case; what recurs in them; and names that are equal and not mapped. */
final class SharedSection {

    private SharedSection() {}

    static Section of(PortfolioContent content) {
        List<Block> blocks = new ArrayList<>();
        if (!content.across.rows().isEmpty()) {
            blocks.add(new Figure(Figure.Kind.CASES, List.of(), content.sentence("shared-figure")));
            blocks.add(content.paragraph(Paragraph.Role.NOTE, content.sentence("shared-note")));
        }
        for (SharedKind kind : SharedKind.values()) {
            List<CrossCaseRow> rows = content.across.rows(kind);
            if (!rows.isEmpty()) {
                blocks.add(new DataTable(content.heading(kind.code() + "s"), columns(kind, content), rows.stream().map(it -> row(it, content)).toList()));
            }
        }
        blocks.addAll(content.bullets(content.portfolio.shared().stream().filter(it -> !OneLine.of(it.note()).isEmpty())
                .map(it -> content.typography.quoted(PortfolioWords.name(it)) + ": " + OneLine.of(it.note())).toList()));
        return Section.of("shared", content.heading("shared"), blocks);
    }

    private static List<Column> columns(SharedKind kind, PortfolioContent content) {
        List<Column> columns = new ArrayList<>(List.of(new Column(content.typography.capital(content.wording.word("shared-kind", kind)), false)));
        content.portfolio.cases().forEach(it -> columns.add(new Column(PortfolioWords.name(it), false)));
        return columns;
    }

    private static TableRow row(CrossCaseRow row, PortfolioContent content) {
        List<List<Inline>> cells = new ArrayList<>(List.of(PortfolioContent.cell(PortfolioWords.name(row.shared()))));
        row.cells().forEach(it -> cells.add(cell(it, content)));
        return new TableRow(Anchors.of("shared", row.shared().id()), false, cells);
    }

    private static List<Inline> cell(CrossCaseCell cell, PortfolioContent content) {
        if (cell.occurrences().isEmpty()) {
            return PortfolioContent.cell(cell.isDeclaredAbsent() ? content.words.nothing(cell) : "–");
        }
        List<Inline> inlines = new ArrayList<>();
        for (Occurrence it : cell.occurrences()) {
            inlines.add(new Words((inlines.isEmpty() ? "" : " · ") + content.words.called(it) + (it.verdictIfAny().isPresent() ? ": " : "")));
            it.verdictIfAny().ifPresent(verdict -> inlines.add(new Badge(content.words.shows(cell.in(), it), verdict)));
        }
        return inlines;
    }

    static Section recurring(PortfolioContent content) {
        List<Section> parts = new ArrayList<>();
        add("hindrances", content.sentences.hindrances(), content, parts);
        add("enablers", content.sentences.enablers(), content, parts);
        return Section.of("recurring", content.heading("recurring"), List.of(), parts);
    }

    private static void add(String code, List<String> sentences, PortfolioContent content, List<Section> parts) {
        if (!sentences.isEmpty()) {
            parts.add(Section.of(code, content.heading(code), content.bullets(sentences)));
        }
    }

    static Section suggestions(PortfolioContent content) {
        List<String> suggestions = new ArrayList<>();
        for (LabelMatch match : LabelMatch.of(content.portfolio)) {
            List<String> where = new ArrayList<>();
            match.in().forEach((one, id) -> where.add(content.phrase("id-in", OneLine.of(id), content.sentences.name(one))));
            suggestions.add(content.typography.capital(content.wording.word("shared-kind", match.kind())) + " " + content.typography.quoted(OneLine.of(match.label())) + ": "
                    + content.typography.list(where));
        }
        List<Block> blocks = new ArrayList<>(content.bullets(suggestions));
        if (!blocks.isEmpty()) {
            blocks.add(0, content.paragraph(Paragraph.Role.NOTE, content.sentence("suggestions-note")));
        }
        return Section.of("suggestions", content.heading("suggestions"), blocks);
    }
}
