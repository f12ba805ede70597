package io.github.verkan.coverage;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Status;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open, and what would settle it. How chains are counted is tested beside. */
class OpenQuestionsTest {

    private final SampleCase it = new SampleCase(Language.EN);

    private OpenQuestion question(String about) {
        return OpenQuestions.of(it.assess()).stream().filter(question -> question.about().equals(about)).findFirst().orElse(null);
    }

    private String needs(String about) {
        OpenQuestion question = question(about);
        return question == null ? "none" : String.join(" ", question.needs().stream().map(Need::toString).toList());
    }

    @Test
    void what_nobody_spoke_of_needs_anybody() {
        it.says("MA", "K", NO_VIEW);

        assertThat(needs("A")).isEqualTo("any-voice");
        assertThat(needs("K")).isEqualTo("any-voice");
        assertThat(needs("M")).isEqualTo("any-voice");
    }

    @Test
    void one_voice_needs_another_of_another_perspective() {
        it.says("MA", "K", YES);
        assertThat(needs("K")).isEqualTo("further-voice:MA further-perspective:staff");

        it.says("MA-SKU", "K", YES);
        assertThat(needs("K")).isEqualTo("further-perspective:staff");

        it.says("CH", "K", YES);
        assertThat(needs("K")).isEqualTo("none");
    }

    @Test
    void the_rules_say_how_many_perspectives_are_needed() {
        it.rules(AssessmentRules.byVoices().with("minPerspectives", "1")).says("MA", "K", YES);
        assertThat(needs("K")).isEqualTo("further-voice:MA");

        it.rules(AssessmentRules.byMedian());
        assertThat(needs("K")).isEqualTo("further-voice:MA");
    }

    @Test
    void where_accounts_diverge_it_is_to_be_found_out_why() {
        it.says("MA", "K", YES).says("CH", "K", NO);

        assertThat(question("K").verdict().status()).isEqualTo(Status.DIVERGING);
        assertThat(needs("K")).isEqualTo("why-they-differ:CH,MA");
    }

    @Test
    void a_target_group_that_was_not_heard_is_needed_itself() {
        it.theory().targetGroup(new TargetGroup("TG", "Staff", TargetGroup.Role.DIRECT))
                .element(Effect.of("T", "They know", Horizon.SHORT).concerning(List.of("TG")));
        it.source(Source.of("THEMSELVES", "the group").belongingTo("", "TG"));
        it.says("MA", "T", YES);
        assertThat(needs("T")).isEqualTo("further-voice:MA further-perspective:staff target-group:TG");

        it.says("THEMSELVES", "T", NO);
        assertThat(needs("T")).isEqualTo("why-they-differ:MA,THEMSELVES");
    }

    @Test
    void what_is_too_early_needs_time() {
        it.dates("2020-11-30", "2020-12-31");

        assertThat(needs("D")).isEqualTo("wait from 2021-06-01");
        assertThat(needs("L")).isEqualTo("wait from 2021-01-01");
    }

