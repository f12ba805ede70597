package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdicts of an assessment as rows of a table: effects first, by the horizon that is theirs or their whole's, then outputs, activities, resources, mechanisms, links and
 * factors. An element's row is its overall verdict; rows for actors, groups, relations, subgroups and cycles follow where their status or
 * grade differs from it.
 */
public final class VerdictTable {

    private final Assessment assessment;
    private final Language language;
    private final boolean everyScope;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();
    private final Wording wording;
    private final Typography typography;

    private VerdictTable(Assessment assessment, Language language, boolean everyScope) {
        this.assessment = assessment;
        this.language = language;
        this.everyScope = everyScope;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        for (EvidenceItem item : assessment.evaluation().evidence().items()) {
            items.put(item.id(), item);
        }
    }

    /**
     * The table of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the table
     */
    public static VerdictTable of(Assessment assessment, Language language) {
        return new VerdictTable(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"), false);
    }

    /**
     * With a row for every scope, also for those that do not differ.
     *
     * @return a table
     */
    public VerdictTable everyScope() {
        return new VerdictTable(assessment, language, true);
    }

    /**
     * The rows by group.
     *
     * @return groups with at least one row, the most asked for first
     */
    public List<VerdictGroup> groups() {
        List<VerdictGroup> groups = new ArrayList<>();
        for (ElementGroups.Group group : ElementGroups.of(assessment.evaluation().theory(), language)) {
            List<VerdictRow> rows = rows(group.ids());
            if (!rows.isEmpty()) {
                groups.add(new VerdictGroup(group.heading(), group.singular(), rows));
            }
        }
        return groups;
    }

    private List<VerdictRow> rows(List<String> elements) {
        List<VerdictRow> rows = new ArrayList<>();
        for (String element : elements) {
            Verdict first = null;
            for (Verdict verdict : assessment.verdictsOn(element)) {
                if (first == null || everyScope || differs(verdict, first)) {
                    rows.add(row(verdict));
                }
                first = first == null ? verdict : first;
            }
        }
        return rows;
    }

    private static boolean differs(Verdict verdict, Verdict overall) {
        return verdict.status() != overall.status() || !verdict.gradeIfAny().equals(overall.gradeIfAny())
                || isNamed(verdict, overall, Flag.Kind.IN_PARTICULAR) || isNamed(verdict, overall, Flag.Kind.MEMBERS_APART);
    }

    /** What the overall verdict names can be looked up. */
    private static boolean isNamed(Verdict verdict, Verdict overall, Flag.Kind kind) {
        Optional<Flag> flag = overall.flag(kind);
        return flag.isPresent() && flag.get().ids().contains(verdict.scope().actor());
    }

    private VerdictRow row(Verdict verdict) {
        Told told = new Told(assessment, verdict, language, items);
        String label = verdict.scope().isOverall() ? told.shortLabel()
                : typography.capital(ScopeWords.of(told.evaluation(), language).label(verdict.scope()));
        return new VerdictRow(verdict.element(), verdict.scope(), label, ShownWords.of(told),
                verdict.strength() == null ? "" : wording.word("strength", verdict.strength()),
                verdict.counts().yes().size(), verdict.counts().partly().size(), verdict.counts().no().size(), notes(told));
    }

    private String notes(Told told) {
        List<String> notes = new ArrayList<>();
        for (Flag flag : told.verdict.flags()) {
            notes.add(note(told, flag));
        }
        if (ContributionSentence.of(told).isPresent() && !ContributionSentence.isSettledNot(told)) {
            notes.add(wording.phrase("report", "contribution", wording.word("contribution", told.verdict.contribution())));
        }
        return String.join(", ", notes);
    }

    private String note(Told told, Flag flag) {
        if (flag.kind() == Flag.Kind.GOOD_BEFORE) {
            return new GoodBefore(told, flag).note();
        }
        if (flag.kind() == Flag.Kind.COVERAGE_UNKNOWN && flag.ids().size() > 1) {
            return wording.word("flag", "coverage-unknown-many");
        }
        boolean isOfParts = true;
        for (String id : flag.ids()) {
            isOfParts &= told.theory().element(id).isPresent();
        }
        if (flag.kind() == Flag.Kind.RECONSIDERED_FOR && isOfParts) {
            return wording.word("flag", "reconsidered-part");
        }
        return flag.kind() == Flag.Kind.IN_PARTICULAR
                ? wording.phrase("report", "in-particular", told.labels(flag.ids()))
                : wording.word("flag", flag.kind());
    }
}
