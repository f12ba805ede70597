package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.verkan.collaboration.CodeBreadth;
import io.github.verkan.collaboration.CodesInFramework;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStanding;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FlowFinding;
import io.github.verkan.collaboration.FoundLoop;
import io.github.verkan.collaboration.InBothCategories;
import io.github.verkan.collaboration.InfluenceGraph;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.collaboration.LoopBreakers;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.StatedLoopReading;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FactorMatch;
import io.github.verkan.frameworks.FactorMatching;
import io.github.verkan.frameworks.FrameworkAnalysis;
import io.github.verkan.frameworks.MatchedBy;
import io.github.verkan.frameworks.Opposites;
import io.github.verkan.frameworks.OppositePair;
import io.github.verkan.frameworks.RolesOfTheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of two published studies comes out of their files. */
class FactorExamplesTest {

    private static Checked<FactorStudy> arbetsmarknadstorget() throws IOException {
        return FactorsJson.read(Path.of("examples/arbetsmarknadstorget/factors.json"));
    }

    private static Checked<FactorFramework> duaIpf() throws IOException {
        return FrameworkJson.read(Path.of("examples/dua-ipf/framework.json"));
    }

    @Test
    void arbetsmarknadstorget_has_three_loops_all_reinforcing_and_all_stated_by_its_author() throws IOException {
        InfluenceGraph graph = InfluenceGraph.of(arbetsmarknadstorget().orThrow());
        assertThat(graph.ended().name()).isEqualTo("COMPLETE");
        assertThat(graph.loops()).extracting(FoundLoop::factors).containsExactlyInAnyOrder(List.of("mal", "samarbete", "vardegrund"), List.of("samarbete", "vardegrund"),
                List.of("ratt-insats", "liv", "arbete", "skattemedel"));
        assertThat(graph.loops()).extracting(FoundLoop::polarity).containsOnly(LoopPolarity.REINFORCING);
        assertThat(graph.unstatedLoops()).isEmpty();
        assertThat(graph.statedLoops()).extracting(it -> it.loop() + " " + it.outcome()).containsExactly("R1 FOUND", "R1b FOUND", "R2 FOUND", "R0 REMARK");
        assertThat(graph.statedLoops()).extracting(StatedLoopReading::missing).containsOnly(List.of());
    }

    @Test
    void unclarity_that_comes_of_lacking_communication_breaks_the_loop_of_goals_and_no_other() throws IOException {
        InfluenceGraph graph = InfluenceGraph.of(arbetsmarknadstorget().orThrow());
        for (FoundLoop loop : graph.loops()) {
            LoopBreakers breakers = graph.breakersOf(loop);
            if (loop.factors().contains("mal")) {
                assertThat(breakers.direct()).containsExactly("P14");
                assertThat(breakers.behind()).containsExactly(new LoopBreakers.Lead("bristande-kommunikation", "P13"));
            } else {
                assertThat(breakers.isEmpty()).isTrue();
            }
        }
    }

    @Test
    void the_fear_that_did_not_come_true_and_the_risks_are_kept_apart() throws IOException {
        InfluenceGraph graph = InfluenceGraph.of(arbetsmarknadstorget().orThrow());
        assertThat(graph.keptApart()).extracting(FactorInfluence::id).containsExactly("P24", "P34", "P35");
        assertThat(graph.onAll()).extracting(FactorInfluence::id).containsExactly("P41");
    }

    @Test
    void co_location_is_the_driver_that_reaches_farthest_within_the_work() throws IOException {
        InfluenceGraph graph = InfluenceGraph.of(arbetsmarknadstorget().orThrow());
        assertThat(graph.drivers()).extracting(FactorStanding::factor).contains("samlokalisering", "forarbete", "engagemang", "bristande-kommunikation")
                .doesNotContain("kommunikation", "mal");
        FactorStanding coLocation = graph.standings().stream().filter(it -> it.factor().equals("samlokalisering")).findFirst().orElseThrow();
        // Communication, knowing each other, effectiveness, shorter handling, trust, clarity and taking part.
        assertThat(coLocation.reach()).isEqualTo(7);
        assertThat(coLocation.reachOverAll()).isEqualTo(graph.standings().size() - 1);
        assertThat(graph.outcomes()).extracting(FactorStanding::factor).contains("handlaggningstid", "effektivitet", "delaktighet");
    }

    @Test
    void codes_in_both_categories_and_roles_that_never_spoke_at_arbetsmarknadstorget() throws IOException {
        CodeBreadth breadth = CodeBreadth.of(arbetsmarknadstorget().orThrow());
        assertThat(breadth.inBothCategories()).extracting(it -> it.name() + " " + it.by() + " " + it.successes() + it.challenges()).containsExactly(
                "Kommunikation LABEL [F06][U03]", "Engagemang LABEL [F08][U04]", "Tydlighet LABEL [F09][U02]", "miljö THEME [F03][U01]", "kontinuitet THEME [F07][U05]");
        assertThat(breadth.inBothCategories()).extracting(InBothCategories::by).contains(InBothCategories.Tie.LABEL);
        assertThat(breadth.rolesThatNeverSpoke()).containsExactly("STYR", "DELT");
        assertThat(breadth.codes()).hasSize(16).allSatisfy(code -> assertThat(code.shareIfKnown()).as("the study never says how many were asked").isEmpty());
    }

