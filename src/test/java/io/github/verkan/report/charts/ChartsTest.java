package io.github.verkan.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.coverage.CoverageMatrix;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.testing.Golden;
import io.github.verkan.testing.HostileCase;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What all charts have in common, and what each of them shows. */
final class ChartsTest {

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg.length() > 2000 ? svg.substring(0, 2000) : svg, e);
        }
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(String svg) {
        return all(parse(svg), "text").stream().map(Element::getTextContent).toList();
    }

    private static Stream<String> charts(Assessment assessment, Language language) {
        return Stream.of(VoicesChart.in(language).render(assessment), CoverageHeatMap.in(language).render(assessment),
                CoverageHeatMap.in(language).by(Dimension.METHOD).prefixed("m").render(assessment), CoverageHeatMap.in(language).by(Dimension.ACTOR).render(assessment),
                CoverageHeatMap.in(language).by(Dimension.CYCLE).render(assessment), CyclesChart.in(language).render(assessment),
                SurveyChart.in(language).render(assessment));
    }

    /** One picture with a name for those who do not see it, nothing that runs or is loaded, only ids of its own, and nothing outside the sheet. */
    private static void isSound(String svg) {
        Document document = parse(svg);
        Element root = document.getDocumentElement();
        String prefix = root.getAttribute("id");
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo(prefix + "-title " + prefix + "-desc");
        assertThat(all(document, "title").get(0).getAttribute("id")).isEqualTo(prefix + "-title");
        assertThat(all(document, "desc")).singleElement().satisfies(desc -> assertThat(desc.getTextContent()).endsWith("."));
        double width = Double.parseDouble(root.getAttribute("width"));
        double height = Double.parseDouble(root.getAttribute("height"));
        List<Placed> placed = new ArrayList<>();
        for (Element element : all(document, "*")) {
            assertThat(element.getTagName()).isIn("svg", "title", "desc", "style", "defs", "pattern", "rect", "path", "g", "text", "line", "circle");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                String value = element.getAttributes().item(i).getNodeValue();
                assertThat(name).doesNotStartWith("on").doesNotContain("href");
                if (name.equals("id")) {
                    assertThat(value).startsWith(prefix);
                } else if (value.contains("url(")) {
                    assertThat(value).startsWith("url(#" + prefix + "-");
                }
            }
            if (element.getTagName().equals("text")) {
                double x = Double.parseDouble(element.getAttribute("x"));
                double size = LabelText.width(element.getTextContent(), Double.parseDouble(element.getAttribute("font-size")), element.hasAttribute("font-weight"));
                String anchor = element.getAttribute("text-anchor");
                double left = anchor.equals("end") ? x - size : anchor.equals("middle") ? x - size / 2 : x;
                double y = Double.parseDouble(element.getAttribute("y"));
                assertThat(left).as(element.getTextContent()).isGreaterThanOrEqualTo(0);
                assertThat(left + size).as(element.getTextContent()).isLessThanOrEqualTo(width);
                assertThat(y).as(element.getTextContent()).isBetween(0.0, height);
                placed.add(new Placed(element.getTextContent(), left, left + size, y));
            }
        }
        doNotOverlap(placed);
    }

    /** Where a line of text stands; its height above the line on which it stands is taken as ten pixels. */
    private record Placed(String text, double left, double right, double y) {}

    private static void doNotOverlap(List<Placed> placed) {
        placed.sort(Comparator.comparingDouble(Placed::y));
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            for (int j = i + 1; j < placed.size() && placed.get(j).y() - one.y() < 10; j++) {
                Placed other = placed.get(j);
                if (other.left() < one.right() && other.right() > one.left()) {
                    throw new AssertionError(one + " lies over " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_case_is_sound_in_every_chart(Language language) {
        List<String> all = charts(HostileCase.assess(), language).toList();
        all.forEach(ChartsTest::isSound);
        assertThat(String.join("", all)).doesNotContain("<script").doesNotContain("<b>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_case_is_sound_in_every_chart_and_says_that_there_is_nothing(Language language) {
        Assessment empty = Assessor.of(Evaluation.of(TheoryOfChange.named("").build(), EvidenceBase.EMPTY).build()).assess();
        charts(empty, language).forEach(svg -> {
            isSound(svg);
            assertThat(texts(svg)).anyMatch(text -> text.startsWith(language == Language.SV ? "Det finns in" : "There "));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void the_examples_in_every_chart(String example) {
        Assessment assessment = ChartCase.example(example);
        for (Language language : Language.values()) {
            charts(assessment, language).forEach(ChartsTest::isSound);
        }
        Golden.check("report/charts/" + example + ".voices.sv.svg", VoicesChart.in(Language.SV).render(assessment));
        Golden.check("report/charts/" + example + ".coverage.sv.svg", CoverageHeatMap.in(Language.SV).render(assessment));
        Golden.check("report/charts/" + example + ".methods.en.svg", CoverageHeatMap.in(Language.EN).by(Dimension.METHOD).render(assessment));
        Golden.check("report/charts/" + example + ".cycles.sv.svg", CyclesChart.in(Language.SV).render(assessment));
        Golden.check("report/charts/" + example + ".survey.sv.svg", SurveyChart.in(Language.SV).render(assessment));
    }

    @ParameterizedTest
    @EnumSource
    void cycles_and_surveys_in_both_languages(Language language) {
        String cycles = CyclesChart.in(language).render(ChartCase.cycles(language));
        String survey = SurveyChart.in(language).render(ChartCase.survey(language));
        isSound(cycles);
        isSound(survey);
        Golden.check("report/charts/cycles." + language.code() + ".svg", cycles);
        Golden.check("report/charts/survey." + language.code() + ".svg", survey);
    }

    @Test
    void all_ids_begin_with_the_prefix_of_the_caller() throws IOException {
        StringBuilder out = new StringBuilder();
        VoicesChart.in(Language.SV).prefixed("fig-4").render(ChartCase.example("pa-vag"), out);
        isSound(out.toString());
        assertThat(out.toString()).contains("id=\"fig-4-partly\"").contains("url(#fig-4-partly)").contains("#fig-4 .ink").doesNotContain("voices-");
        for (String bad : List.of("", "4", "a b", "a\"", "a{", "å", "-a")) {
            assertThatThrownBy(() -> VoicesChart.in(Language.SV).prefixed(bad)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"" + bad + "\"");
            assertThatThrownBy(() -> SurveyChart.in(Language.SV).prefixed(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CyclesChart.in(Language.SV).prefixed(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CoverageHeatMap.in(Language.SV).prefixed(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void every_goal_has_its_voices_in_numbers_or_says_that_it_has_none() {
        List<String> texts = texts(VoicesChart.in(Language.EN).render(ChartCase.cycles(Language.EN)));
        assertThat(texts).containsSubsequence("K The method is known", "2", "2 voices", "X A new forum", "no voices", "L More people work", "2", "2 voices");
    }

    @Test
    void a_bar_too_narrow_for_its_number_has_the_numbers_below_it() {
        List<Source> many = IntStream.range(0, 200)
                .mapToObj(i -> Source.of("S" + i, "staff")).toList();
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < many.size(); i++) {
            items.add(EvidenceItem.saying("E" + i, i == 0 ? Direction.CONTRADICTS
                    : Direction.SUPPORTS).targets("K").sources("S" + i).build());
        }
        TheoryOfChange theory = TheoryOfChange.named("T").effect("K", "k", Horizon.SHORT).build();
        String svg = VoicesChart.in(Language.EN).render(Assessor.of(Evaluation.of(theory, EvidenceBase.of(many, items)).build()).assess());
        isSound(svg);
        assertThat(texts(svg)).contains("1 no · 0 partly · 199 yes", "200 voices").doesNotContain("1");
    }

    @Test
    void a_cell_has_its_number_and_an_empty_one_a_dash() {
        Assessment assessment = ChartCase.example("samverkanskartan");
        CoverageMatrix matrix = CoverageMatrix.of(assessment);
        List<String> texts = texts(CoverageHeatMap.in(Language.SV).render(assessment));
        long rows = assessment.evaluation().theory().elements().size() + assessment.evaluation().theory().links().stream().filter(it -> matrix.isHeard(it.id())).count();
        long cells = matrix.targets().stream().mapToLong(it -> matrix.cells(it, Dimension.ROLE).size()).sum();
        assertThat(texts.stream().filter("–"::equals)).hasSize((int) (rows * matrix.columns(Dimension.ROLE).size() - cells) + 1);
    }

    @Test
    void there_is_a_line_only_between_cycles_that_can_be_compared_and_otherwise_a_mark_and_a_reason() {
        String svg = CyclesChart.in(Language.EN).render(ChartCase.cycles(Language.EN));
        assertThat(texts(svg)).contains("≠ cycle 1 and cycle 2 cannot be compared: the questions are not the same",
                "≠ cycle 2 and 2021 cannot be compared: they have no source in common", "≠ cycle 1 and 2021 cannot be compared: at least one of them has no grade");
        assertThat(all(parse(svg), "desc").get(0).getTextContent()).contains("can be compared: 2, that cannot: 3.");
        assertThat(all(parse(svg), "line").stream().filter(line -> line.getAttribute("stroke-width").equals("2")).count()).isEqualTo(2 + 2);
        assertThat(texts(svg).stream().filter("≠"::equals)).hasSize(3 + 1);
    }

    @Test
    void an_interval_stands_only_where_n_is_known() {
        String svg = SurveyChart.in(Language.EN).render(ChartCase.survey(Language.EN));
        List<String> texts = texts(svg);
        assertThat(String.join(" ", texts)).contains("76% agree, 95% confidence interval").contains("n = 17").contains("94% agree, n missing")
                .contains("31% disagree, n = 51").contains("Support is lacking (reversed question)");
        assertThat(all(parse(svg), "line").stream().filter(line -> line.getAttribute("stroke-width").equals("2")).count()).isEqualTo(3 * (3 + 1));
    }

    @Test
    void a_label_is_wrapped_broken_and_cut_without_losing_its_text() {
        LabelText.Lines lines = LabelText.wrap("x".repeat(10_000) + " end", 100, 13, false, 3);
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.lines()).allSatisfy(line -> assertThat(LabelText.width(line, 13, false)).isLessThanOrEqualTo(100));
        assertThat(lines.lines().get(0)).endsWith("-");
        assertThat(lines.lines().get(2)).endsWith("…");
        assertThat(lines.full()).hasSize(10_004);
        assertThat(LabelText.wrap("ett två tre", 50, 13, false, 3)).isEqualTo(new LabelText.Lines(List.of("ett två", "tre"), ""));
        assertThat(LabelText.wrap("", 50, 13, false, 3).lines()).containsExactly("");
        assertThat(LabelText.wrap("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 5, 13, false, 3).lines()).containsExactly("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦");
    }

    @Test
    void text_on_a_shade_is_legible() {
        for (int most = 1; most <= 30; most++) {
            assertThat(Shades.of(1, most)).isEqualTo("#deecf5");
            assertThat(Shades.of(most, most)).isEqualTo(most == 1 ? "#deecf5" : "#0f4c75");
        }
        assertThat(Shades.inkOn("#0f4c75")).isEqualTo("#ffffff");
        assertThat(Shades.inkOn("#deecf5")).isEqualTo("#000000");
    }

    @Test
    void attributes_come_in_pairs_and_elements_are_closed_before_they_are_added() {
        assertThat(new ChartXml().open("g", "x", "1", "y", "").text("t", "a<b", "z", "\"").leaf("u").close()).hasToString("<g x=\"1\">\n<t z=\"&quot;\">a&lt;b</t>\n<u/>\n</g>");
        assertThatThrownBy(() -> new ChartXml().leaf("t", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartXml().add(new ChartXml().open("g"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_map_of_many_rows_lies_on_several_sheets() {
        Assessment assessment = ChartCase.example("pa-vag");
        CoverageHeatMap map = CoverageHeatMap.in(Language.SV).prefixed("c");
        String whole = map.render(assessment);
        assertThat(map.sheets(assessment, 10_000)).containsExactly(whole);
        List<String> sheets = map.sheets(assessment, 30);
        assertThat(sheets).hasSizeGreaterThan(2);
        sheets.forEach(ChartsTest::isSound);
        assertThat(sheets.get(1)).contains("id=\"c2--title\"");
        List<String> rows = texts(whole).stream().filter(text -> text.matches("[A-Z]+[0-9]+[a-z]? .*")).toList();
        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(sheets.stream().flatMap(sheet -> texts(sheet).stream()).filter(text -> text.matches("[A-Z]+[0-9]+[a-z]? .*"))).containsExactlyElementsOf(rows);
        assertThatThrownBy(() -> map.sheets(assessment, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0");
    }
}
