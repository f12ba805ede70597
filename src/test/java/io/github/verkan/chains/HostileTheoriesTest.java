package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Theories that nobody draws: very long, very dense, round, in pieces, empty. What takes more than linear time, or recursion, does not get through here. */
@Tag("large")
class HostileTheoriesTest {

    private static final Grade ACHIEVED = GradeScale.ofFive().at(4);
    private static final int MANY = 100_000;

    private final ChainCase it = new ChainCase();

    /** All that the package computes. */
    private record Found(Chains chains, List<Prospect> prospects, Diagnoses diagnoses, List<Sufficiency> sufficiencies, int factorsAround,
            Map<String, SupposedElement> supposed) {

        SupposedElement supposed(String element) {
            return supposed.get(element);
        }

        ChainStatus status(String element) {
            return chains.to(element).orElseThrow().status();
        }
    }

    private Found find(String suppose) {
        Assessment assessment = it.assess();
        FactorsAtWork factors = FactorsAtWork.of(assessment, Scope.OVERALL);
        int around = 0;
        for (Element element : assessment.evaluation().theory().elements()) {
            around += factors.around(element.id()).size();
        }
        Supposition supposition = Supposition.of(assessment, Scope.OVERALL);
        List<SupposedElement> supposed = (suppose.isEmpty() ? supposition : supposition.suppose(suppose, ACHIEVED)).follow();
        return new Found(Chains.of(assessment), Prospects.of(assessment, Scope.OVERALL), Diagnoses.of(assessment, Scope.OVERALL),
                Sufficiencies.of(assessment, Scope.OVERALL), around, supposed.stream().collect(Collectors.toMap(SupposedElement::element, Function.identity())));
    }

    @Test
    void an_empty_theory_has_nothing_of_anything() {
        Found found = find("");
        assertThat(found.chains.all()).isEmpty();
        assertThat(found.chains.weakPoints()).isEmpty();
        assertThat(found.prospects).isEmpty();
        assertThat(found.diagnoses.all()).isEmpty();
        assertThat(found.diagnoses.overall()).isEqualTo(OverallDiagnosis.NOT_ASSESSABLE);
        assertThat(found.sufficiencies).isEmpty();
        assertThat(found.supposed).isEmpty();
    }

    @Test
    void a_chain_of_a_hundred_thousand_elements_is_followed_to_its_end() {
        it.activity("E0");
        for (int i = 1; i < MANY; i++) {
            it.effect("E" + i).requires("E" + (i - 1), "E" + i);
        }
        String last = "E" + (MANY - 1);
        Found found = find("E0");
        assertThat(found.status(last)).isEqualTo(ChainStatus.UNTESTED);
        assertThat(found.chains.to(last).orElseThrow().weakest()).isEqualTo("E0");
        assertThat(found.chains.weakPoints()).hasSize(1);
        assertThat(found.diagnoses.all()).hasSize(MANY - 1);
        assertThat(found.sufficiencies).hasSize(MANY - 2);
        assertThat(found.supposed).hasSize(MANY);
        assertThat(found.supposed(last).value()).isEqualTo(100);
    }

    @Test
    void prospects_reach_through_a_long_chain_of_what_is_too_early() {
        int length = MANY / 4;
        it.activity("E0").yes("E0");
        for (int i = 1; i < length; i++) {
            it.longTerm("E" + i).requires("E" + (i - 1), "E" + i);
        }
        Found found = find("E0");
        assertThat(found.prospects).hasSize(length - 1).allSatisfy(each -> assertThat(each.status()).isEqualTo(ProspectStatus.GOOD));
    }

    @Test
    void one_loop_through_everything_is_untested_and_cut_where_something_is_supposed() {
        int around = MANY / 4;
        for (int i = 0; i < around; i++) {
            it.effect("E" + i);
        }
        for (int i = 0; i < around; i++) {
            it.link("E" + i, i % 2 == 0 ? LinkKind.REQUIRES : LinkKind.ALTERNATIVE, "E" + (i + 1) % around, "");
        }
        Found found = find("E7");
        assertThat(found.chains.all()).allSatisfy(chain -> assertThat(chain.status()).isEqualTo(ChainStatus.UNTESTED));
        assertThat(found.supposed).hasSize(around);
        assertThat(found.supposed("E6").value()).isEqualTo(100);
    }

