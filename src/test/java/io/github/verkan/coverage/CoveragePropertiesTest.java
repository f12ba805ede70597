package io.github.verkan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of coverage for any evidence; each run has its seed as its name. */
class CoveragePropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_does_not_matter(int seed) {
        Evaluation evaluation = RandomCase.of(seed);
        Assessment one = Assessor.of(evaluation).assess();
        Assessment other = Assessor.of(RandomCase.shuffled(evaluation, seed)).assess();

        assertThat(OpenQuestions.of(other)).isEqualTo(OpenQuestions.of(one));
        CoverageMatrix matrix = CoverageMatrix.of(one);
        CoverageMatrix again = CoverageMatrix.of(other);
        for (String target : matrix.targets()) {
            for (Dimension by : Dimension.values()) {
                for (String column : matrix.columns(by)) {
                    assertThat(again.cell(target, by, column)).isEqualTo(matrix.cell(target, by, column));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_voice_has_a_place_and_every_place_a_row_that_says_so(int seed) {
        Evaluation evaluation = RandomCase.of(seed);
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        evaluation.evidence().items().forEach(item -> items.put(item.id(), item));
        Assessment assessment = Assessor.of(evaluation).assess();
        CoverageMatrix matrix = CoverageMatrix.of(assessment);
        for (String target : matrix.targets()) {
            Verdict verdict = assessment.verdict(target, Scope.OVERALL).orElse(null);
            for (Dimension by : verdict == null ? new Dimension[0] : Dimension.values()) {
                TreeSet<String> placed = new TreeSet<>();
                for (CoverageCell cell : matrix.cells(target, by)) {
                    placed.addAll(cell.voices());
                    assertThat(cell.rows()).isNotEmpty();
                    TreeSet<String> speakers = new TreeSet<>();
                    for (Citation row : cell.rows()) {
                        speakers.addAll(items.get(row.evidence()).sources());
                        if (by == Dimension.METHOD) {
                            assertThat(items.get(row.evidence()).methods()).contains(cell.column());
                        }
                    }
                    assertThat(speakers).containsAll(cell.voices());
                }
                TreeSet<String> voices = new TreeSet<>(verdict.counts().yes());
                voices.addAll(verdict.counts().partly());
                voices.addAll(verdict.counts().no());
                assertThat(verdict.status() == Status.TOO_EARLY ? new TreeSet<String>() : placed).as(target + " " + by)
                        .isEqualTo(verdict.status() == Status.TOO_EARLY ? new TreeSet<String>() : voices);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_line_is_heard_or_told_to_be_silent(int seed) {
        Evaluation evaluation = RandomCase.of(seed);
        CoverageMatrix matrix = CoverageMatrix.of(Assessor.of(evaluation).assess());

        int silent = matrix.elementsWithoutEvidence().values().stream().mapToInt(List::size).sum() + matrix.linksWithoutEvidence().size();
        assertThat(matrix.targets().stream().filter(matrix::isHeard).count() + silent).isEqualTo(matrix.targets().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_question_is_open_by_its_verdict_and_what_is_firm_is_none(int seed) {
        Assessment assessment = Assessor.of(RandomCase.of(seed)).assess();
        List<OpenQuestion> questions = OpenQuestions.of(assessment);
        List<String> asked = questions.stream().map(OpenQuestion::about).toList();
        assertThat(asked).doesNotHaveDuplicates();
        for (OpenQuestion question : questions) {
            assertThat(question.needs()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(question.chains().number() == 0).isEqualTo(question.finalEffects().isEmpty());
            question.verdictIfAny().ifPresent(verdict -> assertThat(verdict.status())
                    .isNotIn(Status.ASSESSED, Status.SPLIT, Status.NOT_GRADED));
        }
        for (Verdict verdict : assessment.verdicts()) {
            ElementKind kind = assessment.evaluation().theory().kindOf(verdict.element()).orElse(null);
            if (verdict.scope().isOverall() && verdict.status() == Status.INDICATION && kind != ElementKind.FACTOR) {
                assertThat(asked).contains(verdict.element());
            }
        }
    }
}
