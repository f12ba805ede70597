package io.github.verkan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.testing.HostileCase;
import io.github.verkan.testing.Pages;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlReportTest {

    private static Assessment example(String name) throws IOException {
        return Assessor.of(EvaluationFiles.read(Path.of("examples", name, "evaluation.json")).orThrow()).assess();
    }

    @ParameterizedTest
    @CsvSource({"pa-vag,SV", "pa-vag,EN", "samverkanskartan,SV", "samverkanskartan,EN"})
    void the_page_is_whole(String name, Language language) throws IOException {
        Pages.isWhole(HtmlReport.in(language).render(example(name)), language);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_the_case_the_page_is_whole(int seed) {
        Pages.isWhole(HtmlReport.in(Language.SV).render(Assessor.of(RandomCase.of(seed)).assess()), Language.SV);
    }

    @Test
    void whatever_the_texts_every_column_has_a_heading_and_only_long_words_are_broken() {
        String page = HtmlReport.in(Language.SV).render(HostileCase.assess());
        Pages.isWhole(page, Language.SV);
        List<Element> headings = Pages.elements(Pages.parse(page), "th");
        assertThat(Pages.elements(Pages.parse(page), "thead")).as("tables that fit on paper").allMatch(head -> head.getElementsByTagName("th").getLength() <= 12);
        assertThat(headings.stream().filter(it -> it.getAttribute("scope").equals("col"))).extracting(Element::getTextContent).contains("–")
                .allMatch(text -> text.codePoints().anyMatch(c -> !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT));
        assertThat(headings).allSatisfy(it -> assertThat(it.getAttribute("class").contains("long")).isEqualTo(it.getTextContent().matches("(?s).*[^\\s-]{25}.*")));
    }

    @Test
    void figures_of_a_large_theory_lie_across_and_the_coverage_takes_several_sheets() throws IOException {
        List<Element> figures = Pages.elements(Pages.parse(HtmlReport.in(Language.SV).render(example("pa-vag"))), "figure");
        assertThat(figures).extracting(it -> it.getAttribute("class")).contains("whole landscape");
        assertThat(figures).anyMatch(it -> it.getElementsByTagName("svg").getLength() > 2);
        List<Element> upright = Pages.elements(Pages.parse(HtmlReport.in(Language.SV).render(example("samverkanskartan"))), "figure");
        assertThat(upright).extracting(it -> it.getAttribute("class")).contains("whole").doesNotContain("whole landscape");
    }

    @Test
    void nothing_in_it_comes_from_elsewhere_or_runs() throws IOException {
        String page = HtmlReport.in(Language.SV).render(example("pa-vag"));
        assertThat(page).doesNotContain("<script").doesNotContain("javascript:").doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(src|href)=\"(?!#)").doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
        List<Element> metas = Pages.elements(Pages.parse(page), "meta");
        assertThat(metas).anyMatch(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")
                && meta.getAttribute("content").startsWith("default-src 'none'"));
    }

    @Test
    void neither_the_locale_of_the_machine_nor_the_run_changes_a_byte() throws IOException {
        String page = HtmlReport.in(Language.SV).render(example("pa-vag"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(HtmlReport.in(Language.SV).render(example("pa-vag"))).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }
}
