package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Lines up what rows say with the scale and the indicators: a grade that the scale does not have, a value of an indicator that is not there or that
 * makes no way from baseline to goal. Percentages without the number that they rest on stay usable and are said to be so.
 */
final class FindingAlignment {

    /** Beyond this nearly every number of answers fits whole percentages, and a list of them helps nobody. */
    private static final int MOST_ANSWERS_TRIED = 60;

    private final TheoryOfChange theory;
    private final GradeScale scale;
    private final List<Diagnostic> diagnostics;
    private final Hints hints = Hints.sparing();

    FindingAlignment(TheoryOfChange theory, GradeScale scale, List<Diagnostic> diagnostics) {
        this.theory = theory;
        this.scale = scale;
        this.diagnostics = diagnostics;
    }

    /** The finding as it can be used; nothing if the row has to be rejected. */
    Optional<Finding> align(EvidenceItem item) {
        item.quantity().filter(it -> it.outOf() != null && it.value().compareTo(it.outOf()) > 0).ifPresent(it ->
                diagnostics.add(Diagnostic.warning("part-above-whole", item.origin().of("value"), it.value().toPlainString(),
                        "this is more than the " + it.outOf().toPlainString() + " that it is said to be a part of; both are used as they stand",
                        "look at both")));
        if (item.finding() instanceof Graded graded) {
            return graded(graded, item);
        } else if (item.finding() instanceof Measured measured) {
            return measured(measured, item);
        } else if (item.finding() instanceof SurveyAnswers answers) {
            look(answers, item);
        }
        return Optional.of(item.finding());
    }

    private Optional<Finding> graded(Graded graded, EvidenceItem item) {
        if (scale.byCode(graded.grade()).isPresent()) {
            return Optional.of(graded);
        }
        error("unknown-grade", item, "grade", graded.grade(), "the scale has no such grade; the row is rejected",
                hints.nearest(graded.grade(), () -> scale.grades().stream().map(Grade::code).toList()));
        return Optional.empty();
    }

    private Optional<Finding> measured(Measured measured, EvidenceItem item) {
        Measured usable = measured;
        Measured whole = measured;
        if (!measured.indicator().isEmpty()) {
            Optional<Indicator> indicator = theory.indicator(measured.indicator());
            if (indicator.isEmpty()) {
                boolean standsAlone = (measured.goal() != null || measured.baseline() != null)
                        && !(item.targets().isEmpty() && item.factors().isEmpty());
                error("unknown-indicator", item, "indicator", measured.indicator(), standsAlone
                        ? "no indicator has this id; the value is held against what the row itself says"
                        : "no indicator has this id, and the row does not say itself what it is about and held against; it is rejected",
                        hints.nearest(measured.indicator(), () -> Identified.ids(theory.indicators())));
                if (!standsAlone) {
                    return Optional.empty();
                }
                usable = new Measured(measured.actual(), measured.baseline(), measured.goal(), measured.unit(), measured.n(),
                        measured.better(), "");
                whole = usable;
            } else if (measured.completedBy(indicator.get()).isEmpty()) {
                error("goal-is-baseline", item, "goal", measured.indicator(),
                        "together with the indicator there is no way from a baseline to a goal; the row is rejected", "");
                return Optional.empty();
            } else {
                whole = measured.completedBy(indicator.get()).get();
                lookAtUnit(measured, indicator.get(), item);
            }
        }
        if (whole.nIfKnown().isEmpty() && whole.unit().contains("%")) {
            withoutN(item, "actual", whole.actual().toPlainString() + " %", "give n");
        }
        return Optional.of(usable);
    }

    private void lookAtUnit(Measured measured, Indicator indicator, EvidenceItem item) {
        if (!measured.unit().isBlank() && !indicator.unit().isBlank() && !measured.unit().strip().equals(indicator.unit().strip())) {
            diagnostics.add(Diagnostic.warning("unit-differs", item.origin().of("unit"), measured.unit(),
                    "the indicator " + indicator.id() + " is in " + indicator.unit() + "; the numbers are held against each other as they are", ""));
        }
    }

    private void look(SurveyAnswers answers, EvidenceItem item) {
        List<BigDecimal> shares = answers.percentages();
        if (shares.isEmpty()) {
            return;
        }
        String shown = String.join(" / ", shares.stream().map(BigDecimal::toPlainString).toList()) + " %";
        String field = answers.agree() == null ? "disagree" : "agree";
        if (shares.stream().allMatch(share -> share.compareTo(BigDecimal.ONE) <= 0) && shares.stream().anyMatch(FindingAlignment::isBetween0And1)) {
            diagnostics.add(Diagnostic.warning("share-as-percentage", item.origin().of(field), shown,
                    "no more than one per cent of those who answered: this looks like shares, but it is read as percentages", "write 76 for 76 %"));
        }
        if (answers.nIfKnown().isEmpty()) {
            List<Integer> possible = answers.possibleN(MOST_ANSWERS_TRIED);
            String hint = possible.isEmpty() || possible.size() > 12 ? "give n"
                    : "give n; of the numbers up to " + MOST_ANSWERS_TRIED + " only "
                            + String.join(", ", possible.stream().map(String::valueOf).toList()) + " fit";
            withoutN(item, field, shown, hint);
        } else if (!answers.fitN()) {
            diagnostics.add(Diagnostic.warning("n-does-not-fit", item.origin().of("n"), String.valueOf(answers.n()),
                    "no whole numbers of answers out of this many give " + shown, "look at n and the percentages"));
        }
    }

    private static boolean isBetween0And1(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0;
    }

    /** Who has said that the figures are not reported knows it already. */
    private void withoutN(EvidenceItem item, String field, String value, String hint) {
        boolean isKnown = item.gap().filter(gap -> gap == GapReason.NOT_REPORTED).isPresent();
        diagnostics.add(new Diagnostic(isKnown ? Severity.NOTE : Severity.WARNING, "n-missing", item.origin().of(field), value,
                "a percentage without n: it is used, but how many it rests on is not known", isKnown ? "" : hint));
    }

    private void error(String code, EvidenceItem item, String field, String value, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, item.origin().of(field), value, message, hint));
    }
}
