package io.github.verkan.io.json;

import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers to a survey question: counts on its scale, or the percentages that a report prints. */
final class AnswersReader {

    /** What the answers mean hangs on these; without one of them they would say something else. */
    private static final List<String> BEARING = List.of("options", "counts", "agree", "neutral", "disagree", "reversed");

    private final Fields fields;
    private final Problems problems;

    /** The answers under the finding of an item. */
    AnswersReader(Fields fields, Problems problems) {
        this.fields = fields.bearing(EvidenceReader.REJECTED, BEARING.toArray(String[]::new));
        this.problems = problems;
    }

    Optional<Finding> read() {
        List<String> options = fields.texts("options");
        List<Long> counts = counts();
        BigDecimal agree = percentage("agree");
        BigDecimal neutral = percentage("neutral");
        BigDecimal disagree = percentage("disagree");
        Long n = fields.count("n");
        Map<MissingAnswer, Long> missing = missing();
        Long sent = fields.count("sent");
        boolean reversed = fields.flag("reversed", false);
        if (fields.hasFailed(BEARING)) {
            return Optional.empty();
        }
        Optional<String> problem = SurveyAnswers.problem(options, counts, agree, neutral, disagree, n, missing, sent);
        if (problem.isPresent()) {
            fields.failWhole("bad-answers", problem.get() + "; " + EvidenceReader.REJECTED, "");
            return Optional.empty();
        }
        return Optional.of(new SurveyAnswers(options, counts, agree, neutral, disagree, n, missing, sent, reversed));
    }

    private List<Long> counts() {
        List<Long> counts = new ArrayList<>();
        for (JsonValue value : fields.list("counts")) {
            Optional<Long> count = value instanceof JsonNumber number ? Fields.wholeNumber(number.value()) : Optional.empty();
            count.ifPresent(counts::add);
            if (count.isEmpty() && !(value instanceof JsonUnusable)) {
                problems.error("number-out-of-range", value, "a count is a whole number from 0; " + EvidenceReader.REJECTED, "");
            }
            if (count.isEmpty()) {
                fields.markFailed("counts");
            }
        }
        return counts;
    }

    private BigDecimal percentage(String key) {
        BigDecimal value = QuantityReader.number(fields, key);
        if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0)) {
            fields.fail("number-out-of-range", key, "a percentage lies from 0 to 100; " + EvidenceReader.REJECTED, "");
            return null;
        }
        return value;
    }

    private Map<MissingAnswer, Long> missing() {
        Map<MissingAnswer, Long> missing = new EnumMap<>(MissingAnswer.class);
        fields.object("missing").ifPresent(object -> {
            Fields own = Fields.of(object, Arrays.stream(MissingAnswer.values()).map(MissingAnswer::code).toList(), problems);
            for (MissingAnswer reason : MissingAnswer.values()) {
                Long count = own.count(reason.code());
                if (count != null) {
                    missing.put(reason, count);
                }
            }
        });
        return missing;
    }
}
