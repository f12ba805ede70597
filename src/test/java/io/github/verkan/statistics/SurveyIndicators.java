package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;

/** The golden cases of survey figures. */
final class SurveyIndicators {

    private static final double EXACT = 1e-9;

    private SurveyIndicators() {}

    /** The cases of a kind. */
    static Stream<JsonNode> golden(String kind) {
        try (InputStream in = SurveyIndicators.class.getResourceAsStream("/golden/survey-indicators.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).get(kind);
            assertThat(cases).isNotEmpty();
            return StreamSupport.stream(cases.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How near a case asks the figure to be. */
    static Offset<Double> tolerance(JsonNode expected) {
        return within(expected.path("tolerance").asDouble(EXACT));
    }

    static LongStream longs(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).mapToLong(JsonNode::asLong);
    }
}