    @Test
    void a_loop_that_is_led_to_stays_unknown_all_of_it() {
        it.activity("A").yes("A");
        for (int i = 0; i < 1_000; i++) {
            it.effect("E" + i);
        }
        for (int i = 0; i < 1_000; i++) {
            it.contributes("E" + i, "E" + (i + 1) % 1_000);
        }
        it.contributes("A", "E0");
        Found found = find("A");
        assertThat(found.supposed).hasSize(1_001);
        assertThat(found.supposed("E999").obstacleIfAny()).contains(SupposedElement.Obstacle.GOES_ROUND);
    }

    @Test
    void a_complete_layered_graph_is_looked_at_link_by_link() {
        int layers = 4;
        int width = 120;
        for (int layer = 0; layer < layers; layer++) {
            for (int i = 0; i < width; i++) {
                String id = layer + "x" + i;
                if (layer == 0) {
                    it.activity(id).yes(id);
                } else {
                    it.longTerm(id);
                    for (int j = 0; j < width; j++) {
                        it.contributes(layer - 1 + "x" + j, id);
                    }
                }
            }
        }
        Found found = find("0x0");
        assertThat(found.prospects).hasSize((layers - 1) * width).allSatisfy(each -> assertThat(each.status()).isEqualTo(ProspectStatus.GOOD));
        assertThat(found.supposed).hasSize(1 + (layers - 1) * width);
        assertThat(found.supposed("3x0").value()).as("many helps are not all of it").isEqualTo(90);
        assertThat(found.chains.all()).hasSize(layers * width);
    }

    @Test
    void what_leads_to_itself_is_untested_and_goes_round() {
        for (int i = 0; i < 1_000; i++) {
            it.effect("E" + i).contributes("E" + i, "E" + i);
        }
        it.yes("E0").activity("A").contributes("A", "E0");
        Found found = find("A");
        assertThat(found.status("E0")).isEqualTo(ChainStatus.UNTESTED);
        assertThat(found.supposed).hasSize(2);
        assertThat(found.supposed("E0").obstacleIfAny()).contains(SupposedElement.Obstacle.GOES_ROUND);
        assertThat(find("E0").supposed("E0").value()).isEqualTo(100);
    }

    @Test
    void parts_without_a_link_between_them_do_not_touch_each_other() {
        for (int i = 0; i < 10_000; i++) {
            it.activity("A" + i).effect("E" + i).contributes("A" + i, "E" + i);
        }
        it.no("A0", "E0").yes("A1", "E1");
        Found found = find("A5");
        assertThat(found.status("E0")).isEqualTo(ChainStatus.BROKEN);
        assertThat(found.status("E1")).isEqualTo(ChainStatus.HOLDS);
        assertThat(found.status("E2")).isEqualTo(ChainStatus.UNTESTED);
        assertThat(found.supposed).containsOnlyKeys("A5", "E5");
    }

    @Test
    void many_parts_of_one_whole_to_which_much_leads_are_not_gone_through_for_each_other() {
        int parts = 4_000;
        it.longTerm("W");
        it.theory.element(Factor.of("F", "Cuts", Influence.HINDERS, List.of("W")));
        for (int i = 0; i < parts; i++) {
            it.theory.element(Effect.of("P" + i, "Part " + i, Horizon.LONG).partOf("W"));
            it.activity("A" + i).contributes("A" + i, "W");
        }
        it.yes("F").no("A0");
        Found found = find("A0");
        assertThat(found.prospects).hasSize(parts + 1);
        assertThat(found.factorsAround).as("each part, the whole, the factor itself not").isEqualTo(parts + 1);
        assertThat(found.supposed).hasSize(parts + 2);
        assertThat(found.supposed("P7").waitsFor()).hasSize(parts - 1);
        assertThat(found.diagnoses.all()).hasSize(parts + 1);
    }

    @Test
    void many_links_that_need_more_of_one_split_whole_do_not_each_ask_its_parts() {
        int many = 3_000;
        it.effect("W");
        for (int i = 0; i < many; i++) {
            it.theory.element(Effect.of("P" + i, "Part " + i, Horizon.MEDIUM).partOf("W"));
            it.effect("E" + i);
            it.theory.link(Link.between("W", "E" + i).enoughFrom(Degree.of(3, 4)));
            it.say(i % 2 == 0 ? Direction.SUPPORTS : Direction.CONTRADICTS, "P" + i);
        }
        Found found = find("P0");
        assertThat(found.sufficiencies).hasSize(many).allSatisfy(each -> assertThat(each.enough()).isEqualTo(Truth.NO));
    }
}
