package io.github.verkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.collaboration.AxisPosition;
import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.collaboration.FormReading;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StudyActor;
import io.github.verkan.evidence.Reference;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.io.json.FactorsJson;
import io.github.verkan.report.charts.FormChart;
import io.github.verkan.report.charts.InfluenceDiagram;
import io.github.verkan.report.charts.ModelsChart;
import io.github.verkan.report.charts.ProcessChart;
import io.github.verkan.report.document.Section;
import io.github.verkan.testing.RandomStudy;
import io.github.verkan.theory.Influence;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FactorStudyReportTest {

    private static final String HOSTILE = "<script>alert('x')</script>\u001b[31m|\"&=1+1";

    private static FactorStudy study(String label) {
        return FactorStudy.titled(label).actor(new StudyActor("R", label, HowHeard.NEVER_ASKED, label))
                .factor("A", label).factor("B", "B").factor("C", "C")
                .influence(FactorInfluence.of("1", "A", "B", Sign.PLUS)).influence(FactorInfluence.of("2", "B", "A", Sign.MINUS))
                .influence(FactorInfluence.of("3", "C", "A", Sign.PLUS).as(InfluenceKind.THREAT)).influence(FactorInfluence.of("4", "C", "B", Sign.PLUS).as(InfluenceKind.RISK))
                .code(new FactorCode("F1", label, Influence.BOTH, label, "A", new FactorCode.Width(label, null, null, null), List.of(), "", "", label, Reference.NONE))
                .form(new FormReading(AxisReading.of(AxisPosition.HIGH, label), AxisReading.of(AxisPosition.LOW), null))
                .step(new FlowStep("S1", label, FlowStepKind.GATE, "R", List.of("S2", "S3"), label))
                .step(FlowStep.of("S2", label, FlowStepKind.LOOP, "S1", "S3", "S2")).step(FlowStep.of("S3", "End", FlowStepKind.EXIT)).build();
    }

    private static List<String> pictures(FactorStudy study, Language language) {
        return List.of(InfluenceDiagram.in(language).render(study), FormChart.in(language).render(study), ModelsChart.in(language).render(study),
                ProcessChart.in(language).render(study));
    }

    private static void parse(String svg) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void it_has_all_its_sections_in_both_languages_and_no_verdict() throws IOException {
        FactorStudy real = FactorsJson.read(Path.of("examples/arbetsmarknadstorget/factors.json")).value();
        for (Language language : Language.values()) {
            FactorStudyReport report = FactorStudyReport.of(real, language);
            assertThat(report.document().sections()).extracting(Section::anchor).containsExactly("short", "loops", "drivers", "codes", "both", "form", "models", "process",
                    "not-heard", "in-frameworks", "framework-itself", "limitations", "appendix");
            assertThat(report.toText() + report.toMarkdown()).doesNotContain("{").doesNotContain("null");
        }
        assertThat(FactorStudyReport.of(real).toText()).contains("Studien prövar inga mål", "Ingen kod kommer från ”Styrgruppen” och ”Deltagare”.",
                "Landstinget hörs inte i studien: aldrig tillfrågad.", "Inget omdöme ges om dem.").doesNotContain("uppnått", "verdikt");
    }

    @Test
    void nothing_from_a_file_gets_out_of_where_it_stands() throws Exception {
        FactorStudyReport report = FactorStudyReport.of(study(HOSTILE), Language.SV);
        assertThat(report.toHtml()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(report.toText()).doesNotContain("\u001b");
        assertThat(report.toMarkdown()).doesNotContain("\u001b").doesNotContain("<script>");
        report.toTables().values().forEach(table -> assertThat(table).doesNotContain("\n=").doesNotContain(";="));
        for (String svg : pictures(study(HOSTILE), Language.EN)) {
            assertThat(svg).doesNotContain("<script").doesNotContain("\u001b");
            parse(svg);
        }
    }

    @Test
    void every_id_in_the_page_is_there_once_and_every_reference_leads_somewhere() {
        String page = FactorStudyReport.of(study("Trust"), Language.SV).toHtml();
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(it -> it.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(it -> it.group(1))).isNotEmpty().allSatisfy(it -> assertThat(ids).contains(it));
    }

    @Test
    void pictures_have_a_title_and_a_description_and_say_the_same_without_colours() {
        for (Language language : Language.values()) {
            for (String svg : pictures(study("Trust"), language)) {
                assertThat(svg).contains("role=\"img\"", "-title\">", "-desc\">", "prefers-color-scheme: dark").endsWith("\n");
            }
        }
        String loops = InfluenceDiagram.in(Language.EN).render(study("Trust"));
        assertThat(loops).contains(">+<", ">−<", "stroke-dasharray=\"7 4\"", "stroke-dasharray=\"1.5 4\"", ">B1<", "More gives less");
        assertThat(FormChart.in(Language.EN).render(study("Trust"))).contains("◆ The case lies here", "The form is coordination");
        assertThat(FormChart.in(Language.EN).render(FactorStudy.titled("").build())).contains("The place of the case is not known.").doesNotContain("◆");
        assertThat(ModelsChart.in(Language.EN).render(study("Trust"))).contains("7. Pooling of budgets", "not said", ">?<");
        assertThatIllegalArgumentException().isThrownBy(() -> InfluenceDiagram.in(Language.EN).prefixed("1"));
    }

    @Test
    void what_is_too_much_to_follow_or_not_there_is_said_in_the_picture() throws Exception {
        assertThat(InfluenceDiagram.in(Language.EN).render(RandomStudy.of(1, 40, 400))).contains("are too many to be drawn legibly");
        FactorStudy empty = FactorStudy.titled("").build();
        assertThat(InfluenceDiagram.in(Language.EN).render(empty)).contains("There are no influences to draw.");
        assertThat(ProcessChart.in(Language.EN).render(empty)).contains("The study describes no process.");
        assertThat(FactorStudyReport.of(empty, Language.SV).toHtml()).contains("Faktorstudie");
        for (String svg : pictures(empty, Language.SV)) {
            parse(svg);
        }
    }

    @Test
    void a_framework_alone_has_a_report_in_every_form() {
        FactorFramework framework = FactorFramework.named(HOSTILE).dimension("D", HOSTILE).factor(FrameworkFactor.of("F1", HOSTILE, "D", Influence.ENABLES)).build();
        FrameworkReport report = FrameworkReport.of(framework);
        assertThat(report.document().sections()).extracting(Section::anchor).containsExactly("short", "dimensions", "factors");
        assertThat(report.toHtml()).doesNotContain("<script");
        assertThat(report.toTables()).containsOnlyKeys("dimensions", "factors");
        assertThat(report).hasToString("FrameworkReport[" + report.document().title() + ", en: 3 sections]");
    }
}
