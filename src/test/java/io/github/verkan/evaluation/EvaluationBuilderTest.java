package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluationBuilderTest {

    private static final TheoryOfChange THEORY = TheoryOfChange.named("På väg").language("sv")
            .actor("SKU", "Skurup").effect("K1", "They meet", Horizon.SHORT).effect("K2", "They plan", Horizon.SHORT)
            .element(Factor.of("F1", "Too little time", Influence.HINDERS, List.of("K1"))).build();
    private static final JudgementWord YES = new JudgementWord("fullt ut", List.of("achieved"), null, null);

    private static EvidenceBase evidence(String... cycles) {
        return EvidenceBase.of(List.of(Source.of("S1", "staff")), Stream.of(cycles)
                .map(cycle -> EvidenceItem.saying("E" + cycle, Direction.SUPPORTS).targets("K1").sources("S1").cycles(cycle).build()).toList());
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static Checked<Evaluation> judged(Judgement... judgements) {
        return Evaluation.of(THEORY, evidence("1")).judgementWords(List.of(YES)).judgements(List.of(judgements)).check();
    }

    private static Judgement judgement(String id, String element, Scope scope, String word) {
        return Judgement.of(id, element, scope, word, "because");
    }

    @Test
    void a_case_takes_title_and_language_from_its_theory_where_it_has_none() {
        Evaluation bare = Evaluation.of(THEORY, EvidenceBase.EMPTY).build();
        Evaluation named = Evaluation.of(THEORY, EvidenceBase.EMPTY).id("e").title("Slututvärdering").language("en")
                .date(LocalDate.of(2020, 11, 22)).interventionEnd(LocalDate.of(2020, 12, 31)).build();

        assertThat(bare.title()).isEqualTo("På väg");
        assertThat(bare.language()).isEqualTo("sv");
        assertThat(bare.date()).isEmpty();
        assertThat(named.title()).isEqualTo("Slututvärdering");
        assertThat(named.language()).isEqualTo("en");
        assertThat(named.date()).contains(LocalDate.of(2020, 11, 22));
        assertThat(named.interventionEnd()).contains(LocalDate.of(2020, 12, 31));
        assertThat(named).hasToString("Evaluation[Slututvärdering: 3 elements, 0 items]");
    }

    @Test
    void cycles_that_are_not_listed_are_taken_in_the_order_of_their_numbers() {
        Checked<Evaluation> checked = Evaluation.of(THEORY, evidence("10", "9", "1")).check();

        assertThat(said(checked)).containsExactly("note cycles-not-listed: \"1, 9, 10\": the evaluation lists no cycles; "
                + "they are taken in the order of their names, the last as the latest; "
                + "list them under \"cycles\" if this is not their order in time");
        assertThat(checked.value().cycles()).extracting(Cycle::id).containsExactly("1", "9", "10");
        assertThat(checked.value().listedCycles()).isEmpty();
    }

    @Test
    void one_cycle_needs_no_order() {
        assertThat(Evaluation.of(THEORY, evidence("2020")).check().diagnostics()).isEmpty();
    }

    @Test
    void listed_cycles_keep_the_order_of_the_author() {
        List<Cycle> cycles = Stream.of("spring", "autumn").map(id -> new Cycle(id, "", "", "", List.of())).toList();
        Checked<Evaluation> checked = Evaluation.of(THEORY, evidence("autumn", "spring")).cycles(cycles).check();

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(checked.value().cycles()).isEqualTo(cycles).isEqualTo(checked.value().listedCycles());
    }

    @Test
    void a_judgement_that_fits_is_kept() {
        Judgement judgement = Judgement.of("J1", "K1", new Scope("SKU", "", "1"), "fullt ut", "because").asPrognosis()
                .stated(List.of(Stated.in("3.1"), new Stated("4", "fullt ut", "nearly all of it", Stated.Explicitness.IMPLIED)))
                .on(new Grounds("because", "as long as it lasts", Certainty.HIGH, List.of("F1"), List.of("E1")))
                .contributed(Contribution.OTHER_INITIATIVE, List.of("K1"));
        Checked<Evaluation> checked = judged(judgement);

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(checked.value().judgements()).containsExactly(judgement);
    }

    @Test
    void a_judgement_about_what_is_not_there_is_left_out() {
        Checked<Evaluation> checked = judged(
                judgement("J1", "K9", Scope.OVERALL, "fullt ut"),
                judgement("J2", "K1", Scope.OVERALL, "fult ut"),
                judgement("J3", "K1", Scope.ofActor("SVE"), "fullt ut"),
                judgement("J4", "K1", Scope.ofSubgroup("NEW"), "fullt ut"),
                judgement("J5", "K1", Scope.ofCycle("2"), "fullt ut"),
                judgement("J6", "K1", Scope.OVERALL, "fullt ut"));

        assertThat(said(checked)).containsExactly(
                "error unknown-element: \"K9\": judgement J1 refers to something that is not there; the judgement is left out; did you mean \"K1\"?",
                "error unknown-word: \"fult ut\": judgement J2 refers to something that is not there; the judgement is left out; did you mean \"fullt ut\"?",
                "error unknown-actor: \"SVE\": judgement J3 refers to something that is not there; the judgement is left out",
                "error unknown-subgroup: \"NEW\": judgement J4 refers to something that is not there; the judgement is left out",
                "error unknown-cycle: \"2\": judgement J5 refers to something that is not there; the judgement is left out; did you mean \"1\"?");
        assertThat(checked.value().judgements()).extracting(Judgement::id).containsExactly("J6");
    }

    @Test
    void a_judgement_is_kept_without_the_grounds_that_are_not_there() {
        Checked<Evaluation> checked = judged(Judgement.of("J1", "K1", Scope.OVERALL, "fullt ut", "because")
                .on(new Grounds("because", "", null, List.of("F9", "F1"), List.of("E1", "E999"))));

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value()).containsExactly("unknown-factor F9", "unknown-item E999");
        assertThat(checked.value().judgements()).containsExactly(Judgement.of("J1", "K1", Scope.OVERALL, "fullt ut", "because")
                .on(new Grounds("because", "", null, List.of("F1"), List.of("E1"))));
    }

    @Test
    void of_two_judgements_with_one_id_the_second_is_left_out() {
        Checked<Evaluation> checked = judged(judgement("J1", "K1", Scope.OVERALL, "fullt ut"), judgement("J1", "K2", Scope.OVERALL, "fullt ut"));

        assertThat(said(checked)).containsExactly("error duplicate-id: \"J1\": a judgement with this id stands before; this one is left out");
        assertThat(checked.value().judgements()).extracting(Judgement::element).containsExactly("K1");
    }

    @Test
    void a_word_may_only_mean_grades_of_the_scale() {
        JudgementWord half = new JudgementWord("delvis", List.of("partly", "halfway"), null, null);
        JudgementWord none = new JudgementWord("lysande", List.of("splendid"), null, null);
        JudgementWord early = new JudgementWord("för tidigt", List.of(), StatedStatus.TOO_EARLY, null);
        Checked<Evaluation> checked = Evaluation.of(THEORY, EvidenceBase.EMPTY).judgementWords(List.of(half, none, early)).check();

        assertThat(said(checked)).containsExactly(
                "error unknown-grade: \"halfway\": the scale has no such grade; the reading of \"delvis\" is left without it",
                "error unknown-grade: \"splendid\": the scale has no such grade; the reading of \"lysande\" is left without it");
        assertThat(checked.value().judgementWords()).containsExactly(new JudgementWord("delvis", List.of("partly"), null, null), early);
    }

    @Test
    void grades_are_looked_up_on_the_scale_of_the_rules() {
        AssessmentRules rules = AssessmentRules.byVoices().on(GradeScale.of(List.of("no", "yes")), ScaleWords.NONE);
        Checked<Evaluation> checked = Evaluation.of(THEORY, EvidenceBase.EMPTY).rules(rules)
                .judgementWords(List.of(new JudgementWord("ja", List.of("yes"), null, null))).check();

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(checked.value().rules()).isEqualTo(rules);
    }

    @Test
    void a_word_has_exactly_one_meaning() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JudgementWord("x", List.of(), null, null)).withMessageContaining("0 meanings");
        assertThatIllegalArgumentException().isThrownBy(
                () -> new JudgementWord("x", List.of("achieved"), StatedStatus.TOO_EARLY, null)).withMessageContaining("2 meanings");
        assertThat(new JudgementWord("x", List.of(), null, Contribution.PARTLY).contributionIfMeant()).contains(Contribution.PARTLY);
    }

    @Test
    void the_strict_way_throws() {
        EvaluationBuilder builder = Evaluation.of(THEORY, EvidenceBase.of(List.of(),
                List.of(EvidenceItem.saying("E1", Direction.SUPPORTS).targets("nonsense").build())));

        assertThatExceptionOfType(ContentException.class).isThrownBy(builder::build);
    }

    @Test
    void a_builder_can_be_used_again_and_a_case_can_be_changed() {
        EvaluationBuilder builder = Evaluation.of(THEORY, evidence("1")).title("one");
        Evaluation one = builder.build();
        Evaluation two = builder.title("two").build();
        Evaluation three = one.toBuilder().evidence(EvidenceBase.EMPTY).build();

        assertThat(one.title()).isEqualTo("one");
        assertThat(two.title()).isEqualTo("two");
        assertThat(one.evidence().items()).hasSize(1);
        assertThat(three.evidence().items()).isEmpty();
    }

    @Test
    void rules_keep_the_order_of_their_parameters() {
        AssessmentRules rules = AssessmentRules.byMedian().with("z", "1").with("a", "3/4").with("z", "2");

        assertThat(rules.parameters()).containsExactly(Map.entry("z", "2"), Map.entry("a", "3/4"));
        assertThat(rules.method()).isEqualTo("median");
        assertThatIllegalArgumentException().isThrownBy(() -> new AssessmentRules(" ", GradeScale.ofFive(), ScaleWords.NONE, rules.parameters()));
    }

    @Test
    void a_case_with_fewer_rows_is_without_what_may_refer_to_rows_and_takes_no_rows_of_others() {
        TheoryOfChange theory = TheoryOfChange.named("T").effect("E", "Effect", Horizon.SHORT).build();
        EvidenceItem one = EvidenceItem.saying("R1", Direction.SUPPORTS).targets("E").sources("S").build();
        EvidenceItem two = EvidenceItem.saying("R2", Direction.PARTLY).targets("E").sources("S").build();
        Evaluation whole = Evaluation.of(theory, EvidenceBase.of(List.of(Source.of("S", "staff")), List.of(one, two))).title("Whole").build();
        Evaluation part = whole.keeping(whole.evidence().items().subList(1, 2), whole.cycles());
        assertThat(part.evidence().items()).extracting(EvidenceItem::id).containsExactly("R2");
        assertThat(part.evidence().sources().all()).isEqualTo(whole.evidence().sources().all());
        assertThat(part.title()).isEqualTo("Whole");
        assertThat(part.judgements()).isEmpty();
        EvidenceItem foreign = EvidenceItem.saying("R3", Direction.SUPPORTS).targets("E").sources("S").build();
        assertThatIllegalArgumentException().isThrownBy(() -> whole.keeping(List.of(foreign), List.of())).withMessageContaining("R3");
    }
}