    @Test
    void a_row_can_say_until_when_to_wait() {
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.TOO_EARLY).assessableFrom(LocalDate.of(2022, 1, 1)));
        it.row(it.item(NO_VIEW).targets("W").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.TOO_EARLY));

        assertThat(needs("K")).isEqualTo("wait from 2022-01-01");
        assertThat(needs("W")).isEqualTo("wait");
    }

    @Test
    void each_reason_has_its_own_need() {
        it.theory().element(Effect.of("RISE", "Trust has risen", Horizon.MEDIUM).being(Nature.CHANGE))
                .element(Effect.of("PEOPLE", "People get help", Horizon.SHORT).with(Details.NONE.withLevel(Level.INDIVIDUAL)));
        it.row(it.item(YES).targets("RISE").sources("MA").nature(Nature.STATE));
        it.row(it.item(YES).targets("D").sources("MA").kind(EvidenceKind.OUTPUT));
        it.row(it.item(YES).targets("L").sources("MA").subgroups("NYA"));
        it.row(it.item(YES).targets("PEOPLE").sources("MA", "CH").level(Level.COLLABORATION));
        it.says("REG", "K", new Measured(BigDecimal.TEN, null, null, "", null));

        assertThat(needs("RISE")).isEqualTo("comparison");
        assertThat(needs("D")).isEqualTo("result-of-work");
        assertThat(needs("L")).isEqualTo("rest-of-those-concerned:NYA");
        assertThat(needs("PEOPLE")).isEqualTo("own-level:E04");
        assertThat(needs("K")).isEqualTo("yardstick:E05");
    }

    @Test
    void what_is_settled_or_no_longer_asked_is_no_question() {
        it.with(builder -> builder.reconsideredGoals(List.of(ReconsideredGoal.of("K", Reconsideration.QUESTIONED, ""))));
        it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO).says("CH", "W2", NO);

        assertThat(needs("K")).as("questioned").isEqualTo("none");
        assertThat(needs("W")).as("split").isEqualTo("none");
        assertThat(needs("W1")).isEqualTo("none");
        assertThat(needs("R")).as("a resource that nobody spoke of").isEqualTo("none");
        assertThat(needs("X")).as("outside the theory").isEqualTo("none");
        assertThat(needs("F")).as("a factor").isEqualTo("none");
    }

    @Test
    void resources_and_what_stands_outside_are_asked_about_where_somebody_was_heard() {
        it.says("MA", "R", YES).says("MA", "X", YES).says("MA", "F", YES);

        assertThat(needs("R")).startsWith("further-voice");
        assertThat(needs("X")).startsWith("further-voice");
        assertThat(needs("F")).isEqualTo("none");
    }

    @Test
    void a_link_through_a_mechanism_is_asked_about_itself_only_where_somebody_was_heard() {
        assertThat(needs("AK")).isEqualTo("none");

        it.says("MA", "AK", YES);
        assertThat(needs("AK")).startsWith("further-voice");
    }

    @Test
    void what_most_chains_run_over_comes_first() {
        it.theory().link("A", "W1").link("K", "W1").link("K", "L").link("W1", "L");

        assertThat(OpenQuestions.of(it.assess())).extracting(question -> question.about() + " " + question.chains())
                .startsWith("W 3", "A 3", "L 3").contains("W1 2", "K 2", "M 2", "O 0");
        assertThat(question("A").finalEffects()).containsExactly("L");
    }

    @Test
    void what_has_to_be_waited_for_comes_last_with_the_links_that_lead_to_it() {
        it.dates("2020-11-30", "2020-12-31").theory().link("A", "W1").link("K", "W1").link("K", "L").link("W1", "L");

        assertThat(needs("K-L")).isEqualTo("wait from 2021-01-01");
        List<OpenQuestion> questions = OpenQuestions.of(it.assess());
        assertThat(questions).extracting(OpenQuestion::isToBeWaitedFor).containsSubsequence(false, true).doesNotContainSubsequence(true, false);
        assertThat(questions).extracting(OpenQuestion::about).startsWith("W", "A").endsWith("L", "W1-L", "D", "K-L");
    }

    /** Multiplies and adds what the leaves say. */
    private static void recompute(OpenQuestion question) {
        Step root = (Step) question.explanation();
        BigInteger limit = new BigInteger(root.input("limit"));
        BigInteger sum = BigInteger.ZERO;
        boolean more = false;
        for (Explanation child : root.children()) {
            if (child instanceof Step step && step.rule().equals("ways")) {
                boolean atLeast = step.input("waysTo").endsWith("+") || step.input("waysOn").endsWith("+");
                BigInteger product = number(step.input("waysTo")).multiply(number(step.input("waysOn")));
                assertThat(step.result()).isEqualTo(text(product, atLeast && product.signum() > 0, limit));
                sum = sum.add(product);
                more |= step.result().endsWith("+");
            }
        }
        assertThat(root.result()).isEqualTo(text(sum, more, limit)).isEqualTo(question.chains().toString());
    }

    private static BigInteger number(String text) {
        return new BigInteger(text.replace("+", ""));
    }

    private static String text(BigInteger number, boolean atLeast, BigInteger limit) {
        return atLeast || number.compareTo(limit) > 0 ? limit + "+" : number.toString();
    }

    @Test
    void on_pa_vag_every_number_can_be_computed_again() throws IOException {
        var assessment = Assessor.of(EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow()).assess();
        List<OpenQuestion> questions = OpenQuestions.of(assessment);

        questions.forEach(OpenQuestionsTest::recompute);
        assertThat(questions).allSatisfy(question -> assertThat(question.needs()).isNotEmpty());
        assertThat(questions).filteredOn(question -> !question.isToBeWaitedFor()).extracting(question -> question.chains().number())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(questions.stream().filter(question -> question.about().equals("M1b")).findFirst().orElseThrow().explanation().citations())
                .extracting(Citation::evidence).isNotEmpty();
    }

    @Tag("large")
    @ParameterizedTest
    @ValueSource(strings = {"line", "layers", "loop"})
    void large_theories_of_every_shape_are_gone_through(String shape) {
        int size = 100_000;
        TheoryBuilder theory = TheoryOfChange.named(shape);
        for (int i = 0; i < size; i++) {
            theory.effect("E" + i, "E", Horizon.SHORT);
        }
        for (int i = 0; i < size; i++) {
            if (shape.equals("layers")) {
                for (int j = i / 3 * 3 + 3; j < Math.min(size, i / 3 * 3 + 6); j++) {
                    theory.link("E" + i, "E" + j);
                }
            } else if (i + 1 < size || shape.equals("loop")) {
                theory.link("E" + i, "E" + (i + 1) % size);
            }
        }
        List<OpenQuestion> questions = OpenQuestions.of(Assessor.of(Evaluation.of(theory.build(), EvidenceBase.EMPTY).build()).assess());
        recompute(questions.get(0));
        assertThat(questions).hasSizeGreaterThan(size);
    }
}
