package io.github.verkan.report.document;

import io.github.verkan.portfolio.CrossCaseTable;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.words.Language;
import io.github.verkan.words.PortfolioSentences;
import io.github.verkan.words.PortfolioWords;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** What every section of a report on several cases is written from. */
final class PortfolioContent {

    private static final String SECTION = "portfolio";

    final Portfolio portfolio;
    final Language language;
    final CrossCaseTable across;
    final PortfolioWords words;
    final PortfolioSentences sentences;
    final Wording wording;
    final Typography typography;

    PortfolioContent(Portfolio portfolio, Language language) {
        this.portfolio = portfolio;
        this.language = language;
        this.across = CrossCaseTable.of(portfolio);
        this.words = PortfolioWords.of(portfolio, language);
        this.sentences = PortfolioSentences.of(portfolio, language);
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    String word(String code) {
        return wording.word(SECTION, code);
    }

    String heading(String code) {
        return typography.capital(word(code));
    }

    String phrase(String code, Object... values) {
        return wording.phrase(SECTION, code, values);
    }

    String sentence(String code, Object... values) {
        return typography.sentence(phrase(code, values));
    }

    Paragraph paragraph(Paragraph.Role role, String text) {
        return new Paragraph(role, List.of(new Words(text)));
    }

    /** A list, or nothing where there is nothing to list. */
    List<Block> bullets(List<String> texts) {
        return texts.isEmpty() ? List.of() : List.of(new Bullets(texts.stream().map(text -> ListItem.of(List.of(new Words(text)))).toList()));
    }

    /** A heading for the rows, and a column for each of some cases. */
    List<Column> columns(String rows, List<? extends PortfolioCase> cases, boolean isNumbers) {
        List<Column> columns = new ArrayList<>(List.of(new Column(heading(rows), false)));
        cases.forEach(it -> columns.add(new Column(PortfolioWords.name(it), isNumbers)));
        return columns;
    }

    static List<Inline> cell(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }

    /** A row of plain texts. */
    static TableRow row(List<String> texts) {
        return new TableRow("", false, texts.stream().map(PortfolioContent::cell).toList());
    }
}
