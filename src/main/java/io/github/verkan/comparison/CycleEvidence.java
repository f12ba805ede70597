package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.explain.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the rows behind the verdict of a cycle were got. */
final class CycleEvidence {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    final SortedSet<String> questions = new TreeSet<>();
    final SortedSet<String> scales = new TreeSet<>();
    final SortedSet<String> methods = new TreeSet<>();
    final SortedSet<String> sources = new TreeSet<>();
    final SortedSet<Long> numbers = new TreeSet<>();
    final SortedSet<String> rowsWithNumbers = new TreeSet<>();
    /** By factor the rows that name it, whether they count or not. */
    final Map<String, SortedSet<String>> factors = new TreeMap<>();
    final SortedSet<String> throughOthers = new TreeSet<>();
    final SortedSet<String> methodChanged = new TreeSet<>();

    CycleEvidence(Verdict verdict, Evaluation evaluation, Map<String, EvidenceItem> items) {
        Set<String> speaking = new TreeSet<>(verdict.counts().yes());
        speaking.addAll(verdict.counts().partly());
        speaking.addAll(verdict.counts().no());
        sources.addAll(speaking);
        for (Citation citation : verdict.explanation().citations()) {
            EvidenceItem item = items.get(citation.evidence());
            if (item == null) {
                continue;
            }
            for (String factor : item.factors()) {
                factors.computeIfAbsent(factor, key -> new TreeSet<>()).add(item.id());
            }
            if (citation.counts()) {
                add(item, evaluation.findingOf(item));
            } else if (saysMethodChanged(item)) {
                methodChanged.add(item.id());
            }
        }
    }

    static boolean saysMethodChanged(EvidenceItem item) {
        return item.kind() == EvidenceKind.GAP && item.gap().filter(gap -> gap == GapReason.METHOD_CHANGED).isPresent();
    }

    private void add(EvidenceItem item, Finding finding) {
        methods.addAll(item.methods());
        if (!item.question().isBlank()) {
            questions.add(SPACES.matcher(item.question().strip()).replaceAll(" "));
        }
        if (item.contribution().filter(said -> said == Contribution.OTHER_INITIATIVE).isPresent()) {
            throughOthers.add(item.id());
        }
        Long n = null;
        if (finding instanceof SurveyAnswers answers) {
            addScale(answers);
            n = answers.nIfKnown().orElse(null);
        } else if (finding instanceof Measured measured) {
            scales.add(marks(measured));
            n = measured.nIfKnown().orElse(null);
        }
        if (n != null) {
            numbers.add(n);
            rowsWithNumbers.add(item.id());
        }
    }

    /** Percentages alone do not say what there was to choose from. */
    private void addScale(SurveyAnswers answers) {
        String turned = answers.reversed() ? " (reversed)" : "";
        if (!answers.options().isEmpty()) {
            scales.add(String.join(" | ", answers.options()) + turned);
        } else if (!answers.counts().isEmpty()) {
            scales.add(answers.counts().size() + " options" + turned);
        } else if (answers.reversed()) {
            scales.add(turned.strip());
        }
    }

    private static String marks(Measured measured) {
        List<String> parts = new ArrayList<>();
        parts.add(measured.indicator());
        parts.add(measured.unit());
        parts.add(plain(measured.baseline()) + " → " + plain(measured.goal()));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "?" : number.stripTrailingZeros().toPlainString();
    }
}
