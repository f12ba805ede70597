package io.github.verkan.io.csv;

import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers to a survey question from a row: how many chose each option, or the percentages that a report prints. */
final class RowAnswers {

    /** The cells that are answers; the others say more about them. */
    static final List<String> FIGURES = List.of("counts", "agree", "neutral", "disagree");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Row row;
    private final List<Long> counts;
    private final BigDecimal agree;
    private final BigDecimal neutral;
    private final BigDecimal disagree;
    private boolean isRead = true;

    private RowAnswers(Row row) {
        this.row = row;
        counts = counts();
        agree = percentage("agree");
        neutral = percentage("neutral");
        disagree = percentage("disagree");
    }

    /** The answers; nothing if the row is rejected. */
    static Optional<Finding> read(Row row) {
        return new RowAnswers(row).read();
    }

    private Optional<Finding> read() {
        List<String> options = row.values("options");
        Long n = unlessSum(row.count("n"));
        Map<MissingAnswer, Long> missing = missing();
        Long sent = row.count("sent");
        boolean reversed = row.yes("reversed", false);
        Optional<String> problem = isRead ? problem(options, n, missing, sent) : Optional.empty();
        if (problem.isPresent()) {
            String field = fieldAtFault(options, n, missing, sent);
            row.error("bad-answers", field, row.value(field), problem.get() + "; the row is rejected", "");
            row.reject();
        }
        return row.isRejected() ? Optional.empty()
                : Optional.of(new SurveyAnswers(options, counts, agree, neutral, disagree, n, missing, sent, reversed));
    }

    /** In tables n often stands beside the counts that it is the sum of, which says nothing more. */
    private Long unlessSum(Long n) {
        BigDecimal sum = counts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return n != null && !counts.isEmpty() && sum.compareTo(BigDecimal.valueOf(n)) == 0 ? null : n;
    }

    private Optional<String> problem(List<String> options, Long n, Map<MissingAnswer, Long> missing, Long sent) {
        return SurveyAnswers.problem(options, counts, agree, neutral, disagree, n, missing, sent);
    }

    /** The cell without which all would be well; otherwise the first of the figures. */
    private String fieldAtFault(List<String> options, Long n, Map<MissingAnswer, Long> missing, Long sent) {
        if (problem(options, n, missing, null).isEmpty()) {
            return "sent";
        } else if (problem(List.of(), n, missing, sent).isEmpty()) {
            return "options";
        } else if (problem(options, null, missing, sent).isEmpty()) {
            return "n";
        }
        return FIGURES.stream().filter(row::has).findFirst().orElseThrow();
    }

    /** One count for each option: none may be left out, as those after it would then be taken for another option. */
    private List<Long> counts() {
        List<Long> read = new ArrayList<>();
        String cell = row.value("counts");
        for (String part : cell.isEmpty() ? new String[0] : cell.split("[|]", -1)) {
            BigDecimal count = Numbers.readCount(part).value();
            if (count == null) {
                row.error("bad-number", "counts", cell, "for each option a whole number from 0 must be given; the row is rejected",
                        "write them as 1|2|4|8|5");
                fail();
                return List.of();
            }
            read.add(count.longValueExact());
        }
        return read;
    }

    private BigDecimal percentage(String field) {
        BigDecimal value = row.decidingNumber(field).value();
        if (value == null && row.has(field)) {
            fail();
        } else if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            row.error("number-out-of-range", field, row.value(field), "a percentage lies from 0 to 100; the row is rejected", "");
            fail();
        }
        return value;
    }

    /** Says that what is left would be other answers than those given. */
    private void fail() {
        isRead = false;
        row.reject();
    }

    private Map<MissingAnswer, Long> missing() {
        Map<MissingAnswer, Long> read = new EnumMap<>(MissingAnswer.class);
        for (String part : row.values("missing")) {
            int colon = part.lastIndexOf(':');
            String word = CellText.trim(part.substring(0, Math.max(0, colon)));
            BigDecimal count = Numbers.readCount(part.substring(colon + 1)).value();
            if (word.isEmpty() || count == null) {
                row.error("bad-number", "missing", part, "a reason and how many, a whole number from 0, are expected here; this is left out",
                        "write it as " + row.inItsLanguage("missing", "missing-answer", MissingAnswer.DONT_KNOW.code()) + ": 2");
                continue;
            }
            MissingAnswer reason = row.word("missing", "missing-answer", word, MissingAnswer.values());
            if (reason != null && read.putIfAbsent(reason, count.longValueExact()) != null) {
                row.error("duplicate-key", "missing", part, "this reason stands before; the first number is kept", "");
            }
        }
        return read;
    }
}
