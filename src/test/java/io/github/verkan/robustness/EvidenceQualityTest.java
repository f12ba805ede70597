package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verkan.assess.Strength;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Step;
import io.github.verkan.robustness.CerqualConfidence.Concern;
import io.github.verkan.robustness.SoeConfidence.Amount;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceQualityTest {

    private static Stream<JsonNode> golden(String kind) throws IOException {
        JsonNode cases = new ObjectMapper().readTree(EvidenceQualityTest.class.getResourceAsStream("/golden/evidence-quality.json")).get(kind);
        assertThat(cases).isNotEmpty();
        return StreamSupport.stream(cases.spliterator(), false);
    }

    static Stream<JsonNode> ipcc() throws IOException {
        return golden("ipcc");
    }

    static Stream<JsonNode> cerqual() throws IOException {
        return golden("cerqual");
    }

    static Stream<JsonNode> soe() throws IOException {
        return golden("soe");
    }

    static Stream<JsonNode> triangulation() throws IOException {
        return golden("triangulation");
    }

    @ParameterizedTest
    @MethodSource("ipcc")
    void the_ipcc_confidence_is_that_of_the_golden_cases(JsonNode it) {
        IpccConfidence confidence = IpccConfidence.of(IpccConfidence.Evidence.valueOf(it.get(0).asText()),
                IpccConfidence.Agreement.valueOf(it.get(1).asText()));
        assertThat(confidence.confidence().name()).isEqualTo(it.get(2).asText());
    }

    @ParameterizedTest
    @MethodSource("cerqual")
    void the_cerqual_confidence_is_that_of_the_golden_cases(JsonNode it) {
        List<Concern> concerns = IntStream.range(0, 4).mapToObj(i -> Concern.valueOf(it.get(i).asText())).toList();
        CerqualConfidence confidence = CerqualConfidence.of(concerns.get(0), concerns.get(1), concerns.get(2), concerns.get(3));
        assertThat(confidence.confidence().name()).isEqualTo(it.get(4).asText());
    }

    @ParameterizedTest
    @MethodSource("soe")
    void the_soe_key_has_the_definitions_of_the_golden_cases(JsonNode it) {
        assertThat(SoeConfidence.Confidence.valueOf(it.get(1).asText()).definition()).isEqualTo(it.get(0).asText());
    }

    @ParameterizedTest
    @MethodSource("triangulation")
    void the_triangulation_is_that_of_the_golden_cases(JsonNode it) {
        Triangulation counted = Triangulation.of(distinct(it, 0), distinct(it, 1), distinct(it, 2));
        assertThat(counted.sources()).isEqualTo(it.get("sources").asInt());
        assertThat(counted.perspectives()).isEqualTo(it.get("perspectives").asInt());
        assertThat(counted.methods()).isEqualTo(it.get("methods").asInt());
        assertThat(counted.level().name()).isEqualTo(it.get("level").asText());
    }

    private static int distinct(JsonNode it, int field) {
        TreeSet<String> distinct = new TreeSet<>();
        it.get("items").forEach(item -> distinct.add(item.get(field).asText()));
        return distinct.size();
    }

    @Test
    void the_soe_key_follows_its_definitions() {
        assertThat(SoeConfidence.of(Amount.ADEQUATE, Amount.ADEQUATE).confidence()).isEqualTo(SoeConfidence.Confidence.ADEQUATE);
        assertThat(SoeConfidence.of(Amount.ADEQUATE, Amount.MEDIUM).confidence()).isEqualTo(SoeConfidence.Confidence.SOMEWHAT_ADEQUATE);
        assertThat(SoeConfidence.of(Amount.MEDIUM, Amount.ADEQUATE).confidence()).isEqualTo(SoeConfidence.Confidence.SOMEWHAT_ADEQUATE);
        assertThat(SoeConfidence.of(Amount.MEDIUM, Amount.MEDIUM).confidence()).isEqualTo(SoeConfidence.Confidence.LIMITED);
        assertThat(SoeConfidence.of(Amount.ADEQUATE, Amount.LIMITED).confidence()).isEqualTo(SoeConfidence.Confidence.LIMITED);
        assertThat(SoeConfidence.of(Amount.ADEQUATE, Amount.TOO_LOW).confidence()).isEqualTo(SoeConfidence.Confidence.LIMITED);
        assertThat(SoeConfidence.of(Amount.LIMITED, Amount.LIMITED).confidence()).isEqualTo(SoeConfidence.Confidence.VERY_LIMITED);
        assertThat(SoeConfidence.of(Amount.TOO_LOW, Amount.ADEQUATE).confidence()).isEqualTo(SoeConfidence.Confidence.LOW);
    }

    @Test
    void more_evidence_or_consensus_never_lowers_the_confidence() {
        for (Amount evidence : Amount.values()) {
            for (Amount consensus : Amount.values()) {
                int here = SoeConfidence.of(evidence, consensus).confidence().ordinal();
                if (evidence != Amount.ADEQUATE) {
                    assertThat(SoeConfidence.of(Amount.values()[evidence.ordinal() + 1], consensus).confidence().ordinal()).isGreaterThanOrEqualTo(here);
                }
                if (consensus != Amount.ADEQUATE) {
                    assertThat(SoeConfidence.of(evidence, Amount.values()[consensus.ordinal() + 1]).confidence().ordinal()).isGreaterThanOrEqualTo(here);
                }
            }
        }
    }

    @Test
    void several_sources_perspectives_and_methods_are_triangulated_and_one_source_is_single() {
        assertThat(Triangulation.of(2, 2, 2).level()).isEqualTo(Triangulation.Level.TRIANGULATED);
        assertThat(Triangulation.of(1, 1, 3).level()).isEqualTo(Triangulation.Level.SINGLE);
        assertThatIllegalArgumentException().isThrownBy(() -> Triangulation.of(-1, 0, 0));
    }

    @Test
    void a_verdict_shows_both_beside_its_own_strength() {
        Case it = new Case();
        for (String source : List.of("S1", "S2", "L1", "B1")) {
            it.row(it.item(YES).targets("E").sources(source).methods(source.equals("S1") ? "survey" : "interview"));
        }
        Verdict verdict = it.verdict("E");
        assertThat(Triangulation.of(verdict)).extracting(Triangulation::sources, Triangulation::perspectives, Triangulation::methods, Triangulation::level)
                .containsExactly(4, 3, 2, Triangulation.Level.TRIANGULATED);
        assertThat(IpccConfidence.of(verdict).map(IpccConfidence::confidence)).contains(IpccConfidence.Confidence.VERY_HIGH);
        assertThat(SoeConfidence.of(verdict).confidence()).isEqualTo(SoeConfidence.Confidence.ADEQUATE);
        assertThat(verdict.strength()).isEqualTo(Strength.VERY_STRONG);
    }

    @Test
    void reservations_lower_the_strength_and_not_the_ipcc_confidence() {
        Case it = new Case();
        for (String source : List.of("S1", "L1", "B1")) {
            it.row(it.item(YES).targets("E").sources(source).hedge("perhaps"));
        }
        assertThat(it.verdict("E").strength()).isEqualTo(Strength.MODERATE);
        assertThat(IpccConfidence.of(it.verdict("E")).map(IpccConfidence::confidence)).contains(IpccConfidence.Confidence.HIGH);
    }

    @Test
    void where_nobody_was_heard_there_is_no_confidence() {
        Verdict verdict = new Case().says("S1", "A", PARTLY).verdict("E");
        assertThat(IpccConfidence.of(verdict)).isEqualTo(Optional.empty());
        assertThat(SoeConfidence.of(verdict).confidence()).isEqualTo(SoeConfidence.Confidence.LOW);
        assertThat(Triangulation.of(verdict).level()).isEqualTo(Triangulation.Level.NONE);
    }

    @Test
    void the_evaluator_can_say_otherwise_with_a_reason() {
        CerqualConfidence sum = CerqualConfidence.of(Concern.MINOR, Concern.MINOR, Concern.SERIOUS, Concern.SERIOUS);
        assertThat(sum.confidence()).isEqualTo(CerqualConfidence.Confidence.VERY_LOW);
        CerqualConfidence judged = sum.judged(CerqualConfidence.Confidence.LOW, "the two minor concerns are the same");
        assertThat(judged.confidence()).isEqualTo(CerqualConfidence.Confidence.LOW);
        assertThat(((Step) judged.explanation()).children()).containsExactly(sum.explanation());
        assertThatIllegalArgumentException().isThrownBy(() -> sum.judged(CerqualConfidence.Confidence.LOW, " "));
    }

    @Test
    void a_divided_verdict_has_low_confidence() {
        Case it = new Case().says("S1", "E", YES).says("S2", "E", NO).says("L1", "E", YES).says("B1", "E", NO);
        assertThat(IpccConfidence.of(it.verdict("E")).map(IpccConfidence::agreement)).contains(IpccConfidence.Agreement.LOW);
    }
}
