package io.github.verkan.words;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.statistics.WilsonInterval;
import io.github.verkan.theory.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers that a row gives, in words: how much, out of how many, which answers; and what is missing to make more of them. */
final class FigureWords {

    private static final String SECTION = "figure";
    /** The longest scale on which one option at each end agrees or disagrees. */
    private static final int MOST_OF_ONE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Evaluation evaluation;
    private final Wording wording;
    private final Typography typography;

    FigureWords(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** The numbers of a row; empty if it gives none. */
    String of(EvidenceItem item) {
        List<String> figures = new ArrayList<>();
        item.quantity().ifPresent(quantity -> figures.add(quantity(quantity)));
        Finding finding = evaluation.findingOf(item);
        if (finding instanceof Measured measured) {
            figures.add(measured(measured));
        } else if (finding instanceof SurveyAnswers answers) {
            figures.add(answers(answers));
        }
        List<String> reached = item.reached().stream()
                .map(id -> typography.quoted(OneLine.orElse(evaluation.theory().labelOf(id), id))).toList();
        if (!reached.isEmpty()) {
            figures.add(wording.phrase(SECTION, "reached", typography.list(reached)));
        }
        return String.join("; ", figures);
    }

    /** A number with its unit: {@code 35 ärenden}, {@code 1 av 4 möten}, {@code 94 %}. */
    String quantity(Quantity quantity) {
        String number = number(quantity.value(), quantity.unit());
        return withUnit(quantity.outOfIfSaid().map(whole -> wording.phrase(SECTION, "out-of", number, typography.number(whole))).orElse(number),
                quantity.unit());
    }

    private String number(BigDecimal value, String unit) {
        return isPercent(unit) ? typography.percent(value) : typography.number(value);
    }

    /** Of a percentage the per cent sign stands with the number, and what follows it here: {@code 94 % av cheferna}. */
    private static String withUnit(String number, String unit) {
        String rest = isPercent(unit) ? OneLine.of(unit).substring(1) : OneLine.of(unit);
        return (number + " " + rest.strip()).strip();
    }

    private static boolean isPercent(String unit) {
        return OneLine.of(unit).startsWith("%");
    }

    private String measured(Measured measured) {
        List<String> parts = new ArrayList<>();
        parts.add(withUnit(number(measured.actual(), measured.unit()), measured.unit()));
        if (measured.baseline() != null) {
            parts.add(wording.phrase(SECTION, "baseline", number(measured.baseline(), measured.unit())));
        }
        if (measured.goal() != null) {
            String goal = wording.phrase(SECTION, "goal", number(measured.goal(), measured.unit()));
            parts.add(measured.isShortOfGoal() ? wording.phrase(SECTION, "not-reached", goal) : goal);
        }
        measured.nIfKnown().ifPresent(n -> parts.add(wording.phrase(SECTION, "n", typography.number(n))));
        String text = String.join(", ", parts);
        return evaluation.theory().indicator(measured.indicator())
                .map(indicator -> wording.phrase(SECTION, "named", OneLine.of(indicator.label()), text)).orElse(text);
    }

    /** The interval stands with the share that it is around. */
    private String answers(SurveyAnswers answers) {
        List<String> parts = new ArrayList<>();
        answers.agreeing().ifPresent(share -> {
            String agree = wording.phrase(SECTION, "agree", percent(share.toDouble(), answers.agree()));
            parts.add(answers.interval().map(interval -> wording.phrase(SECTION, "about", agree, interval(interval))).orElse(agree));
        });
        neutral(answers).ifPresent(share -> parts.add(wording.phrase(SECTION, "neutral", share)));
        answers.disagreeing().ifPresent(share -> parts.add(wording.phrase(SECTION, "disagree", percent(share.toDouble(), answers.disagree()))));
        parts.add(answers.nIfKnown().map(n -> wording.phrase(SECTION, "n", typography.number(n))).orElseGet(() -> wording.word(SECTION, "n-missing")));
        answers.missing().forEach((reason, count) ->
                parts.add(wording.phrase(SECTION, "named", typography.withMarks(wording.word("missing-answer", reason)), typography.number(count))));
        answers.sentIfKnown().ifPresent(sent -> {
            String sentTo = wording.phrase(SECTION, "sent", typography.number(sent));
            parts.add(answers.responseRate().map(rate -> wording.phrase(SECTION, "about", sentTo,
                    wording.phrase(SECTION, "response-rate", percent(rate.toDouble(), null)))).orElse(sentTo));
        });
        String text = String.join(", ", parts);
        return answers.reversed() ? wording.phrase(SECTION, "named", wording.word(SECTION, "reversed"), text) : text;
    }

    /** Those who do neither: as the report prints it, or all who chose an option that neither agrees nor disagrees. */
    private Optional<String> neutral(SurveyAnswers answers) {
        if (answers.neutral() != null) {
            return Optional.of(typography.percent(answers.neutral()));
        }
        List<Long> counts = answers.counts();
        int outer = counts.size() > MOST_OF_ONE ? 2 : 1;
        long all = counts.stream().mapToLong(Long::longValue).sum();
        if (counts.size() <= 2 * outer || all == 0) {
            return Optional.empty();
        }
        long middle = counts.subList(outer, counts.size() - outer).stream().mapToLong(Long::longValue).sum();
        return Optional.of(percent((double) middle / all, null));
    }

    /** As the report prints it, or to the nearest whole. */
    private String percent(double share, BigDecimal printed) {
        return typography.percent(printed != null ? printed : BigDecimal.valueOf(share).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP));
    }

    private String interval(WilsonInterval interval) {
        return wording.phrase(SECTION, "interval", typography.number(whole(interval.lower())), typography.percent(whole(interval.upper())));
    }

    private static BigDecimal whole(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    }
}
