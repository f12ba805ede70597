package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.CycleChange;
import io.github.verkan.comparison.CycleComparison;
import io.github.verkan.comparison.Trend;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What differs between the cycles of an evaluation, element by element, factors aside: the two verdicts, what else may be behind a difference, or why no trend
 * is stated. Scopes and elements of which the same is to be said are told of together. Immutable.
 */
public final class CycleSentences {

    private static final String SECTION = "cycles";

    private final Assessment assessment;
    private final Wording wording;
    private final Typography typography;
    private final ThingNames names;
    private final ScopeWords scopes;
    private final VerdictPhrases phrases;
    private final CycleReasons reasons;

    private CycleSentences(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.names = new ThingNames(assessment, language);
        this.scopes = ScopeWords.of(assessment.evaluation(), language);
        this.phrases = VerdictPhrases.of(assessment.settings(), language);
        this.reasons = new CycleReasons(names, language);
    }

    /**
     * The sentences of an assessment. For actors and subgroups it has to be one in the scopes of {@link CycleComparison#scopes}.
     *
     * @param assessment the assessment
     * @param language the language
     * @return paragraphs in the order of the theory, in each the elements first and then what is to be said of them; empty where there are no two cycles
     */
    public static List<List<String>> of(Assessment assessment, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        return new CycleSentences(assessment, Objects.requireNonNull(language, "language")).paragraphs(change -> true);
    }

    /**
     * The sentences on effects over all, as a report has them.
     *
     * @param assessment the assessment
     * @param language the language
     * @return paragraphs as those of {@link #of}
     */
    public static List<List<String>> ofEffects(Assessment assessment, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        return new CycleSentences(assessment, Objects.requireNonNull(language, "language")).paragraphs(change -> change.scope().isOverall()
                && assessment.evaluation().theory().kindOf(change.element()).orElse(null) == ElementKind.EFFECT);
    }

    private List<List<String>> paragraphs(Predicate<CycleChange> belongs) {
        Map<String, List<CycleChange>> byElement = new LinkedHashMap<>();
        for (CycleChange change : CycleComparison.of(assessment).changes()) {
            if (assessment.evaluation().theory().kindOf(change.element()).orElse(null) != ElementKind.FACTOR && belongs.test(change)) {
                byElement.computeIfAbsent(change.element(), key -> new ArrayList<>()).add(change);
            }
        }
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        for (Map.Entry<String, List<CycleChange>> element : byElement.entrySet()) {
            alike.computeIfAbsent(told(element.getValue()), key -> new ArrayList<>()).add(element.getKey());
        }
        List<List<String>> paragraphs = new ArrayList<>();
        for (Map.Entry<List<String>, List<String>> entry : alike.entrySet()) {
            List<String> paragraph = new ArrayList<>(List.of(names.some(entry.getValue())));
            paragraph.addAll(entry.getKey());
            paragraphs.add(List.copyOf(paragraph));
        }
        return paragraphs;
    }

    /** What is to be said of one element, a line for each pair of verdicts. */
    private List<String> told(List<CycleChange> changes) {
        Map<String, Map<String, Set<Scope>>> byPair = new LinkedHashMap<>();
        boolean isOverallAlone = true;
        for (CycleChange change : changes) {
            byPair.computeIfAbsent(pair(change), key -> new LinkedHashMap<>()).computeIfAbsent(rivals(change), key -> new LinkedHashSet<>()).add(change.scope());
            isOverallAlone &= change.scope().isOverall();
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Map<String, Set<Scope>>> entry : byPair.entrySet()) {
            String pair = entry.getKey();
            Map<String, Set<Scope>> byRivals = entry.getValue();
            List<Set<Scope>> groups = List.copyOf(byRivals.values());
            List<String> sentences = new ArrayList<>();
            sentences.add(typography.sentence(isOverallAlone ? pair : wording.phrase(SECTION, "for", labels(groups.subList(0, 1)), pair)));
            String rivals = byRivals.keySet().iterator().next();
            if (!rivals.isEmpty()) {
                sentences.add(rivals);
            }
            if (groups.size() > 1) {
                // Which of the explanations holds for them too would take as long again.
                sentences.add(phrase("alike", labels(groups.subList(1, groups.size()))));
            }
            lines.add(String.join(" ", sentences));
        }
        return lines;
    }

    private String labels(List<Set<Scope>> groups) {
        Set<String> labels = new LinkedHashSet<>();
        for (Set<Scope> group : groups) {
            for (Scope scope : group) {
                labels.add(scopes.label(scope));
            }
        }
        return typography.list(List.copyOf(labels));
    }

    /** The two verdicts, and a trend or the reasons for none. */
    private String pair(CycleChange change) {
        String then = names.cycle(change.before().scope().cycle());
        String now = names.cycle(change.after().scope().cycle());
        String was = label(change.before());
        String is = label(change.after());
        String hint = change.before().status() == Status.ASSESSED && change.after().status() == Status.ASSESSED ? "" : "-indication";
        String text;
        if (change.trend() == Trend.NOT_COMPARABLE) {
            String why = typography.list(reasons.of(change));
            text = was.equals(is) ? wording.phrase(SECTION, "not-comparable-alike", typography.quoted(is), then, now, why)
                    : wording.phrase(SECTION, "not-comparable", typography.quoted(was), then, typography.quoted(is), now, why);
        } else if (was.equals(is)) {
            text = wording.phrase(SECTION, "unchanged-alike" + hint, then, now, is);
        } else {
            text = wording.phrase(SECTION, change.trend().code() + hint, then, was, now, is);
        }
        List<String> between = new ArrayList<>();
        for (String cycle : change.between()) {
            between.add(names.cycle(cycle));
        }
        return between.isEmpty() ? text : wording.phrase(SECTION, "between", text, typography.anyOf(between));
    }

    /** What else may be behind it; nothing where no trend is stated. */
    private String rivals(CycleChange change) {
        List<String> rivals = change.trend() == Trend.NOT_COMPARABLE ? List.of() : reasons.rivals(change);
        return rivals.isEmpty() ? "" : phrase(change.trend() == Trend.UNCHANGED ? "rivals-unchanged" : "rivals", String.join("; ", rivals));
    }

    private String label(Verdict verdict) {
        return phrases.label(WordSet.of(assessment.evaluation().theory(), verdict.element()), verdict.status(), verdict.grade());
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
