package io.github.verkan.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.OrdinalDistribution;
import io.github.verkan.theory.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MedianMethodTest {

    private static final Map<String, String> STATUS =
            Map.of("ASSESSED", "assessed", "CONTESTED", "diverging", "NOT_ASSESSABLE", "not-assessable");
    private static final Map<String, Reason> REASON = Map.of("NO_INFORMATIVE_EVIDENCE", Reason.NO_VIEW,
            "TOO_FEW_INDEPENDENT_SOURCES", Reason.TOO_FEW_SOURCES, "ONLY_VERY_LOW_QUALITY", Reason.ONLY_VERY_LOW_QUALITY,
            "NO_GRADE_HAS_MAJORITY", Reason.NO_MAJORITY);
    private static final Map<String, Strength> STRENGTH = Map.of("VERY_LOW", Strength.VERY_WEAK, "LOW", Strength.WEAK,
            "MEDIUM", Strength.MODERATE, "HIGH", Strength.STRONG, "VERY_HIGH", Strength.VERY_STRONG);

    static JsonNode golden() throws IOException {
        return new ObjectMapper().readTree(MedianMethodTest.class.getResourceAsStream("/golden/median-method.json"));
    }

    record Golden(String name, JsonNode input) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> cases() throws IOException {
        return StreamSupport.stream(golden().get("cases").spliterator(), false).map(node -> new Golden(node.get("name").asText(), node));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_what_the_worked_case_says(Golden golden) {
        JsonNode input = golden.input();
        JsonNode expected = input.get("expected");
        CaseBuilder it = new CaseBuilder().rules(AssessmentRules.byMedian().with("weighting", input.get("weighting").asText()));
        Set<String> known = new LinkedHashSet<>();
        List<String> codes = GradeScale.ofFive().grades().stream().map(grade -> grade.code()).toList();
        for (JsonNode row : input.get("items")) {
            String source = "x-" + row.get(0).asText();
            if (known.add(source)) {
                it.source(Source.of(source, row.get(1).asText()));
            }
            EvidenceBuilder item = it.item(row.get(3).isNull() ? CaseBuilder.NO_VIEW : new Graded(codes.get(row.get(3).asInt())));
            it.row(item.targets("E").sources(source).methods(row.get(2).asText())
                    .quality(row.get(4).asInt() == 0 ? Quality.VERY_LOW : Quality.MODERATE));
        }
        Verdict verdict = it.verdict("E");
        assertThat(verdict.status().code()).isEqualTo(STATUS.get(expected.get("status").asText()));
        assertThat(verdict.reason()).isEqualTo(expected.get("reason").isNull() ? null : REASON.get(expected.get("reason").asText()));
        assertThat(verdict.grade() == null ? null : verdict.grade().step())
                .isEqualTo(expected.get("grade").isNull() ? null : expected.get("grade").asInt());
        assertThat(verdict.strength()).isEqualTo(expected.get("confidence").isNull() ? null : STRENGTH.get(expected.get("confidence").asText()));
        if (!expected.get("agreementA").isNull()) {
            Step median = (Step) verdict.explanation().children().get(0);
            long[] weights = Stream.of(median.input("distribution").replaceAll("[\\[\\] ]", "").split(",")).mapToLong(Long::parseLong).toArray();
            assertThat(OrdinalDistribution.of(weights).agreement().toDouble()).isCloseTo(expected.get("agreementA").asDouble(), within(1e-9));
            assertThat(codes.indexOf(median.input("lower"))).isEqualTo(expected.get("gradeRange").get(0).asInt());
            assertThat(codes.indexOf(median.input("upper"))).isEqualTo(expected.get("gradeRange").get(1).asInt());
        }
        List<String> flags = new ArrayList<>();
        for (Flag flag : verdict.flags()) {
            if (flag.kind() == Flag.Kind.DISSENT) {
                flag.ids().forEach(id -> flags.add("DISSENT:" + id.substring(2)));
            } else if (flag.kind() == Flag.Kind.BETWEEN_GRADES) {
                flags.add("BETWEEN_GRADES");
            }
        }
        List<String> wanted = new ArrayList<>();
        expected.get("flags").forEach(flag -> wanted.add(flag.asText()));
        assertThat(flags).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void two_sources_agree_as_tabulated() throws IOException {
        golden().get("twoSourceAgreement").properties().forEach(entry -> {
            long[] weights = new long[5];
            weights[entry.getKey().charAt(0) - '0']++;
            weights[entry.getKey().charAt(2) - '0']++;
            assertThat(OrdinalDistribution.of(weights).agreement().toDouble()).isCloseTo(entry.getValue().asDouble(), within(1e-9));
        });
    }

    @Test
    void a_source_whose_own_grades_lie_far_apart_is_flagged() {
        CaseBuilder it = new CaseBuilder().rules(AssessmentRules.byMedian());
        it.says("S1", "E", CaseBuilder.YES).says("S1", "E", CaseBuilder.NO).says("L1", "E", CaseBuilder.NO);
        assertThat(it.verdict("E").flags()).contains(new Flag(Flag.Kind.INTERNAL_CONFLICT, List.of("S1")));
    }

    @Test
    void it_needs_a_scale_of_three_grades() {
        CaseBuilder it = new CaseBuilder().rules(AssessmentRules.byMedian().on(GradeScale.of(List.of("no", "yes")), ScaleWords.NONE));
        assertThat(Settings.of(it.evaluation().rules(), new MedianMethod()).diagnostics()).extracting(d -> d.code())
                .containsExactly("scale-too-short");
    }

    @Test
    void the_same_evidence_by_another_method_gives_a_verdict_in_the_same_scopes() {
        CaseBuilder it = new CaseBuilder();
        it.row(it.item(CaseBuilder.YES).targets("E").sources("S1", "L1").about("NORTH"));
        assertThat(it.verdict("E", Scope.ofActor("NORTH")).grade().code()).isEqualTo("achieved");
        assertThat(it.rules(AssessmentRules.byMedian()).verdict("E", Scope.ofActor("NORTH")).grade().code()).isEqualTo("achieved");
    }
}
