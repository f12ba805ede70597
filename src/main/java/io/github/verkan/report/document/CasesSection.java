package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.portfolio.AssessedCase;
import io.github.verkan.portfolio.CaseGroup;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.portfolio.StudiedCase;
import io.github.verkan.words.PortfolioWords;
import java.util.ArrayList;
import java.util.List;

/** What the cases show in short, and which cases there are. */
final class CasesSection {

    /** The most sentences of one kind that stand before everything else. */
    private static final int MOST = 4;

    private CasesSection() {}

    static Section inShort(PortfolioContent content) {
        List<Block> blocks = new ArrayList<>(List.of(content.paragraph(Paragraph.Role.LEAD, content.sentences.holds())));
        List<String> found = new ArrayList<>();
        content.sentences.hindrances().stream().limit(MOST).forEach(found::add);
        content.sentences.enablers().stream().limit(MOST).forEach(found::add);
        content.sentences.verdicts(SharedKind.GOAL).stream().limit(MOST).forEach(found::add);
        content.sentences.verdicts(SharedKind.MECHANISM).stream().limit(MOST).forEach(found::add);
        blocks.addAll(content.bullets(found));
        return Section.of("short", content.heading("short"), blocks);
    }

    static Section of(PortfolioContent content) {
        List<TableRow> rows = new ArrayList<>();
        for (PortfolioCase one : content.portfolio.cases()) {
            List<String> groups = content.portfolio.groups().stream().filter(it -> one.groups().contains(it.id())).map(it -> named(it, content)).toList();
            rows.add(new TableRow(Anchors.of("case", one.id()), false, List.of(PortfolioContent.cell(PortfolioWords.name(one)),
                    PortfolioContent.cell(content.typography.capital(content.words.kind(one))), PortfolioContent.cell(String.join("; ", groups)),
                    PortfolioContent.cell(restsOn(one, content)))));
        }
        List<Column> columns = List.of(new Column(content.heading("case"), false), new Column(content.heading("kind"), false),
                new Column(content.heading("groups"), false), new Column(content.heading("rests-on"), false));
        return Section.of("cases", content.heading("cases"), rows.isEmpty() ? List.of() : List.of(new DataTable(content.heading("cases"), columns, rows)));
    }

    private static String named(CaseGroup group, PortfolioContent content) {
        String name = PortfolioWords.name(group);
        return group.kind() == CaseGroup.Kind.OTHER ? name : content.wording.phrase("rows", "listed-because", name, content.wording.word("case-group", group.kind()));
    }

    private static String restsOn(PortfolioCase one, PortfolioContent content) {
        if (one instanceof AssessedCase it) {
            return content.phrase("rows", content.typography.number(it.assessment().rowsRead()),
                    content.typography.number(it.things().stream().filter(thing -> thing.kind() == SharedKind.GOAL).count()));
        }
        FactorStudy study = ((StudiedCase) one).study();
        return content.phrase("codes", content.typography.number(study.codes().size()), content.typography.number(study.influences().size()));
    }
}
