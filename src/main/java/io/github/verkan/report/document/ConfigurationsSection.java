package io.github.verkan.report.document;

import io.github.verkan.configurations.Literal;
import io.github.verkan.configurations.Necessity;
import io.github.verkan.configurations.SolutionKind;
import io.github.verkan.configurations.Term;
import io.github.verkan.configurations.TruthTable;
import io.github.verkan.configurations.TruthTableRow;
import io.github.verkan.portfolio.CaseComparison;
import io.github.verkan.portfolio.CaseConfigurations;
import io.github.verkan.scale.Truth;
import io.github.verkan.words.PortfolioWords;
import java.util.ArrayList;
import java.util.List;

/** What goes together across cases: for each comparison first the warnings, then the cases by their conditions, and what they come to. */
final class ConfigurationsSection {

    private ConfigurationsSection() {}

    static Section of(PortfolioContent content) {
        List<Section> parts = content.portfolio.comparisons().stream().map(it -> part(it, content)).toList();
        List<Block> blocks = parts.isEmpty() ? List.of() : List.of(content.paragraph(Paragraph.Role.NOTE, content.sentence("configurations-note")));
        return Section.of("configurations", content.heading("configurations"), blocks, parts);
    }

    private static Section part(CaseComparison comparison, PortfolioContent content) {
        CaseConfigurations solved = CaseConfigurations.of(content.portfolio, comparison);
        TruthTable table = solved.table();
        List<Block> blocks = new ArrayList<>();
        content.sentences.cautions(solved).forEach(it -> blocks.add(content.paragraph(Paragraph.Role.LEAD, it)));
        blocks.add(content.paragraph(Paragraph.Role.PLAIN, content.sentence("outcome", content.sentences.clause(table.outcome(), solved, true))));
        if (!table.rows().isEmpty()) {
            blocks.add(truthTable(solved, content));
        }
        content.sentences.leftOut(solved).forEach(it -> blocks.add(content.paragraph(Paragraph.Role.PLAIN, it)));
        if (!table.cases().isEmpty()) {
            if (table.cases().stream().anyMatch(it -> it.outcome() == Truth.YES)) {
                blocks.add(necessity(solved, content));
            }
            for (SolutionKind kind : SolutionKind.values()) {
                boolean isSame = kind == SolutionKind.PARSIMONIOUS && solved.parsimonious().unsolved().isPresent();
                if (!isSame) {
                    answers(content.sentences.answers(solved, kind), content, blocks);
                }
            }
        }
        return Section.of(Anchors.of("comparison", comparison.id()), PortfolioWords.name(comparison), blocks);
    }

    private static void answers(List<String> answers, PortfolioContent content, List<Block> blocks) {
        blocks.add(content.paragraph(Paragraph.Role.PLAIN, answers.get(0)));
        blocks.addAll(content.bullets(answers.subList(1, answers.size())));
    }

    private static DataTable truthTable(CaseConfigurations solved, PortfolioContent content) {
        TruthTable table = solved.table();
        List<Column> columns = new ArrayList<>(List.of(new Column(content.heading("number"), true)));
        table.conditions().forEach(it -> columns.add(new Column(content.sentences.clause(it, solved, true), false)));
        columns.add(new Column(content.heading("with"), false));
        columns.add(new Column(content.heading("without"), false));
        List<TableRow> rows = new ArrayList<>();
        for (TruthTableRow row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(content.typography.number(row.number())));
            row.term().literals().forEach(it -> cells.add(content.wording.word("yes-no", it.isPresent() ? "yes" : "no")));
            cells.add(names(row.with(), content));
            cells.add(names(row.without(), content));
            rows.add(PortfolioContent.row(cells));
        }
        return new DataTable(content.heading("truth-table"), columns, rows);
    }

    private static String names(List<String> cases, PortfolioContent content) {
        return cases.isEmpty() ? "–" : String.join(", ", cases.stream().map(content.sentences::name).toList());
    }

    private static DataTable necessity(CaseConfigurations solved, PortfolioContent content) {
        List<Column> columns = List.of(new Column(content.heading("condition"), false), new Column(content.heading("of-outcome"), false),
                new Column(content.heading("of-condition"), false));
        List<TableRow> rows = new ArrayList<>();
        for (String condition : solved.table().conditions()) {
            for (boolean isPresent : new boolean[] {true, false}) {
                Necessity necessity = Necessity.of(new Term(List.of(new Literal(condition, isPresent))), solved.table());
                rows.add(PortfolioContent.row(List.of(content.sentences.clause(condition, solved, isPresent), share(necessity.both(), necessity.outcome(), content),
                        share(necessity.both(), necessity.condition(), content))));
            }
        }
        return new DataTable(content.heading("necessity"), columns, rows);
    }

    private static String share(int part, int whole, PortfolioContent content) {
        return whole == 0 ? "–" : content.phrase("out-of", content.typography.number(part), content.typography.number(whole));
    }
}
