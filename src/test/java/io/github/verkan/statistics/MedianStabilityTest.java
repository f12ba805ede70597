package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.verkan.statistics.MedianStability.Pair;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MedianStabilityTest {

    static Stream<JsonNode> medians() {
        return Sensitivity.golden("medians");
    }

    private static Pair pair(JsonNode node) {
        return new Pair(node.get(0).asInt(), node.get(1).asInt());
    }

    @ParameterizedTest
    @MethodSource("medians")
    void all_figures_are_those_of_the_golden_cases(JsonNode expected) {
        MedianStability stability = MedianStability.of(Sensitivity.distribution(expected.get("grades")));
        assertThat(stability.median()).isEqualTo(pair(expected.get("median")));
        for (int i = 0; i < expected.get("grades").size(); i++) {
            assertThat(stability.without(expected.get("grades").get(i).asInt())).isEqualTo(pair(expected.get("leaveOneOut").get(i)));
        }
        assertThat(stability.isStable()).isEqualTo(expected.get("stable").asBoolean());
        assertThat(stability.range()).isEqualTo(pair(expected.get("range")));
        assertThat(stability.leastChanges()).isEqualTo(expected.get("leastChanges").asLong());
    }

    @Test
    void the_least_number_of_changes_is_the_one_that_trying_all_finds() {
        SplittableRandom random = new SplittableRandom(1958);
        for (int round = 0; round < 60; round++) {
            int[] grades = random.ints(random.nextInt(1, 7), 0, 4).toArray();
            Pair before = MedianStability.of(distribution(grades)).median();
            int least = grades.length;
            int all = (int) Math.pow(4, grades.length);
            for (int code = 0; code < all; code++) {
                int[] others = new int[grades.length];
                int changes = 0;
                for (int i = 0, rest = code; i < grades.length; i++, rest /= 4) {
                    others[i] = rest % 4;
                    changes += others[i] == grades[i] ? 0 : 1;
                }
                if (changes < least && !MedianStability.of(distribution(others)).median().equals(before)) {
                    least = changes;
                }
            }
            assertThat(MedianStability.of(distribution(grades)).leastChanges()).as("%s", (Object) grades).isEqualTo(least);
        }
    }

    private static OrdinalDistribution distribution(int[] grades) {
        long[] counts = new long[4];
        for (int grade : grades) {
            counts[grade]++;
        }
        return OrdinalDistribution.of(counts);
    }

    @Test
    void without_the_only_answer_there_is_nothing() {
        MedianStability single = MedianStability.of(OrdinalDistribution.of(0, 1, 0));
        assertThat(single.isStable()).isFalse();
        assertThat(single.leastChanges()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> single.without(1));
        assertThatIllegalArgumentException().isThrownBy(() -> single.without(0));
        assertThatIllegalStateException().isThrownBy(single::range);
        assertThatIllegalStateException().isThrownBy(MedianStability.of(OrdinalDistribution.of(3))::leastChanges);
    }
}
