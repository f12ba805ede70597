package io.github.verkan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was not heard. */
class SilentPartiesTest {

    private static final TheoryOfChange THEORY = TheoryOfChange.named("T")
            .actor("SKU", "Skurup").actor("SVE", "Svedala").actor("VARD", "Health care").actor(new Actor("ELSE", "Elsewhere", "", true))
            .group("KOM", "Both municipalities", "SKU", "SVE").relation(new Relation("REL", "Svedala and health care", "SVE", "VARD"))
            .effect("E", "They meet", Horizon.SHORT)
            .targetGroup(new TargetGroup("STAFF", "Staff", TargetGroup.Role.DIRECT))
            .targetGroup(new TargetGroup("PEOPLE", "People", TargetGroup.Role.FINAL)).build();

    private static Source of(String id, String actor, String targetGroup) {
        return Source.of(id, "role").belongingTo(actor, targetGroup);
    }

    private static Source silent(String id, String actor) {
        return new Source(id, "", "role", SourceStanding.INDEPENDENT, actor, "", false, "", Origin.NONE);
    }

    private static List<String> silent(Source... sources) {
        return silent(List.of(), sources);
    }

    private static List<String> silent(List<EvidenceItem> rows, Source... sources) {
        List<Gap> gaps = new ArrayList<>();
        new SilentParties(Evaluation.of(THEORY, EvidenceBase.of(List.of(sources), rows)).build()).addTo(gaps);
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.scope()).isEqualTo(Scope.OVERALL));
        return gaps.stream().map(gap -> gap.kind().code() + " " + gap.about()).toList();
    }

    @Test
    void a_party_that_no_source_belongs_to_was_not_heard() {
        assertThat(silent(of("S1", "SVE", ""))).containsExactly("party-not-heard SKU", "party-not-heard VARD");
    }

    @Test
    void a_register_that_ties_nobody_to_a_party_says_nothing_of_who_is_missing() {
        assertThat(silent()).isEmpty();
        assertThat(silent(of("S1", "", ""))).isEmpty();
        assertThat(silent(of("S1", "", "STAFF"))).containsExactly("target-group-not-heard PEOPLE");
    }

    @Test
    void a_source_of_a_group_or_relation_speaks_for_each_of_its_members() {
        assertThat(silent(of("S1", "KOM", ""))).containsExactly("party-not-heard VARD");
        assertThat(silent(of("S1", "REL", ""))).containsExactly("party-not-heard SKU");
    }

    @Test
    void a_group_was_heard_when_its_members_were_and_is_not_listed_itself() {
        assertThat(silent(of("S1", "SKU", ""), of("S2", "SVE", ""), of("S3", "VARD", ""))).isEmpty();
    }

    @Test
    void a_party_outside_need_not_be_heard() {
        assertThat(silent(of("S1", "ELSE", ""), of("S2", "KOM", ""), of("S3", "VARD", ""))).isEmpty();
    }

    @Test
    void who_was_asked_and_did_not_answer_is_named_after_parties_and_target_groups() {
        assertThat(silent(silent("S1", "VARD"), of("S2", "KOM", "STAFF"), silent("S3", "")))
                .containsExactly("party-not-heard VARD", "target-group-not-heard PEOPLE", "source-did-not-answer S1", "source-did-not-answer S3");
    }

    @Test
    void a_party_of_which_one_answered_was_heard() {
        assertThat(silent(silent("S1", "VARD"), of("S2", "REL", ""), of("S3", "SKU", ""))).containsExactly("source-did-not-answer S1");
    }

    @Test
    void a_source_that_is_heard_in_a_row_has_answered_whatever_the_register_says() {
        assertThat(silentBeside(EvidenceItem.saying("E1", Direction.SUPPORTS))).containsExactly("party-not-heard SKU");
        assertThat(silentBeside(EvidenceItem.saying("E1", Direction.NO_VIEW))).as("it answered that it does not know").containsExactly("party-not-heard SKU");
        assertThat(silentBeside(EvidenceItem.saying("E1", Direction.SUPPORTS).kind(EvidenceKind.NORM))).as("what is no voice is no answer")
                .containsExactly("party-not-heard SKU", "party-not-heard VARD", "source-did-not-answer S1");
    }

    private static List<String> silentBeside(EvidenceBuilder row) {
        return silent(List.of(row.targets("E").sources("S1").build()), silent("S1", "VARD"), of("S2", "SVE", ""));
    }
}
