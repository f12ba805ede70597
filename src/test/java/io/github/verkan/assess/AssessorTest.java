package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.NO_VIEW;
import static io.github.verkan.assess.CaseBuilder.PARTLY;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessorTest {

    private static final Scope NORTH = Scope.ofActor("NORTH");
    private static final Scope SOUTH = Scope.ofActor("SOUTH");
    private static final Scope BOTH = Scope.ofActor("BOTH");

    private final CaseBuilder it = new CaseBuilder();

    @ParameterizedTest
    @EnumSource(value = EvidenceKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"FINDING", "COUNT", "OUTPUT"})
    void what_is_no_voice_is_listed_with_its_reason(EvidenceKind kind) {
        Assessment assessment = it.row(it.item(YES).targets("E").sources("S1").kind(kind)).assess();
        Verdict verdict = assessment.verdict("E", Scope.OVERALL).orElseThrow();
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.ONLY_LISTED);
        assertThat(assessment.listedRows()).containsOnlyKeys(ListedReason.valueOf(kind.name()));
        assertThat(assessment.voiceRows()).isZero();
    }

    @Test
    void a_repetition_is_no_voice() {
        it.says("S1", "E", YES).row(it.item(NO).targets("E").sources("L1").repeats("E001"));
        assertThat(it.verdict("E").counts().voices()).isEqualTo(1);
        assertThat(it.assess().listedRows()).containsEntry(ListedReason.REPETITION, 1);
    }

    @Test
    void a_row_about_outsiders_alone_is_no_voice() {
        it.row(it.item(NO).targets("E").sources("S1").about("OTHER")).row(it.item(YES).targets("E").sources("L1").about("OTHER", "NORTH"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.counts().yes()).containsExactly("L1");
        assertThat(verdict.counts().no()).isEmpty();
        assertThat(it.assess().listedRows()).containsEntry(ListedReason.OUTSIDE_SCOPE, 1);
    }

    @Test
    void the_reasons_of_gaps_are_kept_apart() {
        for (GapReason gap : GapReason.values()) {
            CaseBuilder gone = new CaseBuilder();
            gone.row(gone.item(NO_VIEW).targets("E").sources("S1").kind(EvidenceKind.GAP).gap(gap).about("SOUTH"));
            Verdict verdict = gone.verdict("E", SOUTH);
            if (gap == GapReason.TOO_EARLY) {
                assertThat(verdict.status()).isEqualTo(Status.TOO_EARLY);
                assertThat(verdict.reason()).isEqualTo(Reason.MARKED_TOO_EARLY);
            } else {
                assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSABLE);
                assertThat(verdict.reason()).isEqualTo(Reason.valueOf(gap.name()));
            }
        }
    }

    @Test
    void a_gap_beside_voices_is_flagged() {
        it.row(it.item(YES).targets("E").sources("S1").about("BOTH"))
                .row(it.item(NO_VIEW).targets("E").sources("EVAL").kind(EvidenceKind.GAP).gap(GapReason.NOT_CONFIRMED).about("SOUTH"));
        assertThat(it.verdict("E", SOUTH).flags()).contains(new Flag(Flag.Kind.GAP, List.of("E002")));
    }

    @Test
    void an_effect_is_too_early_before_its_own_date_and_due_on_it() {
        it.theory.element(Effect.of("D", "Due later", Horizon.SHORT).notBefore(LocalDate.parse("2021-06-01")));
        it.says("S1", "D", YES).dates("2021-05-31", "2020-12-31");
        assertThat(it.verdict("D").status()).isEqualTo(Status.TOO_EARLY);
        assertThat(it.assess().listedRows()).containsEntry(ListedReason.EARLY_SIGN, 1);
        assertThat(it.dates("2021-06-01", "2020-12-31").verdict("D").status()).isEqualTo(Status.INDICATION);
    }

    @Test
    void a_long_term_effect_is_too_early_until_the_intervention_has_ended() {
        it.says("S1", "L", NO);
        assertThat(it.verdict("L").status()).as("without a date only what is marked is too early").isEqualTo(Status.INDICATION);
        assertThat(it.dates("2020-12-31", "2020-12-31").verdict("L").status()).isEqualTo(Status.TOO_EARLY);
        assertThat(it.dates("2021-01-01", "2020-12-31").verdict("L").status()).isEqualTo(Status.INDICATION);
    }

    @Test
    void members_have_verdicts_of_their_own_where_rows_name_them() {
        it.row(it.item(YES).targets("E").sources("S1").about("BOTH")).row(it.item(NO).targets("E").sources("L1").about("SOUTH"));
        Assessment assessment = it.assess();
        assertThat(assessment.verdict("E", BOTH).orElseThrow().counts().voices()).isEqualTo(2);
        assertThat(assessment.verdict("E", SOUTH).orElseThrow().counts().voices()).as("what is said of both is said of South").isEqualTo(2);
        assertThat(assessment.verdict("E", NORTH)).as("no row names North").isEmpty();
    }

    @Test
    void members_far_apart_are_said_first_and_the_lower_in_particular() {
        it.row(it.item(YES).targets("E").sources("S1").about("NORTH")).row(it.item(NO).targets("E").sources("S2").about("SOUTH"));
        Verdict both = it.verdict("E");
        assertThat(both.flags()).startsWith(new Flag(Flag.Kind.MEMBERS_APART, List.of("NORTH", "SOUTH")),
                new Flag(Flag.Kind.IN_PARTICULAR, List.of("SOUTH")));
    }

    @Test
    void a_member_just_as_far_down_as_is_asked_for_is_named_in_particular() {
        it.row(it.item(YES).targets("E").sources("S1").about("NORTH")).row(it.item(PARTLY).targets("E").sources("S2").about("SOUTH"));
        Flag south = new Flag(Flag.Kind.IN_PARTICULAR, List.of("SOUTH"));
        it.rules(AssessmentRules.byVoices().with("inParticularFrom", "1"));
        assertThat(it.verdict("E").degree()).as("a grade above South, who is at one half").isEqualTo(Degree.of(3, 4));
        assertThat(it.verdict("E").flags()).contains(south);
        assertThat(it.verdict("E").flag(Flag.Kind.MEMBERS_APART)).as("two steps").isPresent();
        it.row(it.item(YES).targets("E").sources("L1").about("NORTH"));
        assertThat(it.verdict("E").flags()).as("five sixths are more than a grade above").contains(south);
        it.row(it.item(PARTLY).targets("E").sources("B1").about("NORTH")).row(it.item(PARTLY).targets("E").sources("B2").about("SOUTH"));
        assertThat(it.verdict("E").flags()).as("seven tenths are less than a grade above").doesNotContain(south);
    }

    @Test
    void a_middle_grade_is_one_of_reach_where_any_two_members_differ() {
        it.row(it.item(PARTLY).targets("E").sources("S1").about("NORTH")).row(it.item(PARTLY).targets("E").sources("S2").about("SOUTH"));
        assertThat(it.verdict("E").middle()).as("all alike").isEqualTo(MiddleReason.STRENGTH);
        it.row(it.item(YES).targets("E").sources("G").about("AGENCY"));
        assertThat(it.verdict("E").middle()).as("the last differs").isEqualTo(MiddleReason.REACH);
    }

    @Test
    void a_member_that_was_not_itself_heard_is_flagged() {
        it.row(it.item(YES).targets("E").sources("S1").about("NORTH")).row(it.item(YES).targets("E").sources("S1").about("SOUTH"));
        assertThat(it.verdict("E", NORTH).flag(Flag.Kind.MEMBER_NOT_HEARD)).isEmpty();
        assertThat(it.verdict("E", SOUTH).flags()).contains(new Flag(Flag.Kind.MEMBER_NOT_HEARD, List.of("SOUTH")));
        it.row(it.item(YES).targets("E").sources("L1").about("SOUTH"));
        assertThat(it.verdict("E", SOUTH).flag(Flag.Kind.MEMBER_NOT_HEARD)).as("nobody knows whom L1 belongs to").isEmpty();
    }

    @Test
    void a_subgroup_is_judged_by_the_rows_that_name_it_and_is_part_of_the_whole() {
        it.row(it.item(YES).targets("E").sources("S1").subgroups("NEW")).says("L1", "E", PARTLY);
        Verdict subgroup = it.verdict("E", Scope.ofSubgroup("NEW"));
        assertThat(subgroup.grade().code()).isEqualTo("achieved");
        assertThat(subgroup.counts().voices()).isEqualTo(1);
        assertThat(it.verdict("E").degree().toString()).as("for all it reaches only some").isEqualTo("1/2");
    }

    @Test
    void a_relation_is_judged_by_the_rows_that_name_it() {
        it.theory.relation(new Relation("NA", "North and the agency", "NORTH", "AGENCY"));
        it.row(it.item(YES).targets("C").sources("S1").about("NA")).row(it.item(NO).targets("C").sources("L1").about("NORTH"));
        assertThat(it.verdict("C", Scope.ofActor("NA")).counts().voices()).isEqualTo(1);
        assertThat(it.verdict("C", NORTH).counts().voices()).isEqualTo(2);
    }

    @Test
    void a_compound_effect_whose_parts_lie_apart_is_split() {
        Assessment assessment = it.says("S1", "W1", YES).says("L1", "W1", YES).says("S1", "W2", NO).says("L1", "W2", NO).assess();
        Verdict whole = assessment.verdict("W", Scope.OVERALL).orElseThrow();
        assertThat(whole.status()).isEqualTo(Status.SPLIT);
        assertThat(whole.grade()).isNull();
        assertThat(assessment.verdict("W1", Scope.OVERALL).orElseThrow().grade().code()).isEqualTo("achieved");
    }

    @Test
    void parts_one_step_apart_share_a_grade_and_the_middle_is_a_part() {
        it.says("S1", "W1", YES).says("L1", "W1", PARTLY).says("S1", "W2", PARTLY).says("L1", "W2", PARTLY);
        Verdict whole = it.verdict("W");
        assertThat(whole.status()).isEqualTo(Status.ASSESSED);
        assertThat(whole.middle()).isEqualTo(MiddleReason.PART);
    }

    @Test
    void what_is_said_of_a_whole_holds_for_its_parts_and_an_unknown_part_is_named() {
        it.says("S1", "W", YES).says("L1", "W", YES);
        assertThat(it.verdict("W2").grade().code()).isEqualTo("achieved");
        CaseBuilder part = new CaseBuilder();
        part.says("S1", "W1", YES).says("L1", "W1", YES);
        assertThat(part.verdict("W").flags()).contains(new Flag(Flag.Kind.PART_NOT_ASSESSED, List.of("W2")));
        assertThat(part.verdict("W").grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_mechanism_is_held_down_when_an_effect_that_requires_it_failed_where_it_was_delivered() {
        it.theory.link(Link.between("A", "E").being(LinkKind.REQUIRES).through("M"));
        it.says("S1", "M", YES).says("L1", "M", YES).says("S1", "E", NO).says("L1", "E", NO);
        assertThat(it.verdict("M").grade().code()).as("whether it was delivered is not known").isEqualTo("achieved");
        it.says("S1", "A", YES);
        assertThat(it.verdict("M").grade().code()).isEqualTo("partly");
        assertThat(it.verdict("M").flags()).contains(new Flag(Flag.Kind.HELD_DOWN, List.of("E")));
    }

    @Test
    void a_row_that_names_a_hindering_factor_says_that_it_was_at_work_unless_it_speaks_for_the_goal() {
        it.row(it.item(NO).targets("E").sources("S1").factors("F"))
                .row(it.item(NO).targets("E").sources("L1").factors("F").kind(EvidenceKind.EXPLANATION))
                .row(it.item(YES).targets("E").sources("B1").factors("F"));
        Verdict factor = it.verdict("F");
        assertThat(factor.counts().yes()).containsExactly("L1", "S1");
        assertThat(factor.counts().withoutView()).as("says nothing of the factor").isEmpty();
    }

    @Test
    void contribution_is_what_the_rows_say_or_what_an_element_outside_the_theory_tells() {
        it.theory.element(Resource.of("OLD", "An old structure").with(Details.NONE.withOrigin(ElementOrigin.EXISTING)))
                .element(Activity.of("EXTRA", "Extra work").with(Details.NONE.withOrigin(ElementOrigin.COMPENSATING)));
        it.row(it.item(YES).targets("E", "OLD").sources("S1"));
        assertThat(it.verdict("E").contribution()).isEqualTo(Contribution.EXISTED_BEFORE);
        it.row(it.item(YES).targets("E", "EXTRA").sources("L1"));
        assertThat(it.verdict("E").contribution()).as("they differ, and none says that it came through it").isEqualTo(Contribution.UNKNOWN);
        CaseBuilder some = new CaseBuilder();
        some.row(some.item(YES).targets("E").sources("S1").contribution(Contribution.THROUGH_INTERVENTION))
                .row(some.item(YES).targets("E").sources("L1").contribution(Contribution.OTHER_INITIATIVE));
        assertThat(some.verdict("E").contribution()).isEqualTo(Contribution.PARTLY);
        it.says("L2", "E", YES).says("B1", "E", YES).says("B2", "E", YES);
        assertThat(it.verdict("E").contribution()).as("two of five must not speak for the rest").isEqualTo(Contribution.UNKNOWN);
        CaseBuilder silent = new CaseBuilder();
        assertThat(silent.says("S1", "E", YES).verdict("E").contribution()).isEqualTo(Contribution.UNKNOWN);
        CaseBuilder failed = new CaseBuilder();
        assertThat(failed.says("S1", "E", NO).verdict("E").contribution()).as("nothing to attribute").isNull();
    }

    @Test
    void evidence_on_a_link_gives_a_verdict_on_the_link() {
        it.theory.link(Link.between("A", "E").named("A-E"));
        assertThat(it.says("S1", "A-E", YES).verdict("A-E").grade().code()).isEqualTo("achieved");
    }

    @Test
    void every_row_is_accounted_for() {
        it.says("S1", "E", YES).says("S1", "E", NO_VIEW).row(it.item(YES).targets("E").sources("L1").kind(EvidenceKind.NORM));
        Assessment assessment = it.assess();
        int listed = assessment.listedRows().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(assessment.voiceRows() + listed + assessment.rejectedRows()).isEqualTo(assessment.rowsRead()).isEqualTo(3);
    }

    @Test
    void insiders_alone_are_self_report_and_the_evaluator_alone_is_flagged() {
        assertThat(it.says("I1", "E", YES).says("EVAL", "E", YES).verdict("E").flag(Flag.Kind.SELF_REPORT)).isPresent();
        CaseBuilder own = new CaseBuilder();
        assertThat(own.says("EVAL", "E", YES).verdict("E").flag(Flag.Kind.EVALUATOR_ONLY)).isPresent();
    }

    @Test
    void rules_with_unknown_or_impossible_parameters_are_reported_and_defaults_used() {
        it.rules(AssessmentRules.byVoices().with("minVoice", "3").with("yesFrom", "5/4"));
        var checked = Assessor.of(it.evaluation()).check();
        assertThat(checked.diagnostics()).extracting(d -> d.code()).containsExactly("unknown-parameter", "bad-parameter");
        assertThat(checked.diagnostics().get(0).hint()).isEqualTo("did you mean \"minVoices\"?");
        assertThat(checked.value().settings().fraction("yesFrom").toString()).isEqualTo("3/4");
        assertThatThrownBy(() -> Assessor.of(it.evaluation()).assess()).isInstanceOf(ContentException.class);
    }

    @Test
    void a_method_of_ones_own_is_passed_in() {
        AssessmentMethod strict = new AssessmentMethod() {
            @Override
            public String id() {
                return "all-or-nothing";
            }

            @Override
            public List<Parameter> parameters() {
                return List.of();
            }

            @Override
            public Ruling judge(Tally tally, Settings settings) {
                if (tally.voices().isEmpty()) {
                    return Ruling.notAssessable(Reason.NO_EVIDENCE, List.of());
                }
                boolean all = tally.voices().stream().allMatch(voice -> VoiceValue.of(voice, settings) == VoiceValue.YES);
                var scale = settings.scale();
                return new Ruling(Status.ASSESSED, null, scale.at(all ? scale.size() - 1 : 0), null, Strength.WEAK, List.of(), List.of());
            }
        };
        it.says("S1", "E", YES).says("L1", "E", PARTLY);
        assertThat(Assessor.of(it.evaluation(), strict).assess().verdict("E", Scope.OVERALL).orElseThrow().grade().code())
                .isEqualTo("not-achieved");
    }

    @Test
    void a_tree_of_parts_may_be_sixteen_deep() {
        it.theory.effect("P0", "A part", Horizon.SHORT);
        for (int i = 1; i <= 16; i++) {
            it.theory.element(Effect.of("P" + i, "A part", Horizon.SHORT).partOf("P" + (i - 1)));
        }
        assertThat(it.says("S1", "P16", YES).verdict("P0").grade().code()).isEqualTo("achieved");
        it.theory.element(Effect.of("P17", "Too deep", Horizon.SHORT).partOf("P16"));
        assertThat(it.theory.check().diagnostics()).extracting(d -> d.code()).containsExactly("parts-too-deep");
    }

    @Test
    void a_gap_that_says_too_early_does_not_take_back_what_was_said() {
        it.says("S1", "E", YES).says("L1", "E", YES)
                .row(it.item(NO_VIEW).targets("E").sources("EVAL").kind(EvidenceKind.GAP).gap(GapReason.TOO_EARLY));
        assertThat(it.verdict("E").grade().code()).isEqualTo("achieved");
        assertThat(it.verdict("E").flag(Flag.Kind.GAP)).isPresent();
    }

    @Test
    void a_group_with_an_outsider_is_judged_by_its_inner_members() {
        it.theory.group("MIXED", "North and elsewhere", "NORTH", "OTHER");
        assertThat(it.row(it.item(YES).targets("E").sources("S1").about("MIXED")).verdict("E", Scope.ofActor("MIXED")).counts().voices())
                .isEqualTo(1);
    }

    @Test
    void a_part_that_is_not_due_says_nothing_of_the_whole() {
        it.theory.element(Effect.of("W3", "A later part", Horizon.MEDIUM).partOf("W").notBefore(LocalDate.parse("2021-06-01")));
        it.dates("2020-12-01", "2020-12-31").says("S1", "W1", YES).says("L1", "W1", YES).says("B1", "W3", NO);
        assertThat(it.verdict("W").counts().no()).isEmpty();
        assertThat(it.verdict("W3").status()).isEqualTo(Status.TOO_EARLY);
    }

    @Test
    void a_count_about_one_actor_stands_alone_for_that_actor_only() {
        it.row(it.item(NO).targets("E").sources("S1").kind(EvidenceKind.COUNT).about("NORTH"));
        assertThat(it.verdict("E", NORTH).status()).isEqualTo(Status.ASSESSED);
        assertThat(it.verdict("E").status()).isEqualTo(Status.INDICATION);
    }

    @Test
    void contribution_follows_the_picture_that_counts() {
        it.cycles("1", "2");
        it.row(it.item(YES).targets("E").sources("S1").cycles("1").contribution(Contribution.THROUGH_INTERVENTION))
                .row(it.item(NO).targets("E").sources("S1").cycles("2"));
        assertThat(it.verdict("E").contribution()).isNull();
    }

    @Test
    void an_explanation_that_is_about_a_factor_speaks_on_it() {
        it.row(it.item(YES).targets("F").sources("S1").kind(EvidenceKind.EXPLANATION));
        assertThat(it.verdict("F").grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_row_that_repeats_what_is_no_voice_is_a_voice_itself() {
        it.row(it.item(YES).targets("E").sources("EVAL").kind(EvidenceKind.JUDGEMENT)).row(it.item(YES).targets("E").sources("S1").repeats("E001"));
        assertThat(it.verdict("E").counts().yes()).containsExactly("S1");
    }
}
