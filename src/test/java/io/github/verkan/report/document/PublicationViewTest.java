package io.github.verkan.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.report.html.HtmlReport;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationViewTest {

    private static void sameVerdicts(Assessment before) {
        Assessment after = Assessor.of(PublicationView.of(before, Language.SV)).assess();
        assertThat(after.verdicts()).hasSameSizeAs(before.verdicts());
        for (Verdict verdict : before.verdicts()) {
            Verdict published = after.verdict(verdict.element(), verdict.scope()).orElseThrow();
            assertThat(published.status()).as(verdict.toString()).isEqualTo(verdict.status());
            assertThat(published.gradeIfAny()).as(verdict.toString()).isEqualTo(verdict.gradeIfAny());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void the_verdicts_stay_the_same(String name) throws IOException {
        sameVerdicts(Assessor.of(EvaluationFiles.read(Path.of("examples", name, "evaluation.json")).orThrow()).assess());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_the_case_the_verdicts_stay_the_same(int seed) {
        sameVerdicts(Assessor.of(RandomCase.of(seed)).assess());
    }

    @Test
    void neither_names_nor_quotations_nor_documents_are_left_in_any_format() {
        SampleCase it = new SampleCase(Language.SV);
        it.source(Source.of("anna-andersson", "chefer").belongingTo("SKU", ""));
        it.row(it.item(SampleCase.YES).targets("K").sources("anna-andersson").quote("Det var jag som sa det").note("Säger att den är känd"));
        it.says("VA", "K", SampleCase.NO);
        Evaluation published = PublicationView.of(it.assess(), Language.SV);
        Assessment assessment = Assessor.of(published).assess();
        String html = HtmlReport.in(Language.SV).render(assessment);
        for (String text : List.of(html, AssessmentJson.write(assessment))) {
            assertThat(text).doesNotContain("anna-andersson").doesNotContain("Det var jag").doesNotContain("Läkaren");
        }
        assertThat(html).contains("Chefer 2").contains("Säger att den är känd");
    }

    @Test
    void of_fewer_answers_than_the_least_number_only_the_direction_is_left() {
        SampleCase it = new SampleCase(Language.SV);
        SurveyAnswers few = SurveyAnswers.counted(0, 0, 0, 1, 3);
        it.row(it.item(few).targets("K").sources("MA"));
        Assessment assessment = it.assess();
        EvidenceItem published = PublicationView.of(assessment, Language.SV).evidence().items().get(0);
        assertThat(published.finding()).isInstanceOf(Direction.class);
        assertThat(PublicationView.of(assessment, Language.SV, 4).evidence().items().get(0).finding()).isEqualTo(few);
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationView.of(assessment, Language.SV, -1)).withMessageContaining("fewest: -1");
    }
}
