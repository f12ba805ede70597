package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verkan.assess.Assessment;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.explain.Step;
import io.github.verkan.graph.Digraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {

    static Stream<JsonNode> arguments() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(ArgumentsTest.class.getResourceAsStream("/golden/arguments.json")).get("arguments");
        assertThat(cases).isNotEmpty();
        return StreamSupport.stream(cases.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void all_figures_are_those_of_the_golden_cases(JsonNode expected) {
        List<Claim> claims = new ArrayList<>();
        expected.get("claims").forEach(claim -> claims.add(new Claim(claim.get(0).asText(), claim.get(1).asText(), claim.get(2).asText())));
        Argument argument = Arguments.of(claims, expected.get("from").asText(), expected.get("to").asText());
        List<String> threads = StreamSupport.stream(expected.get("threads").spliterator(), false).map(JsonNode::asText).toList();
        assertThat(argument.hasPath()).isEqualTo(expected.get("path").asBoolean());
        assertThat(argument.flow()).isEqualTo(expected.get("flow").asLong());
        assertThat(argument.linkDisjointPaths()).isEqualTo(expected.get("edgeDisjoint").asLong());
        assertThat(argument.nodeDisjointPaths()).isEqualTo(expected.get("nodeDisjoint").asLong());
        assertThat(argument.threads()).isEqualTo(threads);
        assertThat(argument.removed()).hasSize(expected.get("sourcesToRemove").asInt());
        assertThat(argument.removal()).isEqualTo(argument.hasPath() ? Argument.Removal.SMALLEST : Argument.Removal.NO_PATH);
    }

    @Test
    void one_talkative_source_gives_much_flow_and_is_one_source() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            claims.add(new Claim("A", "B", "s1"));
            claims.add(new Claim("B", "C", "s1"));
        }
        Argument argument = Arguments.of(claims, "A", "C");
        assertThat(argument.flow()).isEqualTo(3);
        assertThat(argument.removed()).containsExactly("s1");
        assertThat(((Step) argument.explanation()).children()).hasSize(11);
    }

    @Test
    void evidence_on_links_makes_claims_of_those_who_support_them() {
        Case it = new Case();
        it.row(it.item(YES).targets("AE").sources("S1", "L1")).says("S1", "EW", YES).says("S2", "EW", NO).says("B1", "EW", PARTLY);
        Assessment assessment = it.assess();
        assertThat(Arguments.claimsOf(assessment)).containsExactlyInAnyOrder(new Claim("A", "E", "S1"), new Claim("A", "E", "L1"),
                new Claim("E", "W", "S1"));
        Argument argument = Arguments.of(assessment, "A", "W");
        assertThat(argument.hasPath()).isTrue();
        assertThat(argument.threads()).containsExactly("S1");
        assertThat(argument.removed()).containsExactly("S1");
    }

    @Test
    void only_who_still_says_so_makes_a_claim() {
        Case it = new Case();
        it.row(it.item(YES).targets("EW").sources("S1", "L1").cycles("1")).row(it.item(NO).targets("EW").sources("S1").cycles("2"));
        assertThat(Arguments.claimsOf(it.assess())).containsExactly(new Claim("E", "W", "L1"));
        assertThat(Arguments.claimsOf(it.rules(AssessmentRules.byMedian()).assess())).containsExactly(new Claim("E", "W", "L1"));
    }

    @Test
    void what_leads_to_a_whole_leads_to_its_parts() {
        Assessment assessment = new Case().says("S1", "EW", YES).says("L1", "EW", YES).assess();
        Argument argument = Arguments.of(assessment, "E", "W1");
        assertThat(argument.flow()).isEqualTo(2);
        assertThat(argument.removed()).containsExactly("L1", "S1");
        assertThat(Arguments.of(assessment, "W", "W1").removal()).isEqualTo(Argument.Removal.NOBODYS_CLAIM);
        assertThat(Arguments.of(assessment, "W", "W1").threads()).isEmpty();
        assertThat(Arguments.of(assessment, "W1", "E").removal()).isEqualTo(Argument.Removal.NO_PATH);
    }

    @Test
    void an_argument_needs_two_elements_that_are_there() {
        Assessment assessment = new Case().says("S1", "EW", YES).assess();
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.of(assessment, "E", "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.of(assessment, "E", "E"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim("A", "B", " "));
        assertThat(Arguments.of(List.of(), "A", "B").hasPath()).isFalse();
    }

    @Test
    void more_sources_than_can_be_tried_give_an_upper_bound_that_says_so() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            claims.add(new Claim("A", "B", "s" + i));
            claims.add(new Claim("B", "C", "s" + (i % 7)));
        }
        Argument argument = Arguments.of(claims, "A", "C");
        assertThat(argument.removal()).isEqualTo(Argument.Removal.UPPER_BOUND);
        assertThat(argument.removed()).hasSizeBetween(7, 20);
        assertThat(isConnected(claims, argument.removed(), "A", "C")).isFalse();
    }

    @Test
    void sources_are_named_in_alphabetical_order() {
        List<Claim> claims = List.of(new Claim("A", "B", "s3"), new Claim("A", "B", "s1"), new Claim("A", "B", "s2"));
        Argument argument = Arguments.of(claims, "A", "B");
        assertThat(argument.threads()).containsExactly("s1", "s2", "s3");
        assertThat(argument.removed()).containsExactly("s1", "s2", "s3");
    }

    @Test
    void up_to_so_many_sources_the_answer_is_exact() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < Arguments.EXACT_UP_TO; i++) {
            claims.add(new Claim("A", "B", "s" + i));
        }
        assertThat(Arguments.of(claims, "A", "B").removal()).isEqualTo(Argument.Removal.SMALLEST);
        claims.add(new Claim("A", "B", "one more"));
        Argument argument = Arguments.of(claims, "A", "B");
        assertThat(argument.removal()).isEqualTo(Argument.Removal.UPPER_BOUND);
        assertThat(argument.removed()).hasSize(Arguments.EXACT_UP_TO + 1);
    }

    @Test
    void trying_all_is_given_up_where_each_try_takes_long() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < Arguments.EXACT_UP_TO; i++) {
            claims.add(new Claim("A", "B", "s" + i));
        }
        for (int i = 0; i < 1600; i++) {
            claims.add(new Claim("B", "X" + i, "s0"));
        }
        assertThat(Arguments.of(claims, "A", "B").removal()).isEqualTo(Argument.Removal.UPPER_BOUND);
    }

    @Test
    void among_many_sources_the_most_talkative_is_put_back_last_and_so_rather_taken_away() {
        List<Claim> claims = new ArrayList<>(List.of(new Claim("B", "C", "first and loudest"), new Claim("C", "D", "first and loudest")));
        for (int i = 0; i < 20; i++) {
            claims.add(new Claim("A", "B", "s" + i));
        }
        Argument argument = Arguments.of(claims, "A", "D");
        assertThat(argument.removed()).containsExactly("first and loudest");
        assertThat(argument.removal()).as("nothing is less than one").isEqualTo(Argument.Removal.SMALLEST);
    }

    @Test
    void sources_off_the_way_do_not_make_it_inexact() {
        List<Claim> claims = new ArrayList<>(List.of(new Claim("A", "B", "s1"), new Claim("A", "B", "s2")));
        for (int i = 0; i < 40; i++) {
            claims.add(new Claim("B", "X" + i, "t" + i));
        }
        assertThat(Arguments.of(claims, "A", "B").removal()).isEqualTo(Argument.Removal.SMALLEST);
    }

    @Test
    void the_least_number_of_sources_is_the_one_that_trying_all_finds() {
        SplittableRandom random = new SplittableRandom(1972);
        for (int round = 0; round < 150; round++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                claims.add(new Claim("N" + random.nextInt(5), "N" + random.nextInt(5), "s" + random.nextInt(6)));
            }
            Argument argument = Arguments.of(claims, "N0", "N4");
            assertThat(argument.hasPath()).isEqualTo(isConnected(claims, List.of(), "N0", "N4"));
            assertThat(isConnected(claims, argument.removed(), "N0", "N4")).isFalse();
            for (int mask = 0; mask < 64; mask++) {
                List<String> removed = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    if ((mask >> i & 1) == 1) {
                        removed.add("s" + i);
                    }
                }
                assertThat(removed.size() < argument.removed().size() && !isConnected(claims, removed, "N0", "N4")).isFalse();
            }
            assertThat(argument.nodeDisjointPaths()).isLessThanOrEqualTo(argument.linkDisjointPaths());
            assertThat(argument.linkDisjointPaths()).isLessThanOrEqualTo(argument.flow());
            assertThat((long) argument.removed().size()).isLessThanOrEqualTo(argument.flow());
        }
    }

    private static boolean isConnected(List<Claim> claims, List<String> removed, String from, String to) {
        Digraph.Builder graph = Digraph.builder().node(from);
        claims.stream().filter(claim -> !removed.contains(claim.source())).forEach(claim -> graph.arc(claim.from(), claim.to()));
        return graph.build().reachableFrom(from).contains(to);
    }
}
