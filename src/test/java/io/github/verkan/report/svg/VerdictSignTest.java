package io.github.verkan.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.testing.Pages;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class VerdictSignTest {

    private static Assessment assessment;

    @BeforeAll
    static void assess() throws IOException {
        assessment = Assessor.of(EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow()).assess();
    }

    private static VerdictSign sign(String element, Scope scope) {
        return VerdictSign.of(assessment, assessment.verdict(element, scope).orElseThrow());
    }

    /** What is drawn, by name: arcs and strokes stand in paths. */
    private static List<String> shapes(VerdictSign sign) {
        return Pages.elements(Pages.parse(sign.svg()), "*").stream().map(Element::getTagName).toList();
    }

    @Test
    void each_kind_of_verdict_has_its_sign() {
        assertThat(shapes(sign("M3", Scope.OVERALL))).as("not achieved: an empty disc").containsExactly("svg", "circle");
        assertThat(sign("M3", Scope.OVERALL).svg()).contains("fill=\"none\"");
        assertThat(sign("K5", Scope.OVERALL).svg()).as("achieved: a full disc").doesNotContain("fill=\"none\"");
        assertThat(shapes(sign("M4", Scope.OVERALL))).as("partly").containsExactly("svg", "circle", "path");
        assertThat(shapes(sign("K1", Scope.OVERALL))).as("a question mark").containsExactly("svg", "circle", "path", "circle");
        assertThat(shapes(sign("L3", Scope.OVERALL))).as("a clock").containsExactly("svg", "circle", "path");
        assertThat(shapes(sign("M1", Scope.OVERALL))).as("parts that differ").containsExactly("svg", "circle", "circle");
        assertThat(shapes(sign("M4", Scope.ofActor("VARD")))).as("a grade, and accounts that diverge").containsExactly("svg", "circle", "path", "path");
        assertThat(sign("M4", Scope.ofActor("VARD")).svg()).contains("viewBox=\"0 0 27 13\"");
    }

    @Test
    void the_tint_is_that_of_the_box_in_a_diagram() {
        assertThat(sign("K5", Scope.OVERALL).tint()).isEqualTo(GradeColours.HIGHEST);
        assertThat(sign("K1", Scope.OVERALL).tint()).isEqualTo(GradeColours.NONE);
        String diagram = DiagramSvg.in(Language.SV).withFactors().render(assessment);
        List<Element> boxes = Pages.elements(Pages.parse(diagram), "g").stream().filter(it -> !it.getAttribute("data-status").isEmpty()).toList();
        assertThat(boxes).hasSizeGreaterThan(50).allSatisfy(box -> {
            Element shape = (Element) box.getElementsByTagName("rect").item(0);
            assertThat(sign(box.getAttribute("data-id"), Scope.OVERALL).tint()).as(box.getAttribute("data-id")).isEqualTo(shape.getAttribute("fill"));
        });
    }

    @Test
    void a_factor_that_hinders_is_not_green() {
        Stream<Verdict> factors = assessment.verdicts().stream().filter(verdict -> verdict.element().startsWith("ST") && verdict.grade() != null);
        assertThat(factors).isNotEmpty().allSatisfy(verdict -> assertThat(VerdictSign.of(assessment, verdict).tint()).isEqualTo(Palette.NEUTRAL));
    }

    @Test
    void nothing_is_no_verdict() {
        assertThatThrownBy(() -> VerdictSign.of(assessment, null)).isInstanceOf(NullPointerException.class).hasMessageContaining("verdict");
    }
}
