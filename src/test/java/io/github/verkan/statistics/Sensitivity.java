package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The golden cases of sensitivity. */
final class Sensitivity {

    private Sensitivity() {}

    static Stream<JsonNode> golden(String kind) {
        try (InputStream in = Sensitivity.class.getResourceAsStream("/golden/sensitivity.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).get(kind);
            assertThat(cases).isNotEmpty();
            return StreamSupport.stream(cases.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Double> doubles(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).map(JsonNode::asDouble).toList();
    }

    static OrdinalDistribution distribution(JsonNode grades) {
        long[] counts = new long[5];
        grades.forEach(grade -> counts[grade.asInt()]++);
        return OrdinalDistribution.of(counts);
    }
}
