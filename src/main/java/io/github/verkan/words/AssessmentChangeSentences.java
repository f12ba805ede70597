package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Strength;
import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.comparison.FieldChange;
import io.github.verkan.comparison.RowChange;
import io.github.verkan.comparison.SourceChange;
import io.github.verkan.comparison.VerdictChange;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What differs between two assessments, in sentences; what differs in the theory is told by {@link TheoryChangeSentences}. Immutable. */
public final class AssessmentChangeSentences {

    private static final int MOST_NAMED = 10;
    private static final String SECTION = "assessment-changes";
    /** What the phrase of a verdict, as tables have it, depends on. */
    private static final List<String> SHOWN = List.of("status", "reason", "grade", "middle", "contribution", "yes", "partly", "no");
    private static final List<RowChange.What> BEHIND_A_VERDICT =
            List.of(RowChange.What.ADDED, RowChange.What.REMOVED, RowChange.What.COUNTS_OTHERWISE);

    private final AssessmentComparison comparison;
    private final Language language;
    private final Wording wording;
    private final Typography typography;
    private final RuleChangeWords rules;
    private final Map<String, EvidenceItem> itemsBefore;
    private final Map<String, EvidenceItem> itemsAfter;

    private AssessmentChangeSentences(AssessmentComparison comparison, Language language) {
        this.comparison = Objects.requireNonNull(comparison, "comparison");
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.rules = new RuleChangeWords(comparison, language);
        this.itemsBefore = items(comparison.before());
        this.itemsAfter = items(comparison.after());
    }

    private static Map<String, EvidenceItem> items(Assessment assessment) {
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
        return items;
    }

    /**
     * The changes of a comparison.
     *
     * @param comparison the comparison
     * @param language the language
     * @return the sentences
     */
    public static AssessmentChangeSentences of(AssessmentComparison comparison, Language language) {
        return new AssessmentChangeSentences(comparison, language);
    }

    /**
     * A verdict that differs, in one sentence, with the rows that made the difference: of each kind ten by their ids and how many more.
     *
     * @param change a change of the comparison
     * @return for example {@code Bedömningen av K1 ”Möts” har ändrats från ”delvis uppnått” till ”uppnått”; raden E04 har tillkommit.}
     */
    public String sentence(VerdictChange change) {
        List<String> clauses = new ArrayList<>();
        clauses.add(verdict(change));
        for (RowChange.What what : BEHIND_A_VERDICT) {
            List<String> ids = change.rows().stream().filter(row -> row.what() == what).map(RowChange::row).toList();
            named("verdict-change", "row", Coded.codeOf(what.name()), ids).ifPresent(clauses::add);
        }
        return typography.sentence(String.join("; ", clauses));
    }

    private String verdict(VerdictChange change) {
        Told then = change.before() == null ? null : new Told(comparison.before(), change.before(), language, itemsBefore);
        Told now = change.after() == null ? null : new Told(comparison.after(), change.after(), language, itemsAfter);
        String name = name(now == null ? then : now);
        if (then == null) {
            return wording.phrase("verdict-change", "appeared", name, shown(now));
        } else if (now == null) {
            return wording.phrase("verdict-change", "disappeared", name, shown(then));
        }
        boolean isShown = change.fields().stream().anyMatch(field -> SHOWN.contains(field.key())) && !shown(then).equals(shown(now));
        if (isShown) {
            return wording.phrase("verdict-change", "changed", name, shown(then), shown(now));
        }
        Strength weighed = change.before().strength();
        Strength weighs = change.after().strength();
        if (weighed != weighs && weighed != null && weighs != null) {
            return wording.phrase("verdict-change", "strength", name, shown(now), strength(weighed), strength(weighs));
        }
        return wording.phrase("verdict-change", "otherwise", name, shown(now), typography.list(List.copyOf(fields(change))));
    }

    private String shown(Told told) {
        return typography.quoted(ShownWords.of(told));
    }

