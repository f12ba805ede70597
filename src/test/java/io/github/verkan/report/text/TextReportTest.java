package io.github.verkan.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.testing.Golden;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReportTest {

    @ParameterizedTest
    @EnumSource
    void a_whole_report(Language language) {
        Golden.check("report/text/table." + language.code() + ".txt", TextReport.in(language).render(SampleCase.full(language).assess()));
    }

    @ParameterizedTest
    @EnumSource
    void an_explanation(Language language) {
        Golden.check("report/text/explanation." + language.code() + ".txt",
                TextExplanation.in(language).render(SampleCase.full(language).assess(), "K"));
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 80, 100, 160})
    void no_line_is_wider_than_asked_for_and_no_word_is_lost(int width) {
        Assessment assessment = SampleCase.full(Language.SV).assess();
        String report = TextReport.in(Language.SV).width(width).everyScope().render(assessment);
        assertThat(report.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(report.lines()).noneMatch(line -> line.endsWith(" "));
        String letters = report.lines().map(String::strip).collect(Collectors.joining(" "));
        assertThat(letters).contains("Skurup").contains("Svedala");
        assertThat(width < 80 || letters.contains("Nyanställda")).isTrue();
        String explanation = TextExplanation.in(Language.SV).width(width).render(assessment, "K");
        assertThat(explanation.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() {
        assertThat(TextReport.in(Language.SV).render(SampleCase.full(Language.SV).assess()))
                .isEqualTo(TextReport.in(Language.SV).render(SampleCase.full(Language.SV).assess()));
    }

    @Test
    void nothing_from_a_file_controls_the_terminal() {
        TheoryOfChange theory = TheoryOfChange.named("Titel\u001B[2J\nrad två\u202E").actor("A", "Aktör\u0007\r\n|x")
                .element(Effect.of("K\u001B[1m", "Mål\u009B31m med\tflik och \u2066vändning", Horizon.SHORT)).build();
        Assessment assessment = Assessor.of(Evaluation.of(theory, EvidenceBase.EMPTY).build()).assess();
        String text = TextReport.in(Language.SV).render(assessment) + TextExplanation.in(Language.SV).render(assessment, "K\u001B[1m");
        assertThat(text.chars().filter(c -> c != '\n')).allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
        assertThat(text).contains("Titel rad två").contains("Mål med flik och vändning");
    }

    @Test
    void a_theory_without_elements_has_a_report_too() {
        Assessment assessment = Assessor.of(Evaluation.of(TheoryOfChange.named("").build(), EvidenceBase.EMPTY).build()).assess();
        assertThat(TextReport.in(Language.EN).render(assessment)).isEqualTo("""
                There is nothing to assess.

                0 rows read: 0 voices, 0 listed without being voices, 0 rows rejected.
                """);
    }

    @Test
    void what_cannot_be_done_is_refused() {
        Assessment assessment = SampleCase.full(Language.SV).assess();
        assertThatIllegalArgumentException().isThrownBy(() -> TextReport.in(Language.SV).width(71));
        assertThatIllegalArgumentException().isThrownBy(() -> TextExplanation.in(Language.SV).width(71));
        assertThatIllegalArgumentException().isThrownBy(() -> TextExplanation.in(Language.SV).render(assessment, "nobody"));
    }
}
