package io.github.verkan.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.testing.Golden;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import io.github.verkan.words.TwoAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssessmentChangesReportTest {

    @ParameterizedTest
    @EnumSource
    void a_whole_report(Language language) {
        Golden.check("report/text/assessment-changes." + language.code() + ".txt",
                AssessmentChangesReport.in(language).render(TwoAssessments.in(language)));
    }

    @Test
    void that_nothing_differs_is_said_plainly() {
        SampleCase it = SampleCase.full(Language.EN);
        AssessmentComparison comparison = AssessmentComparison.of(it.assess(), it.assess());
        assertThat(AssessmentChangesReport.in(Language.EN).render(comparison)).isEqualTo("""
                What differs between two assessments of goal fulfilment

                Neither verdicts, rules, rows nor sources differ.
                """);
        assertThat(AssessmentChangesReport.in(Language.SV).render(comparison)).isEqualTo("""
                Vad som skiljer två bedömningar av måluppfyllelsen

                Varken bedömningar, regler, rader eller källor skiljer sig åt.
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 100, 160})
    void no_line_is_wider_than_asked_for(int width) {
        String report = AssessmentChangesReport.in(Language.SV).width(width).render(TwoAssessments.in(Language.SV));
        assertThat(report.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(report.lines()).noneMatch(line -> line.endsWith(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentChangesReport.in(Language.SV).width(71));
    }
}
