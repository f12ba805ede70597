package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collection;
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
            Verdict verdict = assessment.verdict(element, Scope.OVERALL).orElse(null);
            if (verdict != null) {
                WordSet set = WordSet.of(assessment.evaluation().theory(), element);
                String label = typography.capital(phrases.label(set, verdict.status(), verdict.grade()));
                alike.computeIfAbsent(label, key -> new ArrayList<>()).add(verdict);
            }
        }
        ElementNames names = new ElementNames(assessment.evaluation().theory(), typography);
        List<AlikeVerdicts> groups = new ArrayList<>();
        for (Map.Entry<String, List<Verdict>> entry : alike.entrySet()) {
            List<String> ids = new ArrayList<>();
            for (Verdict verdict : entry.getValue()) {
                ids.add(verdict.element());
            }
            groups.add(new AlikeVerdicts(entry.getKey(), entry.getValue().get(0), ids, named(ids, names, Wording.in(language), typography)));
        }
        groups.sort((one, other) -> compare(one.verdict(), other.verdict()));
        return groups;
    }

    private static int compare(Verdict one, Verdict other) {
        int byStatus = one.status().compareTo(other.status());
        return byStatus != 0 ? byStatus : Integer.compare(step(other), step(one));
    }

    private static int step(Verdict verdict) {
        return verdict.grade() == null ? -1 : verdict.grade().step();
    }

    private static String named(List<String> ids, ElementNames names, Wording wording, Typography typography) {
        List<String> named = new ArrayList<>();
        for (String id : ids.size() > MOST_NAMED ? ids.subList(0, MOST_NAMED - 1) : ids) {
            named.add(names.named(id));
        }
        if (ids.size() > named.size()) {
            named.add(wording.phrase("document", "more", typography.number(ids.size() - named.size())));
        }
        return typography.list(named);
    }
}