    private String strength(Strength strength) {
        return typography.quoted(wording.word("strength", strength));
    }

    /** What differs where the phrase does not; the voices once, whatever they say. */
    private Set<String> fields(VerdictChange change) {
        Set<String> names = new LinkedHashSet<>();
        for (FieldChange field : change.fields()) {
            boolean isVoices = field.key().equals("yes") || field.key().equals("partly") || field.key().equals("no");
            names.add(wording.word("verdict-field", isVoices ? "voices" : field.key()));
        }
        return names;
    }

    /** The id and short label, and the scope if it is not the overall one; a link goes by its ends. */
    private String name(Told told) {
        String id = told.verdict.element();
        String name = told.theory().link(id).map(this::name).orElseGet(() -> OneLine.of(id) + " " + typography.quoted(told.shortLabel()));
        return told.verdict.scope().isOverall() ? name
                : wording.phrase("verdict-change", "scope", name, ScopeWords.of(told.evaluation(), language).label(told.verdict.scope()));
    }

    private String name(Link link) {
        String ends = OneLine.of(link.from() + " → " + link.to());
        boolean isNamedByEnds = link.id().equals(link.from() + "-" + link.to());
        return wording.word("changed-thing", "link") + " " + (isNamedByEnds ? ends : OneLine.of(link.id()) + " (" + ends + ")");
    }

    /**
     * A rule or date that differs, in one sentence.
     *
     * @param rule one of the comparison's
     * @return for example {@code Regeln ”minVoices” (färre röster än så är en indikation) har ändrats från 2 till 3.}
     */
    public String sentence(FieldChange rule) {
        return typography.sentence(rules.clause(rule));
    }

    /**
     * The rows that were added, removed, count otherwise or changed without counting otherwise, a sentence each.
     *
     * @return at most one sentence of each kind, with ten ids and how many more
     */
    public List<String> rows() {
        List<String> sentences = new ArrayList<>();
        for (RowChange.What what : RowChange.What.values()) {
            List<String> ids = comparison.rows().stream().filter(row -> row.what() == what).map(RowChange::row).toList();
            named("case-change", "row", Coded.codeOf(what.name()), ids).map(typography::sentence).ifPresent(sentences::add);
        }
        return sentences;
    }

    /**
     * The sources that were added, removed or changed, a sentence each.
     *
     * @return at most one sentence of each kind, with ten ids and how many more
     */
    public List<String> sources() {
        List<String> sentences = new ArrayList<>();
        for (String what : List.of("added", "removed", "changed")) {
            List<String> ids = comparison.sources().stream().filter(source -> source.what().code().equals(what)).map(SourceChange::source).toList();
            named("case-change", "source", what, ids).map(typography::sentence).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** A clause about one or several; nothing about none. */
    private Optional<String> named(String section, String thing, String what, List<String> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>(ids.stream().limit(MOST_NAMED).map(OneLine::of).toList());
        if (ids.size() > MOST_NAMED) {
            named.add(wording.phrase(SECTION, "more", typography.number(ids.size() - MOST_NAMED)));
        }
        return Optional.of(wording.phrase(section, thing + (ids.size() == 1 ? "-" : "s-") + what, typography.list(named)));
    }

    /**
     * How many verdicts are the same.
     *
     * @return for example {@code 126 bedömningar är oförändrade.}, or that nothing differs beside the theory
     */
    public String unchanged() {
        int count = comparison.unchanged();
        if (comparison.verdicts().isEmpty() && comparison.rules().isEmpty() && comparison.rows().isEmpty() && comparison.sources().isEmpty()) {
            return typography.sentence(wording.word(SECTION, "none"));
        }
        return typography.sentence(count == 0 ? wording.word(SECTION, "unchanged-none") : count == 1 ? wording.word(SECTION, "unchanged-one")
                : wording.phrase(SECTION, "unchanged", typography.number(count)));
    }
}
