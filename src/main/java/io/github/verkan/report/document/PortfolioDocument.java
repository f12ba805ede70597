package io.github.verkan.report.document;

import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import java.util.List;
import java.util.Objects;

/**
 * A report on several cases: what they show in short; the cases; what they share, case by case; what recurs; goals by type; forms of collaboration; what remains; gaps;
 * what goes together; and suggestions. It is a {@link ReportDocument} like that of one case, and is laid out like it. A section with nothing in it is left out.
 */
public final class PortfolioDocument {

    private PortfolioDocument() {}

    /**
     * The report on a portfolio.
     *
     * @param portfolio the portfolio
     * @param language the language
     * @return the report; the same for the same portfolio
     */
    public static ReportDocument of(Portfolio portfolio, Language language) {
        PortfolioContent content = new PortfolioContent(Objects.requireNonNull(portfolio, "portfolio"), Objects.requireNonNull(language, "language"));
        List<Section> sections = Section.filled(CasesSection.inShort(content), CasesSection.of(content), SharedSection.of(content), SharedSection.recurring(content),
                GoalTypesSection.of(content), CollaborationSection.of(content), CaseGapsSection.sustainment(content), CaseGapsSection.of(content),
                ConfigurationsSection.of(content), SharedSection.suggestions(content));
        String title = OneLine.of(portfolio.title());
        return new ReportDocument(language, title.isEmpty() ? content.heading("title") : title, List.of(content.sentence("computed")), sections);
    }
}
