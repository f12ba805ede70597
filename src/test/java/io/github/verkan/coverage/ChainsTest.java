package io.github.verkan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.structure.TheoryChecks;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many chains something stands on, and which final effects hang on it. Nothing is said in these cases, so that everything is open. */
class ChainsTest {

    private static Map<String, OpenQuestion> questions(TheoryBuilder theory) {
        Map<String, OpenQuestion> byId = new LinkedHashMap<>();
        OpenQuestions.of(Assessor.of(Evaluation.of(theory.build(), EvidenceBase.EMPTY).build()).assess()).forEach(it -> byId.put(it.about(), it));
        return byId;
    }

    private static String text(TheoryBuilder theory, String id) {
        OpenQuestion question = questions(theory).get(id);
        return question.chains() + " " + String.join(" ", question.finalEffects()) + (question.more() ? " …" : "");
    }

    private static TheoryBuilder effects(String... ids) {
        TheoryBuilder theory = TheoryOfChange.named("T").activity("A", "A");
        for (String id : ids) {
            theory.effect(id, id, Horizon.SHORT);
        }
        return theory;
    }

    @Test
    void ways_to_and_ways_on_are_multiplied() {
        TheoryBuilder theory = effects("P", "Q", "M", "X", "Y", "Z").link("A", "P").link("A", "Q").link("P", "M").link("Q", "M")
                .link("M", "X").link("M", "Y").link("M", "Z").link("X", "Z");

        assertThat(text(theory, "A")).isEqualTo("6 Y Z");
        assertThat(text(theory, "P")).isEqualTo("3 Y Z");
        assertThat(text(theory, "M")).isEqualTo("6 Y Z");
        assertThat(text(theory, "X")).isEqualTo("2 Z");
        assertThat(text(theory, "Z")).isEqualTo("4 Z");
        assertThat(text(theory, "A-P")).isEqualTo("3 Y Z");
    }

    @Test
    void an_effect_that_nothing_leads_to_and_that_leads_nowhere_is_a_chain_of_its_own() {
        assertThat(text(effects("P"), "P")).isEqualTo("1 P");
        assertThat(text(effects("P"), "A")).as("an activity that leads to no effect").isEqualTo("0 ");
    }

    @Test
    void two_links_between_the_same_ends_are_two_ways() {
        assertThat(text(effects("P").link(Link.between("A", "P").named("one")).link(Link.between("A", "P").named("two")), "P")).isEqualTo("2 P");
    }

    @Test
    void a_whole_is_passed_through_its_parts() {
        TheoryBuilder theory = effects("W", "B").element(Effect.of("P", "P", Horizon.SHORT).partOf("W"))
                .element(Effect.of("Q", "Q", Horizon.SHORT).partOf("W")).link("A", "W").link("W", "B").link("A", "P");

        assertThat(text(theory, "W")).isEqualTo("3 B");
        assertThat(text(theory, "P")).isEqualTo("2 B");
        assertThat(text(theory, "Q")).isEqualTo("1 B");
        assertThat(text(theory, "A")).isEqualTo("3 B");
        assertThat(text(theory, "A-W")).isEqualTo("2 B");
    }

    @Test
    void a_whole_is_a_final_effect_by_its_parts() {
        TheoryBuilder theory = effects("W").element(Effect.of("P", "P", Horizon.SHORT).partOf("W"))
                .element(Effect.of("Q", "Q", Horizon.SHORT).partOf("W")).link("A", "W");

        assertThat(text(theory, "A")).isEqualTo("2 P Q");
    }

    @Test
    void a_mechanism_stands_on_the_chains_of_the_links_through_it() {
        TheoryBuilder theory = effects("P", "X", "Y").mechanism("M", "M").link(Link.between("A", "P").through("M"))
                .link(Link.between("P", "X").through("M")).link("P", "Y");

        assertThat(text(theory, "M")).as("A > P and P > X, of the chains to X and Y").isEqualTo("3 X Y");
        assertThat(questions(theory)).as("the mechanism is asked about").doesNotContainKey("A-P").containsKey("P-Y");
    }

    @Test
    void a_mechanism_or_a_factor_between_two_steps_is_a_step() {
        TheoryBuilder theory = effects("P", "X").mechanism("M", "M").element(Factor.of("F", "F", Influence.ENABLES, List.of()))
                .link("A", "M").link("M", "P").link("A", "F").link("F", "X").link(Link.between("P", "X").through("M"));

        assertThat(text(theory, "A")).isEqualTo("2 X");
        assertThat(text(theory, "M")).as("itself, and the link through it").isEqualTo("2 X");
        assertThat(text(theory, "P")).isEqualTo("1 X");
        assertThat(text(theory, "A-F")).isEqualTo("1 X");
    }

    @Test
    void factors_that_lead_to_each_other_are_no_way() {
        TheoryBuilder theory = effects("P").element(Factor.of("F", "F", Influence.BOTH, List.of())).element(Factor.of("G", "G", Influence.BOTH, List.of()))
                .link("F", "G").link("G", "F").link("F", "P").link("A", "P");

        assertThat(text(theory, "P")).isEqualTo("1 P");
    }

    @Test
    void a_loop_is_one_step() {
        TheoryBuilder theory = effects("P", "Q", "X").link("A", "P").link("P", "Q").link("Q", "P").link("Q", "X").link("P", "X");

        assertThat(text(theory, "A")).isEqualTo("2 X");
        assertThat(text(theory, "P")).isEqualTo("2 X");
        assertThat(text(theory, "Q")).isEqualTo("2 X");
        assertThat(text(theory, "P-Q")).isEqualTo("2 X");
        assertThat(text(theory, "Q-X")).isEqualTo("1 X");
    }

