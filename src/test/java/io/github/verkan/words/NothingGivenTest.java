package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.verkan.assess.Assessment;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.coverage.LooseEnds;
import io.github.verkan.structure.ConclusionLimits;
import io.github.verkan.theory.TheoryOfChange;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gives nothing where something is needed is told at once what is missing. */
class NothingGivenTest {

    private static final Assessment ASSESSMENT = new SampleCase(Language.EN).assess();

    static Stream<Function<Assessment, Object>> ofAssessments() {
        return Stream.of(JudgementComparison::of, KnowledgeGaps::of, LooseEnds::of);
    }

    static Stream<BiFunction<Assessment, Language, Object>> inLanguages() {
        return Stream.of(CaseSentences::of, JudgementSentences::of, PartyTable::of, GapSentences::of, LooseEndSentences::of, VerdictTable::of,
                ActorSentences::of, CycleSentences::of, RoleSentences::of, OpenQuestionSentences::of,
                (assessment, language) -> CoverageTable.of(assessment, Dimension.ROLE, language),
                (assessment, language) -> ArgumentSentences.of(assessment, "A", "K", language));
    }

    @ParameterizedTest
    @MethodSource("ofAssessments")
    void an_assessment_is_needed(Function<Assessment, Object> of) {
        assertThatNullPointerException().isThrownBy(() -> of.apply(null)).withMessage("assessment");
    }

    @ParameterizedTest
    @MethodSource("inLanguages")
    void an_assessment_and_a_language_are_needed(BiFunction<Assessment, Language, Object> of) {
        assertThatNullPointerException().isThrownBy(() -> of.apply(null, Language.EN)).withMessage("assessment");
        assertThatNullPointerException().isThrownBy(() -> of.apply(ASSESSMENT, null)).withMessage("language");
    }

    @Test
    void a_theory_and_a_language_are_needed() {
        TheoryOfChange theory = ASSESSMENT.evaluation().theory();
        assertThatNullPointerException().isThrownBy(() -> ConclusionLimits.of(null)).withMessage("theory");
        assertThatNullPointerException().isThrownBy(() -> LimitSentences.of(null, Language.EN)).withMessage("theory");
        assertThatNullPointerException().isThrownBy(() -> LimitSentences.of(theory, null)).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> ComparisonWords.in(null)).withMessage("language");
    }
}
