package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.theory.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class ExplanationWordsTest {

    private static final List<String> NAMED_BY_ID = List.of("members", "parts", "held-down", "contribution");

    /** Cases that between them use every rule. */
    private static List<Assessment> cases() {
        List<Assessment> cases = new ArrayList<>();
        cases.add(SampleCase.full(Language.SV).assess());
        cases.add(new SampleCase(Language.SV).rules(AssessmentRules.byMedian()).says("MA", "K", YES).says("CH", "K", PARTLY)
                .says("MA", "A", YES).says("CH", "A", NO).assess());
        cases.add(new SampleCase(Language.SV).says("MA", "M", YES).says("CH", "M", YES).says("MA", "A", YES).says("CH", "A", YES)
                .says("MA", "K", NO).says("CH", "K", NO).says("REG", "X", YES).gap("R", GapReason.TOO_EARLY)
                .dates("2020-11-30", "2020-12-31").assess());
        SampleCase contribution = new SampleCase(Language.SV);
        contribution.row(contribution.item(YES).targets("K").sources("MA").contribution(Contribution.PARTLY));
        cases.add(contribution.assess());
        return cases;
    }

    private static void all_nodes(BiConsumer<Assessment, NodeOf> consumer) {
        for (Assessment assessment : cases()) {
            for (Verdict verdict : assessment.verdicts()) {
                Deque<Explanation> nodes = new ArrayDeque<>(List.of(verdict.explanation()));
                while (!nodes.isEmpty()) {
                    Explanation node = nodes.pop();
                    consumer.accept(assessment, new NodeOf(verdict, node));
                    nodes.addAll(node.children());
                }
            }
        }
    }

    private record NodeOf(Verdict verdict, Explanation node) {}

    @Test
    void a_row_that_was_taken_as_less_than_it_says_tells_for_whom_alone_it_holds() {
        SampleCase it = new SampleCase(Language.SV);
        it.row(it.item(YES).targets("K").sources("MA").breadth(Breadth.ONE));
        it.row(it.item(PARTLY).targets("K").sources("CH").breadth(Breadth.SOME));
        Assessment assessment = it.assess();
        List<String> lines = new ArrayList<>();
        Verdict verdict = assessment.verdict("K", Scope.OVERALL).orElseThrow();
        Deque<Explanation> nodes = new ArrayDeque<>(List.of(verdict.explanation()));
        while (!nodes.isEmpty()) {
            Explanation node = nodes.pop();
            if (node instanceof Citation) {
                lines.add(ExplanationWords.of(assessment, Language.SV).line(verdict, node));
            }
            nodes.addAll(node.children());
        }
        assertThat(lines).anyMatch(line -> line.endsWith(": delvis (gäller bara: en)"));
        assertThat(lines).as("said partly, taken as partly").anyMatch(line -> line.endsWith(": delvis"));
    }

    @Test
    void every_rule_and_formula_and_input_has_words() {
        Catalogue catalogue = Catalogue.standard();
        all_nodes((assessment, it) -> {
            if (it.node() instanceof Step step) {
                assertThat(catalogue.codes("rule")).contains(step.rule());
                assertThat(new Formulas(assessment.settings(), Language.SV).knows(step)).as(step.formula()).isTrue();
                if (!NAMED_BY_ID.contains(step.rule())) {
                    assertThat(catalogue.codes("input")).containsAll(step.inputs().stream().map(Input::name).toList());
                }
            }
        });
    }

    @Test
    void the_english_formula_is_that_of_the_step_and_the_swedish_differs() {
        all_nodes((assessment, it) -> {
            if (it.node() instanceof Step step && !step.rule().equals("held-down")) {
                assertThat(ExplanationWords.of(assessment, Language.EN).formula(it.verdict(), step)).isEqualTo(step.formula().replace('\'', '’'));
                assertThat(ExplanationWords.of(assessment, Language.SV).formula(it.verdict(), step)).isNotEqualTo(step.formula());
            }
        });
    }

    @Test
    void no_code_shines_through_in_the_words() {
        all_nodes((assessment, it) -> {
            ExplanationWords words = ExplanationWords.of(assessment, Language.SV);
            String line = words.line(it.verdict(), it.node());
            String inputs = it.node() instanceof Step step ? words.inputs(it.verdict(), step) : "";
            assertThat(line + inputs).doesNotContain("not-achieved").doesNotContain("too-early").doesNotContain("not-assessable")
                    .doesNotContain("no-view").doesNotContain("very-").doesNotContain("true").doesNotContain("false");
        });
    }

    @Test
    void a_formula_that_the_catalogue_does_not_know_is_shown_as_it_is() {
        Assessment assessment = cases().get(0);
        Verdict verdict = assessment.verdict("K", Scope.OVERALL).orElseThrow();
        Step step = new Step("degree", "a formula\nof my own", List.of(), "1/2", List.of());
        assertThat(ExplanationWords.of(assessment, Language.SV).formula(verdict, step)).isEqualTo("a formula of my own");
        assertThat(ExplanationWords.of(assessment, Language.SV).line(verdict, step)).isEqualTo("Utsträckning: 1/2");
    }

    @Test
    void a_citation_says_where_it_was_read_what_it_says_and_why_it_is_no_voice() {
        Assessment assessment = cases().get(0);
        Verdict verdict = assessment.verdict("K", Scope.OVERALL).orElseThrow();
        ExplanationWords words = ExplanationWords.of(assessment, Language.SV);
        assertThat(words.line(verdict, new Citation("E01", "evidence.csv", 2, "1/2", ""))).isEqualTo("E01 (evidence.csv:2): delvis");
        assertThat(words.line(verdict, new Citation("E01", "", 0, "3/4", "judgement"))).isEqualTo("E01: 3/4; utvärderarens bedömning");
        assertThat(words.note(new Citation("E01", "", 0, "1", ""))).isEqualTo("Rad 1");
        assertThat(words.note(new Citation("none", "", 0, "1", ""))).isEmpty();
        assertThat(words.line(verdict, new Unknown("own-rule", "own-reason", List.of()))).isEqualTo("Own-rule: own-reason");
    }
}
