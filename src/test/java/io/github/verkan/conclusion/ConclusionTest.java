package io.github.verkan.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.ConclusionSentences;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the library concludes in a real case, whose report is known. */
class ConclusionTest {

    private static Assessment assessment;
    private static Conclusion conclusion;

    @BeforeAll
    static void read() throws IOException {
        assessment = Assessor.of(EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow()).assess();
        conclusion = Conclusion.of(assessment);
    }

    private static MainFinding about(Kind kind, String id) {
        return conclusion.of(kind).stream().filter(finding -> finding.about().contains(id)).findFirst().orElseThrow();
    }

    @Test
    void the_method_works_and_its_implementation_falls_short() {
        MainFinding diagnosis = conclusion.findings().get(0);
        assertThat(diagnosis.kind()).isEqualTo(Kind.DIAGNOSIS);
        assertThat(diagnosis.scope()).isEqualTo(Scope.OVERALL);
        assertThat(diagnosis.says()).isEqualTo("method-works-implementation-falls-short");
        assertThat(diagnosis.about()).contains("M3");
    }

    @Test
    void the_chain_breaks_at_access_to_coordinated_rehabilitation_for_reasons_outside_and_something_outside_the_method_makes_up_for_it() {
        MainFinding finding = about(Kind.CHAIN_BREAKS, "M1a");
        assertThat(finding.barriers()).contains("EX1");
        assertThat(finding.instead()).containsExactly("X1");
        assertThat(finding.indication()).as("only project leaders were heard").isTrue();
    }

    @Test
    void the_anchored_working_method_is_not_enough_for_the_long_term_effects_least_of_all_in_Svedala() {
        MainFinding finding = about(Kind.NOT_ENOUGH, "M3");
        assertThat(finding.follows()).containsExactly("L1");
        assertThat(finding.inParticular()).contains("SVE");
    }

    @Test
    void the_evidence_on_the_third_mechanism_is_little_and_speaks_against_it() {
        MainFinding finding = about(Kind.MECHANISM_FAILS, "FM3");
        assertThat(finding.says()).isEqualTo("weak");
        assertThat(ConclusionSentences.of(assessment, Language.SV).all()).as("the report states it and never judges it")
                .anyMatch(text -> text.contains("FM3") && text.endsWith("Utvärderaren har inte bedömt det antagandet."));
        assertThat(finding.indication()).isTrue();
    }

    @Test
    void what_nobody_speaks_of_is_listed_and_so_is_what_rests_on_project_leaders_alone() {
        assertThat(conclusion.of(Kind.NO_EVIDENCE).get(0).about()).contains("A2", "A7", "K6");
        MainFinding byLeaders = conclusion.of(Kind.ONE_ROLE).stream().filter(finding -> finding.says().equals("projektledare")).findFirst().orElseThrow();
        assertThat(byLeaders.about()).contains("M1", "A1").as("a part stands with its whole").doesNotContain("M1a");
    }

    @Test
    void what_is_too_early_to_judge_has_prospects_and_no_grade() {
        assertThat(about(Kind.PROSPECTS, "L1").says()).isEqualTo("poor");
        List<String> told = ConclusionSentences.of(assessment, Language.SV).all();
        assertThat(told).anyMatch(text -> text.startsWith("Prognos: förutsättningarna för L1") && text.contains("är små."));
    }

    @Test
    void the_kinds_come_in_the_order_of_weight() {
        assertThat(conclusion.findings()).extracting(finding -> finding.kind().ordinal()).isSorted();
    }

    @Test
    void the_overall_diagnosis_follows_from_its_trace() {
        Step trace = (Step) conclusion.findings().get(0).trace();
        assertThat(trace.input("failed")).isEqualTo(Integer.toString(trace.children().size()));
        long implementation = 0;
        for (Explanation child : trace.children()) {
            implementation += ((Step) child).input("causes").contains("implementation") ? 1 : 0;
        }
        assertThat(trace.input("implementation")).isEqualTo(Long.toString(implementation));
        assertThat(trace.input("theory")).isEqualTo("0");
        assertThat(trace.input("aMechanismWorks")).isEqualTo("true");
    }
}
