package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** References that lead nowhere: where they are reported, with what hint, and what is kept. */
class CaseReferencesTest {

    private static final Origin AT = field -> Place.file("case#" + field);
    private static final TheoryOfChange THEORY = TheoryOfChange.named("T").actor("SKURUP", "Skurup").actor("SVEDALA", "Svedala")
            .group("BOTH", "Both", "SKURUP", "SVEDALA").relation(new Relation("REL", "The two", "SKURUP", "SVEDALA"))
            .subgroup(new Subgroup("YOUNG", "The young", "")).activity("MEETINGS", "Meetings").effect("TRUST", "Trust", Horizon.SHORT)
            .link("MEETINGS", "TRUST").indicator(Indicator.of("SHARE", "Share who trust", "TRUST"))
            .element(Factor.of("HASTE", "Haste", Influence.HINDERS, List.of("TRUST"))).problem("Distrust", "").cause(Cause.of("CAUSE", "No forum", "MEETINGS"))
            .build();

    private static Checked<Evaluation> check(UnaryOperator<EvaluationBuilder> with) {
        EvidenceBase evidence = EvidenceBase.of(List.of(Source.of("STAFF", "staff")),
                List.of(EvidenceItem.saying("ROW1", Direction.SUPPORTS).targets("TRUST").sources("STAFF").build()));
        return with.apply(Evaluation.of(THEORY, evidence).cycles(List.of(new Cycle("2020", "", "", "", List.of())))
                .judgementWords(List.of(new JudgementWord("delvis", List.of("partly"), null, null),
                        new JudgementWord("helt", List.of("achieved"), null, null))))
                .check();
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static Judgement judgement(String element, Scope scope, String word) {
        return new Judgement("J1", element, scope, word, false, List.of(), Grounds.NONE, null, List.of(), AT);
    }

    @Test
    void every_reference_of_a_judgement_is_reported_at_its_field_and_without_its_whole_it_is_left_out() {
        Judgement lost = judgement("TRUSTS", new Scope("SKURUPP", "YOUNGER", "2021"), "delvi")
                .on(new Grounds("", "", null, List.of("HASTY"), List.of("ROW11"))).contributed(Contribution.PARTLY, List.of("MEETING"));
        Checked<Evaluation> checked = check(it -> it.judgements(List.of(lost)));

        assertThat(said(checked)).containsExactlyInAnyOrder(
                "case#element: error unknown-element: \"TRUSTS\": judgement J1 refers to something that is not there; the judgement is left out; did you mean \"TRUST\"?",
                "case#word: error unknown-word: \"delvi\": judgement J1 refers to something that is not there; the judgement is left out; did you mean \"delvis\"?",
                "case#scope/actor: error unknown-actor: \"SKURUPP\": judgement J1 refers to something that is not there; the judgement is left out; did you mean \"SKURUP\"?",
                "case#scope/subgroup: error unknown-subgroup: \"YOUNGER\": judgement J1 refers to something that is not there; the judgement is left out; did you mean \"YOUNG\"?",
                "case#scope/cycle: error unknown-cycle: \"2021\": judgement J1 refers to something that is not there; the judgement is left out; did you mean \"2020\"?",
                "case#factors: error unknown-factor: \"HASTY\": judgement J1 refers to something that is not there; the reference is left out; did you mean \"HASTE\"?",
                "case#evidence: error unknown-item: \"ROW11\": judgement J1 refers to something that is not there; the reference is left out; did you mean \"ROW1\"?",
                "case#contributors: error unknown-element: \"MEETING\": judgement J1 refers to something that is not there; the reference is left out; did you mean \"MEETINGS\"?");
        assertThat(checked.value().judgements()).isEmpty();
    }

    @Test
    void a_judgement_is_kept_without_contributors_that_are_not_there() {
        Judgement judgement = judgement("TRUST", new Scope("REL", "YOUNG", "2020"), "delvis").contributed(Contribution.PARTLY, List.of("X", "MEETINGS"));
        Checked<Evaluation> checked = check(it -> it.judgements(List.of(judgement)));

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-element");
        assertThat(checked.value().judgements()).containsExactly(judgement.contributed(Contribution.PARTLY, List.of("MEETINGS")));
    }

    @Test
    void a_place_in_a_word_that_is_not_known_is_left_out_as_it_would_say_the_same_as_the_judgement_otherwise() {
        Judgement judgement = judgement("TRUST", Scope.OVERALL, "delvis").stated(
                List.of(Stated.in("1"), new Stated("2", "hellt", "all of it", null), new Stated("3", "helt", "", null)));
        Checked<Evaluation> checked = check(it -> it.judgements(List.of(judgement)));

        assertThat(said(checked)).containsExactly(
                "case#restated: error unknown-word: \"hellt\": judgement J1 refers to something that is not there; the place is left out; did you mean \"helt\"?");
        assertThat(checked.value().judgements()).containsExactly(judgement.stated(List.of(Stated.in("1"), new Stated("3", "helt", "", null))));
    }

    @Test
    void a_reconsidered_goal_is_an_element_or_indicator_and_otherwise_left_out() {
        List<ReconsideredGoal> sound = List.of(ReconsideredGoal.of("TRUST", Reconsideration.QUESTIONED, ""),
                new ReconsideredGoal("SHARE", new Scope("BOTH", "", "2020"), Reconsideration.OPEN_ENDED, "", "", "", AT));
        ReconsideredGoal nothing = new ReconsideredGoal("SHARES", Scope.ofActor("SKURUPP"), Reconsideration.REINTERPRETED, "", "", "", AT);
        ReconsideredGoal link = new ReconsideredGoal("MEETINGS-TRUST", Scope.OVERALL, Reconsideration.QUESTIONED, "", "", "", AT);
        Checked<Evaluation> checked = check(it -> it.reconsideredGoals(List.of(sound.get(0), nothing, sound.get(1), link)));

        assertThat(said(checked)).containsExactly(
                "case#goal: error unknown-element: \"SHARES\": a reconsidered goal refers to something that is not there; the reconsidered goal is left out; did you mean \"SHARE\"?",
                "case#scope/actor: error unknown-actor: \"SKURUPP\": a reconsidered goal refers to something that is not there; the reconsidered goal is left out; did you mean \"SKURUP\"?",
                "case#goal: error unknown-element: \"MEETINGS-TRUST\": a reconsidered goal refers to something that is not there; the reconsidered goal is left out");
        assertThat(checked.value().reconsideredGoals()).containsExactlyElementsOf(sound);
    }

    @Test
    void sustainment_is_kept_without_its_elements_and_not_without_its_scope() {
        Sustainment kept = new Sustainment("S1", "Meetings", List.of("TRUST", "TRUSTY"), Scope.ofActor("BOTH"), SustainmentStatus.ENDS, "", "", "", AT);
        Sustainment lost = new Sustainment("S2", "Meetings", List.of(), Scope.ofSubgroup("YOUNGER"), SustainmentStatus.ENDS, "", "", "", AT);
        Sustainment again = new Sustainment("S1", "More meetings", List.of(), Scope.OVERALL, SustainmentStatus.ENDS, "", "", "", AT);
        Checked<Evaluation> checked = check(it -> it.sustainment(List.of(kept, lost, again)));

        assertThat(said(checked)).containsExactly(
                "case#id: error duplicate-id: \"S1\": a result with this id stands before; this one is left out",
                "case#elements: error unknown-element: \"TRUSTY\": sustainment S1 refers to something that is not there; the reference is left out; did you mean \"TRUST\"?",
                "case#scope/subgroup: error unknown-subgroup: \"YOUNGER\": sustainment S2 refers to something that is not there; the result is left out; did you mean \"YOUNG\"?");
        assertThat(checked.value().sustainment()).containsExactly(
                new Sustainment("S1", "Meetings", List.of("TRUST"), Scope.ofActor("BOTH"), SustainmentStatus.ENDS, "", "", "", AT));
    }

    @Test
    void a_recommendation_answers_elements_links_and_causes_and_is_addressed_to_parties_and_audiences() {
        Recommendation sound = Recommendation.of("R1", "Meet", List.of("SKURUP", "BOTH", "REL", "BOARD"),
                List.of("TRUST", "HASTE", "MEETINGS-TRUST", "CAUSE"));
        Recommendation astray = new Recommendation("R2", "Meet more", Recommendation.Form.QUESTION, List.of("BORD", "SKURUP"), "all", List.of("CAUSES"),
                "3", "", AT);
        Recommendation again = new Recommendation("R1", "Meet less", Recommendation.Form.CALL, List.of(), "", List.of(), "", "", AT);
        Checked<Evaluation> checked = check(it -> it.audiences(List.of(new Audience("BOARD", "The board", Audience.Rank.PRIMARY)))
                .recommendations(List.of(sound, astray, again)));

        assertThat(said(checked)).containsExactly(
                "case#id: error duplicate-id: \"R1\": a recommendation with this id stands before; this one is left out",
                "case#to: error unknown-actor: \"BORD\": recommendation R2 refers to something that is not there; the reference is left out; did you mean \"BOARD\"?",
                "case#answers: error unknown-element: \"CAUSES\": recommendation R2 refers to something that is not there; the reference is left out; did you mean \"CAUSE\"?");
        assertThat(checked.value().recommendations()).containsExactly(sound,
                new Recommendation("R2", "Meet more", Recommendation.Form.QUESTION, List.of("SKURUP"), "all", List.of(), "3", "", AT));
    }

    @Test
    void a_limitation_of_something_that_is_not_there_does_not_become_one_of_everything() {
        Limitation all = Limitation.of("Few answered");
        Limitation some = new Limitation("Few answered", List.of("STAFF", "ROW1", "MEETINGS-TRUST", "ROW2"), "", AT);
        Limitation nothing = new Limitation("Nobody answered", List.of("STAF"), "", AT);
        Checked<Evaluation> checked = check(it -> it.limitations(List.of(all, some, nothing)));

        assertThat(said(checked)).containsExactly(
                "case#concerns: error unknown-element: \"ROW2\": a limitation refers to something that is not there; the reference is left out; did you mean \"ROW1\"?",
                "case#concerns: error unknown-element: \"STAF\": a limitation refers to something that is not there; the limitation is left out; did you mean \"STAFF\"?");
        assertThat(checked.value().limitations()).containsExactly(all, new Limitation("Few answered", List.of("STAFF", "ROW1", "MEETINGS-TRUST"), "", AT));
    }

    @Test
    void a_reply_is_somebodys_and_is_not_about_the_whole_when_what_it_is_about_is_not_there() {
        Reply kept = new Reply("SKURUP", true, "", "Yes", List.of("TRUST", "TRUSTY"), AT);
        Reply nobody = new Reply("SKURUPP", true, "", "Yes", List.of(), AT);
        Reply nothing = new Reply("SVEDALA", false, "", "", List.of("TRUSTY"), AT);
        Reply whole = Reply.of("BOTH", "Yes");
        Checked<Evaluation> checked = check(it -> it.replies(List.of(kept, nobody, nothing, whole)));

        assertThat(said(checked)).containsExactly(
                "case#about: error unknown-element: \"TRUSTY\": a reply refers to something that is not there; the reference is left out; did you mean \"TRUST\"?",
                "case#actor: error unknown-actor: \"SKURUPP\": a reply refers to something that is not there; the reply is left out; did you mean \"SKURUP\"?",
                "case#about: error unknown-element: \"TRUSTY\": a reply refers to something that is not there; the reply is left out; did you mean \"TRUST\"?");
        assertThat(checked.value().replies()).containsExactly(new Reply("SKURUP", true, "", "Yes", List.of("TRUST"), AT), whole);
    }

    @Test
    void a_rejected_row_is_no_row_to_refer_to() {
        Judgement judgement = judgement("TRUST", Scope.OVERALL, "delvis").on(new Grounds("", "", null, List.of(), List.of("ROW9")));
        EvidenceItem rejected = EvidenceItem.saying("ROW9", Direction.SUPPORTS).targets("nothing").build();
        Checked<Evaluation> checked = check(it -> it.evidence(EvidenceBase.of(List.of(), List.of(rejected))).judgements(List.of(judgement)));

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value()).contains("unknown-item ROW9");
        assertThat(checked.value().judgements()).containsExactly(judgement.on(Grounds.NONE));
    }

    @Test
    void a_factor_that_does_something_in_a_cycle_that_is_not_there_is_a_warning_and_stays() {
        Factor factor = Factor.of("HASTE", "Haste", Influence.HINDERS, List.of("TRUST")).differing(
                List.of(new InfluenceAt("SKURUP", "2021", Influence.ENABLES, ""), new InfluenceAt("", "2020", Influence.BOTH, "")));
        TheoryOfChange theory = TheoryOfChange.named("T").actor("SKURUP", "Skurup").effect("TRUST", "Trust", Horizon.SHORT).element(factor).build();
        Checked<Evaluation> checked = Evaluation.of(theory, EvidenceBase.EMPTY).cycles(List.of(new Cycle("2020", "", "", "", List.of()))).check();

        assertThat(said(checked)).containsExactly("warning unknown-cycle: \"2021\": factor HASTE does something in a cycle that the evaluation does not have; "
                + "did you mean \"2020\"?");
        assertThat(checked.value().theory().element("HASTE")).contains(factor);
    }
}
