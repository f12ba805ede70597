package io.github.verkan.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.testing.Golden;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MarkdownReportTest {

    @ParameterizedTest
    @EnumSource
    void a_whole_report(Language language) {
        Golden.check("report/markdown/report." + language.code() + ".md", MarkdownReport.in(language).render(SampleCase.full(language).assess()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¤', ignoreLeadingAndTrailingWhitespace = false, value = {
        "a|b¤a\\|b", "# rubrik¤\\# rubrik", "<script>¤&lt;script&gt;", "&lt;¤&amp;lt;", "`kod`¤\\`kod\\`", "[a](b)¤\\[a\\](b)",
        "*a* _b_ ~c~¤\\*a\\* \\_b\\_ \\~c\\~", "- punkt¤\\- punkt", "+ punkt¤\\+ punkt", "=== ¤\\===", "1. ett¤1\\. ett", "12) ett¤12\\) ett",
        "2.1 ett¤2\\.1 ett", "a - b. c¤a - b. c", "https://x.se¤https\\://x.se", "WWW.x.se¤WWW\\.x.se", "a\\b¤a\\\\b", "kl. 12:30¤kl. 12:30",
        "$x$¤\\$x\\$"
    })
    void markup_in_a_text_is_shown_not_obeyed(String text, String escaped) {
        assertThat(MarkdownText.of(text)).isEqualTo(escaped);
    }

    @Test
    void a_theory_too_large_for_a_diagram_says_where_it_is_drawn() {
        TheoryBuilder theory = TheoryOfChange.named("Stor").effect("S", "Alla mår bra", Horizon.LONG);
        for (int i = 0; i < 501; i++) {
            theory.activity("A" + i, "Aktivitet " + i).link("A" + i, "S");
        }
        Assessment assessment = Assessor.of(Evaluation.of(theory.build(), EvidenceBase.EMPTY).build()).assess();
        assertThat(MarkdownReport.in(Language.EN).render(assessment)).doesNotContain("```mermaid").contains("it is drawn in a picture of its own");
    }

    @Test
    void a_hostile_label_stays_in_its_cell() {
        TheoryOfChange theory = TheoryOfChange.named("# Titel\n\n<img src=x onerror=alert(1)>")
                .element(Effect.of("K|1", "Mål | a\n| b |\n\n## Rubrik [x](javascript:alert(1))\u001B[31m", Horizon.SHORT)).build();
        Assessment assessment = Assessor.of(Evaluation.of(theory, EvidenceBase.EMPTY).build()).assess();
        String text = MarkdownReport.in(Language.SV).render(assessment);
        assertThat(text).doesNotContain("<img").doesNotContain("\u001B").doesNotContain("\n## Rubrik").doesNotContainPattern("[^\\\\]\\]\\(");
        assertThat(text.lines().filter(line -> line.startsWith("| K")).map(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count()))
                .as("goals by party, all verdicts, chains").containsExactly(5L, 8L, 6L);
        assertThat(text.lines().filter(line -> line.startsWith("# "))).containsExactly("# \\# Titel &lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void a_theory_without_elements_has_a_report_too() {
        Assessment assessment = Assessor.of(Evaluation.of(TheoryOfChange.named("").build(), EvidenceBase.EMPTY).build()).assess();
        assertThat(MarkdownReport.in(Language.EN).render(assessment)).startsWith("# The evidence shows\n").contains("There is nothing to assess.");
    }

    @Test
    void what_only_the_evaluator_says_is_not_lost() {
        assertThat(MarkdownReport.in(Language.SV).render(SampleCase.full(Language.SV).assess()))
                .contains("- **Nyanställda:** underlaget säger inget särskilt om detta.\n    - **Utvärderarens bedömning:** ”Delvis”.");
    }

    @Test
    void the_same_paragraph_does_not_stand_under_every_goal() {
        SampleCase it = new SampleCase(Language.SV);
        for (String id : List.of("B1", "B2", "B3")) {
            it.theory().activity(id, "Möte " + id);
            it.says("MA", id, SampleCase.YES).says("CH", id, SampleCase.YES);
        }
        it.says("MA", "A", SampleCase.YES);
        assertThat(MarkdownReport.in(Language.SV).render(it.assess())).contains("#### B1, B2 och B3\n\n**Genomfört**\n\n- B1 Möte B1\n    - Bygger på rader i underlaget (E02, E01).\n"
                + "- B2 Möte B2\n    - Bygger på rader i underlaget (E04, E03).\n- B3 Möte B3\n    - Bygger på rader i underlaget (E06, E05).\n\n"
                + "**Gäller samtliga ovan:** Arbetet är genomfört enligt samtliga hörda källor.\n").contains("#### A Handledning hålls\n\n**Indikation: genomfört**\n\nDet finns");
    }

    @Test
    void goals_work_mechanisms_links_and_factors_have_sections_of_their_own() {
        SampleCase it = new SampleCase(Language.SV);
        it.says("MA", "K", SampleCase.YES).says("MA", "O", SampleCase.YES).says("MA", "M", SampleCase.YES).says("MA", "AK", SampleCase.YES);
        it.says("MA", "F", SampleCase.YES).judged("F", Scope.OVERALL, "delvis", "partly", "Gäller inte chefer");
        String text = MarkdownReport.in(Language.SV).render(it.assess());
        String sections = text.lines().filter(line -> line.matches("#{2,4} .*")).collect(Collectors.joining("\n"));
        assertThat(sections).contains("### Arbetet\n#### O Mallar är framtagna\n"
                + "### Antaganden om förändringsmekanismer\n#### M Handledning sprider kunskap\n"
                + "### Samband\n#### AK Handledning hålls → Metoden är känd\n## Vad som främjar och vad som hindrar\n### F Tidsbrist\n");
        assertThat(sections.substring(sections.indexOf("## Mål för mål"), sections.indexOf("## Metod och genomförande"))).doesNotContain("Tidsbrist");
    }
}
