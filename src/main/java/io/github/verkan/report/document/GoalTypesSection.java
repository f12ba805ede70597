package io.github.verkan.report.document;

import io.github.verkan.portfolio.AssessedCase;
import io.github.verkan.portfolio.GoalTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far goals were reached, by type of goal and case. */
final class GoalTypesSection {

    private GoalTypesSection() {}

    static Section of(PortfolioContent content) {
        List<Block> blocks = new ArrayList<>();
        for (GoalTally.By by : GoalTally.By.values()) {
            List<TableRow> rows = rows(by, content);
            if (!rows.isEmpty()) {
                String caption = content.typography.capital(content.wording.word("goals-by", by));
                blocks.add(new DataTable(caption, content.columns("type", content.portfolio.assessed(), false), rows));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(content.paragraph(Paragraph.Role.NOTE, content.sentence("goal-types-note")));
        }
        return Section.of("goal-types", content.heading("goal-types"), blocks);
    }

    private static List<TableRow> rows(GoalTally.By by, PortfolioContent content) {
        Map<String, Map<String, String>> byType = new LinkedHashMap<>();
        for (GoalTally tally : GoalTally.of(content.portfolio, by)) {
            byType.computeIfAbsent(content.typography.capital(content.words.type(tally)), key -> new LinkedHashMap<>())
                    .put(tally.in().id(), content.words.counted(tally));
        }
        List<TableRow> rows = new ArrayList<>();
        byType.forEach((type, counts) -> {
            List<String> cells = new ArrayList<>(List.of(type));
            content.portfolio.assessed().stream().map(AssessedCase::id).forEach(it -> cells.add(counts.getOrDefault(it, "–")));
            rows.add(PortfolioContent.row(cells));
        });
        return rows;
    }
}