    @Test
    void a_loop_that_leads_nowhere_ends_in_all_of_its_effects() {
        TheoryBuilder theory = effects("P", "Q").link("A", "P").link("P", "Q").link("Q", "P");

        assertThat(text(theory, "A")).isEqualTo("1 P Q");
    }

    @Test
    void what_hinders_and_what_comes_from_a_factor_is_no_way() {
        TheoryBuilder theory = effects("P", "X").element(Factor.of("F", "F", Influence.HINDERS, List.of("P"))).link("F", "P")
                .link(Link.between("P", "X").being(LinkKind.HINDERS)).link(Link.between("A", "X").being(LinkKind.COMPENSATES));

        assertThat(text(theory, "P")).isEqualTo("1 P");
        assertThat(text(theory, "X")).isEqualTo("1 X");
        assertThat(questions(theory)).doesNotContainKeys("F", "F-P", "P-X").containsKey("A-X");
    }

    @Test
    void beyond_a_limit_there_are_at_least_so_many() {
        TheoryBuilder theory = effects();
        for (int i = 0; i < 41; i++) {
            theory.effect("L" + i, "L", Horizon.SHORT).effect("R" + i, "R", Horizon.SHORT);
        }
        theory.link("A", "L0").link("A", "R0");
        for (int i = 0; i < 40; i++) {
            int next = i + 1;
            theory.link("L" + i, "L" + next).link("L" + i, "R" + next).link("R" + i, "L" + next).link("R" + i, "R" + next);
        }
        assertThat(text(theory, "A")).isEqualTo("1000000000000+ L40 R40");
        assertThat(text(theory, "L39-L40")).isEqualTo((1L << 39) + " L40");
    }

    @Test
    void of_many_final_effects_the_first_are_named() {
        TheoryBuilder theory = effects();
        for (int i = 0; i < 60; i++) {
            theory.effect("E" + i, "E", Horizon.SHORT).link("A", "E" + i);
        }
        OpenQuestion question = questions(theory).get("A");
        assertThat(question.chains()).hasToString("60");
        assertThat(question.finalEffects()).hasSize(50).startsWith("E0", "E1").endsWith("E49");
        assertThat(question.more()).isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void going_along_all_chains_gives_the_same_numbers(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(2, 9);
        TheoryBuilder builder = effects();
        for (int i = 0; i < size; i++) {
            boolean isPart = i > 0 && random.nextInt(4) == 0;
            builder.element(Effect.of("E" + i, "E", Horizon.SHORT).partOf(isPart ? "E" + random.nextInt(i) : ""));
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            int from = random.nextInt(size);
            builder.link(Link.between(from == 0 ? "A" : "E" + (from - 1), "E" + random.nextInt(from, size)).named("l" + i));
        }
        TheoryOfChange theory = builder.check().value();
        if (TheoryChecks.run(theory).stream().anyMatch(diagnostic -> diagnostic.code().equals("loop"))) {
            return;
        }
        Map<String, Integer> passed = new LinkedHashMap<>();
        Map<String, TreeSet<String>> reached = new LinkedHashMap<>();
        for (List<String> chain : chainsOf(theory)) {
            String last = chain.get(chain.size() - 1);
            for (String id : chain) {
                for (String each = id; !each.isEmpty(); each = theory.wholeOf(each)) {
                    passed.merge(each, 1, Integer::sum);
                    reached.computeIfAbsent(each, key -> new TreeSet<>()).add(last);
                }
            }
        }
        questions(theory.toBuilder()).forEach((id, question) -> {
            assertThat(question.chains().number()).as(id + " of " + theory.links()).isEqualTo(passed.getOrDefault(id, 0).longValue());
            assertThat(new TreeSet<>(question.finalEffects())).as(id).isEqualTo(reached.getOrDefault(id, new TreeSet<>()));
        });
    }

    /** All chains by going along them: ids of elements and links in turn. */
    private static List<List<String>> chainsOf(TheoryOfChange theory) {
        Deque<List<String>> open = new ArrayDeque<>();
        for (Element element : theory.elements()) {
            boolean isLedTo = line(theory, element.id()).stream().anyMatch(each -> !theory.linksTo(each).isEmpty());
            if (theory.parts(element.id()).isEmpty() && !isLedTo) {
                open.push(List.of(element.id()));
            }
        }
        List<List<String>> chains = new ArrayList<>();
        while (!open.isEmpty()) {
            List<String> chain = open.pop();
            String last = chain.get(chain.size() - 1);
            boolean isEnd = true;
            for (String each : line(theory, last)) {
                for (Link link : theory.linksFrom(each)) {
                    isEnd = false;
                    for (Element next : theory.elements()) {
                        if (theory.parts(next.id()).isEmpty() && line(theory, next.id()).contains(link.to())) {
                            List<String> longer = new ArrayList<>(chain);
                            longer.add(link.id());
                            longer.add(next.id());
                            open.push(longer);
                        }
                    }
                }
            }
            if (isEnd && theory.element(last).orElseThrow() instanceof Effect) {
                chains.add(chain);
            }
        }
        return chains;
    }

    private static List<String> line(TheoryOfChange theory, String id) {
        List<String> line = new ArrayList<>();
        for (String each = id; !each.isEmpty(); each = theory.wholeOf(each)) {
            line.add(each);
        }
        return line;
    }
}
