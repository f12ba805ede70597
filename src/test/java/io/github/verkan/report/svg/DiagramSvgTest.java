package io.github.verkan.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.report.layout.Extract;
import io.github.verkan.report.layout.Orientation;
import io.github.verkan.testing.Golden;
import io.github.verkan.testing.RandomTheory;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DiagramSvgTest {

    private static final String HOSTILE = "<script>alert('x')</script>\"' -- ]]> &lt;\n\r\u0000\u001b[31m\uD800x\uDC00 \u202Eevil\u200F \uD83D\uDE00 onload=\"x\" </svg><!-- <![CDATA[";

    private static TheoryBuilder school() {
        return TheoryOfChange.named("School breakfast").actor("EAST", "East").activity("A1", "Breakfast is served").effect("K1", "Pupils arrive on time", Horizon.SHORT)
                .effect("K2", "Pupils are calm", Horizon.SHORT).effect("M1", "Pupils follow the lessons", Horizon.MEDIUM).effect("L1", "Better grades", Horizon.LONG)
                .element(Mechanism.of("F", "Hunger goes")).link(Link.between("A1", "K1").through("F")).link(Link.between("K1", "M1").being(LinkKind.REQUIRES)).link("A1", "K2");
    }

    /** A1 carried out, K1 not achieved, K2 with opposite accounts, M1 in part. */
    private static Assessment assessment() {
        List<EvidenceItem> items = new ArrayList<>();
        say(items, "A1", Direction.SUPPORTS, Direction.SUPPORTS);
        say(items, "K1", Direction.CONTRADICTS, Direction.CONTRADICTS);
        say(items, "K2", Direction.SUPPORTS, Direction.CONTRADICTS);
        say(items, "M1", Direction.PARTLY, Direction.PARTLY);
        EvidenceBase evidence = EvidenceBase.of(List.of(Source.of("S", "staff"), Source.of("P", "parents")), items);
        return Assessor.of(Evaluation.of(school().build(), evidence).build()).assess();
    }

    private static void say(List<EvidenceItem> items, String target, Direction staff, Direction parents) {
        items.add(EvidenceItem.saying("S" + target, staff).targets(target).sources("S").build());
        items.add(EvidenceItem.saying("P" + target, parents).targets(target).sources("P").build());
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element node(Document document, String id) {
        return elements(document, "g").stream().filter(g -> g.getAttribute("data-id").equals(id)).findFirst().orElseThrow();
    }

    private static String titleOf(Element element) {
        return element.getElementsByTagName("title").item(0).getTextContent();
    }

    @Test
    void a_theory_alone_has_a_name_a_description_and_nothing_from_outside() throws Exception {
        String svg = DiagramSvg.in(Language.EN).render(school().build());
        Element root = parsed(svg).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("verkan-title verkan-desc");
        assertThat(titleOf(root)).isEqualTo("Theory of change: School breakfast");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Columns from left to right: Activities, Short-term effects, Medium-term effects and Long-term effects. Number of elements: 6, number of links: 3.");
        assertThat(svg).doesNotContain("<script").doesNotContain("href").doesNotContain("url(").doesNotContain("@import").endsWith("</svg>\n");
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    }

    @Test
    void a_verdict_is_told_by_tint_by_mark_in_words_and_in_the_title() throws Exception {
        Document document = parsed(DiagramSvg.in(Language.EN).render(assessment()));
        Element failed = node(document, "K1");
        assertThat(failed.getAttribute("data-grade")).isEqualTo("not-achieved");
        assertThat(titleOf(failed)).isEqualTo("K1 Pupils arrive on time. The evidence shows: not achieved. Strength of the evidence: moderate. The chain breaks here.");
        assertThat(((Element) failed.getElementsByTagName("rect").item(0)).getAttribute("fill")).isEqualTo("#f0a37a");
        assertThat(failed.getElementsByTagName("circle").getLength()).as("the mark").isEqualTo(1);
        assertThat(failed.getTextContent()).contains("not achieved").contains("the chain breaks here");
        Element unknown = node(document, "L1");
        assertThat(unknown.getAttribute("data-status")).isEqualTo("not-assessable");
        assertThat(((Element) unknown.getElementsByTagName("rect").item(1)).getAttribute("fill")).startsWith("url(#verkan-hatch)");
        assertThat(titleOf(node(document, "K2"))).contains("accounts diverge");
    }

    @Test
    void the_link_from_where_a_chain_breaks_is_said_not_to_lead_on() throws Exception {
        Document document = parsed(DiagramSvg.in(Language.EN).render(assessment()));
        Element broken = elements(document, "g").stream().filter(g -> g.getAttribute("data-links").equals("K1-M1")).findFirst().orElseThrow();
        assertThat(titleOf(broken)).isEqualTo("K1 is required for M1; does not lead on.");
        assertThat(((Element) broken.getElementsByTagName("path").item(0)).getAttribute("stroke-dasharray")).isNotEmpty();
        Element whole = elements(document, "g").stream().filter(g -> g.getAttribute("data-links").equals("A1-K2")).findFirst().orElseThrow();
        assertThat(titleOf(whole)).isEqualTo("A1 contributes to K2.");
    }

    @Test
    void the_legend_explains_what_occurs_and_nothing_else() throws Exception {
        String alone = legend(DiagramSvg.in(Language.SV).render(school().build()));
        assertThat(alone).contains("Samband", "bidrar till", "krävs för", "förändringsmekanism").doesNotContain("hindrar", "kompenserar", "Underlaget visar", "leder tillbaka");
        String verdicts = legend(DiagramSvg.in(Language.SV).render(assessment()));
        assertThat(verdicts).contains("Underlaget visar", "inte uppnått", "delvis uppnått", "går inte att bedöma", "bilderna går isär", "kedjan bryts här", "leder inte vidare")
                .doesNotContain("i huvudsak uppnått", "för tidigt att bedöma", "graderas inte");
        assertThat(DiagramSvg.in(Language.SV).withoutLegend().render(assessment())).doesNotContain("verkan-legend");
    }

    private static String legend(String svg) throws Exception {
        return elements(parsed(svg), "g").stream().filter(g -> g.getAttribute("class").equals("verkan-legend")).findFirst().orElseThrow().getTextContent();
    }

    @Test
    void ids_begin_as_the_caller_says_and_are_unique() throws Exception {
        String svg = DiagramSvg.in(Language.EN).prefixed("d7-").render(assessment());
        List<String> ids = elements(parsed(svg), "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).startsWith("d7-")).contains("d7-title", "d7-n-K1", "d7-hatch");
        assertThat(svg).contains("url(#d7-hatch)").doesNotContain("verkan-hatch");
        assertThatThrownBy(() -> DiagramSvg.in(Language.EN).prefixed("a\"b")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a\"b");
        assertThatThrownBy(() -> DiagramSvg.in(Language.EN).prefixed("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_that_differ_only_in_what_xml_does_not_take_stay_apart() throws Exception {
        TheoryOfChange theory = TheoryOfChange.named("").activity("a b", "x").activity("a_b", "x").activity("a_20_b", "x").activity("å", "x").activity("F~2", "x")
                .element(Mechanism.of("F", "f")).effect("K", "k", Horizon.SHORT).effect("L", "l", Horizon.SHORT)
                .link(Link.between("a b", "K").through("F")).link(Link.between("a_b", "L").through("F")).build();
        List<String> ids = elements(parsed(DiagramSvg.in(Language.EN).render(theory)), "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(2 + 7 + 2);
    }

    @Test
    void nothing_from_a_file_becomes_markup() throws Exception {
        Details details = Details.NONE.withShortLabel(HOSTILE).withNote(HOSTILE).withBasis(HOSTILE);
        TheoryOfChange theory = TheoryOfChange.named(HOSTILE).element(Effect.of("<K>\"1", HOSTILE, Horizon.SHORT).with(details)).element(Effect.of("K2", HOSTILE, null).with(
                details.withOrigin(ElementOrigin.UNEXPECTED))).element(Mechanism.of("M&", HOSTILE).with(details))
                .element(Factor.of("F'", HOSTILE, Influence.BOTH, List.of("<K>\"1"))).link(Link.between("<K>\"1", "K2").through("M&").withNote(HOSTILE)).build();
        Evaluation evaluation = Evaluation.of(theory, EvidenceBase.of(List.of(Source.of("S", HOSTILE)),
                List.of(EvidenceItem.saying("E", Direction.PARTLY).targets("K2", "<K>\"1").sources("S").note(HOSTILE).build()))).build();
        Assessment assessment = Assessor.of(evaluation).assess();
        for (Orientation orientation : Orientation.values()) {
            for (String svg : List.of(DiagramSvg.in(Language.SV).oriented(orientation).render(theory), DiagramSvg.in(Language.SV).oriented(orientation).fullLabels().render(assessment))) {
                Document document = parsed(svg);
                assertThat(elements(document, "script")).isEmpty();
                assertThat(elements(document, "*")).allSatisfy(element -> assertThat(element.hasAttribute("onload")).isFalse());
                assertThat(svg.codePoints().filter(c -> c < 0x20 && c != '\n' || c == 0x202E || c == 0x200F)).isEmpty();
                assertThat(svg).doesNotContain("<!--").doesNotContain("]]>").doesNotContain("CDATA[\n");
                assertThat(node(document, "<K>\"1")).isNotNull();
            }
        }
    }

    @Test
    void every_theory_gives_well_formed_xml_and_the_same_bytes_everywhere() throws Exception {
        Locale before = Locale.getDefault();
        try {
            for (int seed = 0; seed < 60; seed++) {
                Locale.setDefault(Locale.ROOT);
                Assessment assessment = Assessor.of(RandomTheory.of(seed)).assess();
                DiagramSvg diagram = DiagramSvg.in(Language.values()[seed % 2]).oriented(Orientation.values()[seed % 3]).withFactors();
                String svg = diagram.render(assessment);
                parsed(svg);
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                StringBuilder written = new StringBuilder();
                diagram.write(assessment, written);
                assertThat(written.toString()).as("seed " + seed).isEqualTo(svg);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_extract_that_was_cut_says_how_much_is_missing() throws Exception {
        TheoryOfChange theory = school().build();
        String svg = DiagramSvg.in(Language.EN).only(Extract.leadingTo(theory, "M1").atMost(2)).render(theory);
        assertThat(legend(svg)).contains("Elements not shown: 1");
        assertThat(elements(parsed(svg), "g").stream().map(g -> g.getAttribute("data-id")).filter(id -> !id.isEmpty())).containsExactly("K1", "M1");
    }

    @Test
    void a_theory_without_anything_has_a_picture() throws Exception {
        Document document = parsed(DiagramSvg.in(Language.SV).render(TheoryOfChange.named("").build()));
        assertThat(titleOf(document.getDocumentElement())).isEqualTo("Förändringsteori");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Det finns inget att visa.");
    }

    @Test
    void a_small_case_looks_as_it_is_expected_to() {
        Golden.check("report/svg/verdicts.en.svg", DiagramSvg.in(Language.EN).render(assessment()));
        Golden.check("report/svg/verdicts.sv.portrait.svg", DiagramSvg.in(Language.SV).oriented(Orientation.PORTRAIT).render(assessment()));
    }
}