    @Test
    void arbetsmarknadstorget_is_collaboration_with_all_seven_models_each_with_its_ground_and_a_party_that_was_never_asked() throws IOException {
        FactorStudy study = arbetsmarknadstorget().orThrow();
        assertThat(study.form().form()).contains(IntegrationForm.COLLABORATION);
        assertThat(study.models()).hasSize(7).allSatisfy(it -> {
            assertThat(it.presence()).isEqualTo(ModelPresence.FOUND);
            assertThat(it.ground()).isNotBlank();
        });
        assertThat(study.gaps()).containsExactly(entry("LT", GapReason.NEVER_ASKED));
        assertThat(study.claimedEffects()).hasSize(4);
    }

    @Test
    void the_process_of_arbetsmarknadstorget_has_ways_back_and_a_gate_of_which_one_way_is_told() throws IOException {
        Checked<FactorStudy> read = arbetsmarknadstorget();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("gate-with-one-way");
        assertThat(read.value().flow().findings()).containsExactly(new FlowFinding(FlowFinding.Kind.GATE_WITH_ONE_WAY, "S3"));
        assertThat(read.value().flow().waysBack()).containsExactly(List.of("S7", "S6"), List.of("S7", "S5"));
    }

    @Test
    void dua_and_ipf_have_three_pairs_of_which_both_poles_succeed_and_factors_in_two_roles() throws IOException {
        Checked<FactorFramework> read = duaIpf();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("heading-contradicts-content");
        FrameworkAnalysis analysis = FrameworkAnalysis.of(read.value());
        assertThat(analysis.contradictoryPairs()).extracting(OppositePair::id).containsExactly("DBP01", "DBP02", "DBP03");
        assertThat(analysis.inSeveralRoles()).extracting(RolesOfTheme::theme).containsExactly("personberoende", "tillit", "ansvarsfördelning");
        RolesOfTheme responsibility = analysis.inSeveralRoles().get(2);
        assertThat(responsibility.successes()).containsExactly("DUA3");
        assertThat(responsibility.hindrances()).containsExactly("DBH02");
        assertThat(responsibility.pairs()).containsExactly("DBP02");
        assertThat(analysis.opposites()).containsExactly(new Opposites("DAF07", "DBF08", true));
        assertThat(analysis.contradictingHeadings()).extracting(it -> it.id()).containsExactly("DAH01");
    }

    @Test
    void the_study_of_dua_and_ipf_is_placed_in_its_framework_makes_no_loop_and_leaves_the_form_open() throws IOException {
        FactorStudy study = FactorsJson.read(Path.of("examples/dua-ipf/factors.json")).orThrow();
        FactorMatching matching = CodesInFramework.of(study, duaIpf().value()).orThrow();
        assertThat(matching.matches()).hasSize(study.codes().size()).allSatisfy(it -> assertThat(it.by()).isEqualTo(MatchedBy.MAPPING));
        assertThat(InfluenceGraph.of(study).loops()).isEmpty();
        assertThat(study.form().form()).isEmpty();
        assertThat(study.claimedEffects()).isEmpty();
    }

    @Test
    void codes_of_one_study_are_held_against_the_frameworks_of_others_by_what_the_evaluator_placed() throws IOException {
        FactorStudy study = arbetsmarknadstorget().orThrow();
        Checked<FactorMatching> ipf = CodesInFramework.of(study, ReadyFrameworks.find("ipf-samverkan").orElseThrow());
        assertThat(ipf.diagnostics()).isEmpty();
        assertThat(ipf.value().known()).extracting(it -> it.candidate() + " " + it.factor()).containsExactly("F01 DBP01");
        assertThat(CodesInFramework.of(study, ReadyFrameworks.find("dua").orElseThrow()).value().known()).extracting(it -> it.candidate() + " " + it.factor()).containsExactly("F02 DUA4");
    }

    @Test
    void factors_of_pa_vag_are_known_where_its_theory_places_them_and_new_where_it_does_not() throws IOException {
        FactorMatching matching = FactorMatching.of(TheoryJson.read(Samples.PA_VAG_THEORY).orThrow(), ReadyFrameworks.find("ellstrom-larande").orElseThrow());
        assertThat(matching.known()).extracting(FactorMatch::candidate).containsExactly("ST1", "ST2", "ST3", "ST4", "ST5", "ST6", "ST7", "ST8", "ST9", "ST10", "SU1", "SU2", "SU3");
        assertThat(matching.known()).extracting(FactorMatch::by).containsOnly(MatchedBy.DECLARATION);
        assertThat(matching.known()).extracting(FactorMatch::dimension).startsWith("STR-ARB").endsWith("SUB-LAR", "SUB-ROL", "SUB-ROL");
        assertThat(matching.added()).extracting(FactorMatch::candidate).containsExactly("EX1", "EX2", "EX3", "EX4", "EX5", "EX6");
    }
}
