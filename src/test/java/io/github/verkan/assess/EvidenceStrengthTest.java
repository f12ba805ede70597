package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.PARTLY;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import org.junit.jupiter.api.Test;

/** How much evidence there is, and how far it agrees: what each of the conditions does by itself. */
class EvidenceStrengthTest {

    private final CaseBuilder it = new CaseBuilder();

    EvidenceStrengthTest() {
        it.cycles("1", "2");
        for (int i = 1; i <= 4; i++) {
            it.source(Source.of("A" + i, "staff"));
        }
    }

    private EvidenceBuilder voice(String source, Finding finding) {
        return it.item(finding).targets("E").sources(source);
    }

    private String strength(String input) {
        for (Explanation step : it.verdict("E").explanation().children()) {
            if (step instanceof Step found && found.rule().equals("strength")) {
                return found.input(input);
            }
        }
        throw new AssertionError("no strength");
    }

    @Test
    void three_voices_of_one_role_by_one_method_at_one_time_are_little_evidence() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("A3", YES));
        assertThat(strength("amountLevel")).isEqualTo("0");
        assertThat(strength("perspectives")).isEqualTo("1");
    }

    @Test
    void a_second_role_makes_three_voices_medium() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("L1", YES));
        assertThat(strength("amountLevel")).isEqualTo("1");
    }

    @Test
    void a_second_method_makes_three_voices_medium() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("A3", YES).methods("survey"));
        assertThat(strength("amountLevel")).isEqualTo("1");
    }

    @Test
    void a_second_cycle_makes_three_voices_medium() {
        it.row(voice("A1", YES).cycles("1")).row(voice("A2", YES).cycles("1")).row(voice("A3", YES).cycles("2"));
        assertThat(strength("amountLevel")).isEqualTo("1");
        assertThat(strength("cycles")).isEqualTo("2");
    }

    @Test
    void two_voices_are_little_evidence_however_different_they_are() {
        it.row(voice("A1", YES).cycles("1")).row(voice("L1", YES).methods("survey").cycles("2"));
        assertThat(strength("amountLevel")).isEqualTo("0");
    }

    @Test
    void four_voices_of_two_roles_by_two_methods_are_robust_evidence() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("A3", YES)).row(voice("L1", YES).methods("survey"));
        assertThat(strength("amountLevel")).isEqualTo("2");
    }

    @Test
    void four_voices_by_one_method_are_not_robust() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("A3", YES)).row(voice("L1", YES));
        assertThat(strength("amountLevel")).isEqualTo("1");
    }

    @Test
    void four_voices_of_one_role_are_not_robust_and_moderate_at_most() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("A3", YES)).row(voice("A4", YES).methods("survey"));
        assertThat(strength("amountLevel")).isEqualTo("1");
        assertThat(it.verdict("E").strength()).isEqualTo(Strength.MODERATE);
    }

    @Test
    void agreement_is_high_from_one_half_on() {
        it.row(voice("A1", YES)).row(voice("L1", PARTLY));
        assertThat(strength("agreement")).isEqualTo("1/2");
        assertThat(strength("agreementLevel")).isEqualTo("2");
    }

    @Test
    void voices_at_both_ends_do_not_agree() {
        it.row(voice("A1", YES)).row(voice("L1", NO));
        assertThat(strength("agreement")).isEqualTo("-1");
        assertThat(strength("agreementLevel")).isEqualTo("0");
    }

    @Test
    void one_voice_agrees_with_nobody() {
        it.row(voice("A1", YES));
        assertThat(strength("agreement")).isEqualTo("1");
        assertThat(strength("agreementLevel")).isEqualTo("0");
    }

    @Test
    void a_dissent_lowers_the_level_of_agreement_by_one() {
        it.row(voice("A1", YES)).row(voice("A2", YES)).row(voice("A3", YES)).row(voice("A4", YES)).row(voice("L1", YES)).row(voice("L2", YES)).row(voice("B2", YES)).row(voice("B1", NO));
        // Seven against one: the pair at both ends is 2/8 at −1, the other six are 6/8 at 1.
        assertThat(strength("dissent")).isEqualTo("true");
        assertThat(strength("agreement")).isEqualTo("1/2");
        assertThat(strength("agreementLevel")).isEqualTo("1");
    }

    @Test
    void reserved_voices_lower_the_strength_when_they_are_more_than_half() {
        it.row(voice("A1", YES).hedge("perhaps")).row(voice("A2", YES)).row(voice("L1", YES).methods("survey")).row(voice("L2", YES).hedge("perhaps"));
        assertThat(strength("reserved")).isEqualTo("2");
        Strength half = it.verdict("E").strength();
        it.row(voice("B1", YES).hedge("perhaps"));
        assertThat(strength("reserved")).isEqualTo("3");
        assertThat(it.verdict("E").strength().ordinal()).isEqualTo(half.ordinal() - 1);
    }

    @Test
    void the_evaluators_own_account_is_no_perspective_and_no_method() {
        it.row(voice("A1", YES)).row(voice("EVAL", YES).methods("observation"));
        assertThat(strength("perspectives")).isEqualTo("1");
        assertThat(strength("methods")).isEqualTo("1");
    }
}
