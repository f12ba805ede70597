package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Elements on which the evidence shows the same, told of together: first what was assessed, from the highest grade down, then indications, then what diverges or has no grade.
 *
 * @param label what it shows, in a phrase with a capital first
 * @param verdict the verdict on the first of them
 * @param elements their ids, in the order given
 * @param names the elements in a row, by id and short label
 */
public record AlikeVerdicts(String label, Verdict verdict, List<String> elements, String names) {

    /** The most that are named before the rest is counted. */
    private static final int MOST_NAMED = 9;

    /** Makes a group. */
    public AlikeVerdicts {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(verdict, "verdict");
        elements = List.copyOf(elements);
        Objects.requireNonNull(names, "names");
    }

    /**
     * Groups elements by what the evidence shows of them over all.
     *
     * @param assessment the assessment
     * @param elements ids of elements or links; those without a verdict are left out
     * @param language the language
     * @return the groups; empty if none has a verdict
     */
    public static List<AlikeVerdicts> of(Assessment assessment, Collection<String> elements, Language language) {
        VerdictPhrases phrases = VerdictPhrases.of(assessment.settings(), language);
        Typography typography = Typography.in(language);
        Map<String, List<Verdict>> alike = new LinkedHashMap<>();
        for (String element : elements) {
            assessment.verdict(element, Scope.OVERALL).ifPresent(verdict -> alike.computeIfAbsent(typography.capital(phrases.label(
                    WordSet.of(assessment.evaluation().theory(), element), verdict.status(), verdict.grade())), key -> new ArrayList<>()).add(verdict));
        }
        ElementNames names = new ElementNames(assessment.evaluation().theory(), typography);
        List<AlikeVerdicts> groups = new ArrayList<>();
        alike.forEach((label, verdicts) -> groups.add(new AlikeVerdicts(label, verdicts.get(0), verdicts.stream().map(Verdict::element).toList(),
                named(verdicts, names, Wording.in(language), typography))));
        groups.sort(Comparator.comparing((AlikeVerdicts group) -> group.verdict().status()).thenComparing(group -> -step(group.verdict())));
        return groups;
    }

    private static int step(Verdict verdict) {
        return verdict.gradeIfAny().map(grade -> grade.step()).orElse(-1);
    }

    private static String named(List<Verdict> verdicts, ElementNames names, Wording wording, Typography typography) {
        List<String> named = new ArrayList<>();
        verdicts.stream().limit(verdicts.size() > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED).forEach(verdict -> named.add(names.named(verdict.element())));
        if (verdicts.size() > named.size()) {
            named.add(wording.phrase("document", "more", typography.number(verdicts.size() - named.size())));
        }
        return typography.list(named);
    }
}
