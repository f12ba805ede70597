package io.github.verkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.evidence.Direction;
import io.github.verkan.portfolio.AssessedCase;
import io.github.verkan.portfolio.CaseComparison;
import io.github.verkan.portfolio.CaseCondition;
import io.github.verkan.portfolio.CaseGroup;
import io.github.verkan.portfolio.Cases;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.portfolio.SharedThing;
import io.github.verkan.report.charts.CasesHeatMap;
import io.github.verkan.report.document.PortfolioDocument;
import io.github.verkan.report.document.Section;
import io.github.verkan.words.Language;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PortfolioReportTest {

    private static final String HOSTILE = "<script>alert('x')</script>\u001b[31m|\"&=1+1";

    private static Portfolio portfolio(String label) {
        CaseComparison comparison = new CaseComparison("Q", label, List.of(CaseCondition.there("TIME")), CaseCondition.atLeast("ROLES", "largely"));
        return Portfolio.titled(label).add(new CaseGroup("G", label, CaseGroup.Kind.PROGRAMME))
                .add(new AssessedCase("A", label, List.of("G"), Cases.assessed("A", Direction.SUPPORTS, Direction.CONTRADICTS).assessment()))
                .add(Cases.assessed("B", Direction.SUPPORTS, Direction.SUPPORTS)).add(Cases.studied("S"))
                .add(Cases.shared("TIME", SharedKind.FACTOR, label, "F", "A", "B").in("S", "C"))
                .add(Cases.shared("MEET", SharedKind.MECHANISM, "Meetings", "M", "A").notIn("B"))
                .add(Cases.shared("ROLES", SharedKind.GOAL, "Roles", "K", "A", "B")).add(comparison).build();
    }

    @Test
    void it_has_all_its_sections_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(PortfolioDocument.of(portfolio("P"), language).sections()).extracting(Section::anchor)
                    .containsExactly("short", "cases", "shared", "recurring", "goal-types", "collaboration", "gaps", "configurations", "suggestions");
        }
    }

    @Test
    void it_says_first_what_recurs_and_how_verdicts_differ_and_warns_of_few_cases() {
        String text = PortfolioReport.of(portfolio("Lack of time"), Language.EN).toText();
        assertThat(text).contains("Under “Lack of time” there are hindrances in Lack of time, Case B and Study S.", "“Roles” is shown differently: not achieved in Lack of time; achieved in Case B.",
                "The cases that can be compared are 2, fewer than 8", "Study S is left out");
        assertThat(PortfolioReport.of(portfolio("Tidsbrist"), Language.SV).toText())
                .contains("Inom ”Tidsbrist” finns hinder i Tidsbrist, Case B och Study S.", "finns inte enligt utvärderaren", "Samlokalisering");
    }

    @Test
    void nothing_from_a_file_gets_out_of_where_it_stands() throws Exception {
        PortfolioReport report = PortfolioReport.of(portfolio(HOSTILE), Language.SV);
        assertThat(report.toHtml()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(report.toSvg()).doesNotContain("<script").doesNotContain("\u001b");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(report.toSvg())));
        assertThat(report.toText()).doesNotContain("\u001b");
        assertThat(report.toMarkdown()).doesNotContain("\u001b").doesNotContain("<script>");
        report.toTables().values().forEach(table -> assertThat(table).doesNotContain("\n=").doesNotContain(";="));
    }

    @Test
    void every_id_in_the_page_is_there_once_and_every_reference_leads_somewhere() {
        String page = PortfolioReport.of(portfolio("P"), Language.SV).toHtml();
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(it -> it.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(it -> it.group(1))).isNotEmpty().allSatisfy(it -> assertThat(ids).contains(it));
    }

    @Test
    void an_empty_portfolio_has_a_report_and_a_picture_that_say_so() {
        Portfolio empty = Portfolio.titled("").build();
        assertThat(PortfolioReport.of(empty, Language.EN).toText()).contains("Several cases", "No case could be read.");
        assertThat(CasesHeatMap.in(Language.EN).render(empty)).contains("There is nothing shared to show.");
    }

    @Test
    void the_picture_is_drawn_on_several_sheets_and_says_the_same_without_colours() {
        List<String> sheets = CasesHeatMap.in(Language.EN).sheets(portfolio("P"), 2);
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0)).contains("<title id=\"cases-title\">", "F hinders – present", "not there, the evaluator says");
        assertThat(sheets.get(1)).contains("id=\"cases2--title\"", "K achieved", "K not achieved");
        assertThatIllegalArgumentException().isThrownBy(() -> CasesHeatMap.in(Language.EN).sheets(portfolio("P"), 0)).withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> CasesHeatMap.in(Language.EN).prefixed("1"));
    }

    @Test
    void the_same_portfolio_gives_the_same_bytes() {
        assertThat(PortfolioReport.of(portfolio("P"), Language.SV).toHtml()).isEqualTo(PortfolioReport.of(portfolio("P"), Language.SV).toHtml());
        SharedThing unknown = SharedThing.of("X", SharedKind.GOAL, "X");
        assertThat(PortfolioReport.of(Portfolio.titled("T").add(unknown).build(), Language.SV).toHtml()).contains("X");
    }
}
