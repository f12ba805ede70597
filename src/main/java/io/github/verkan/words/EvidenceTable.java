package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.RowAccount;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows of evidence as a table: what each is about, what it says, who says it, where it stands, and what became of it. Immutable. */
public final class EvidenceTable {

    private final Assessment assessment;
    private final Wording wording;
    private final Typography typography;
    private final Speakers speakers;
    private final FigureWords figures;
    private final ScopeWords scopes;
    private final Sections sections;

    private EvidenceTable(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.speakers = new Speakers(assessment.evaluation(), language);
        this.figures = new FigureWords(assessment.evaluation(), language);
        this.scopes = ScopeWords.of(assessment.evaluation(), language);
        this.sections = new Sections(language);
    }

    /**
     * One row of evidence.
     *
     * @param id its id
     * @param about ids of the elements and links that it is about, and of the factors that it names
     * @param parties whom it is about; empty for all
     * @param says what it says, with its figures
     * @param speakers who says it
     * @param place where in the source material it stands, and when it was said; empty if not known
     * @param note the coder's note and what was quoted; empty for none
     * @param listed why it is no voice; empty if it is one
     */
    public record Row(String id, List<String> about, String parties, String says, String speakers, String place, String note, String listed) {

        /** Makes a row. */
        public Row {
            Objects.requireNonNull(id, "id");
            about = List.copyOf(about);
        }
    }

    /**
     * The table of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the table
     */
    public static EvidenceTable of(Assessment assessment, Language language) {
        return new EvidenceTable(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"));
    }

    /**
     * The rows that are voices, or those that are not.
     *
     * @param voices which of them
     * @param most the most rows to make
     * @return the rows in the order read
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public List<Row> rows(boolean voices, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most: " + most);
        }
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        for (EvidenceItem item : assessment.evaluation().evidence().items()) {
            items.put(item.id(), item);
        }
        List<Row> rows = new ArrayList<>();
        for (RowAccount account : assessment.rows()) {
            if (account.isVoice() == voices && rows.size() < most) {
                rows.add(row(account, items.get(account.evidence())));
            }
        }
        return List.copyOf(rows);
    }

    /**
     * How many rows there are of which nothing is shown, after so many.
     *
     * @param voices which of them
     * @param most the most rows that were made
     * @return the rest; 0 if all are shown
     */
    public int beyond(boolean voices, int most) {
        int all = 0;
        for (RowAccount account : assessment.rows()) {
            all += account.isVoice() == voices ? 1 : 0;
        }
        return Math.max(0, all - most);
    }

    private Row row(RowAccount account, EvidenceItem item) {
        Set<String> about = new LinkedHashSet<>(item.targets());
        about.addAll(item.factors());
        List<String> parties = new ArrayList<>();
        for (String party : item.about()) {
            parties.add(scopes.label(Scope.ofActor(party)));
        }
        for (String group : item.subgroups()) {
            parties.add(OneLine.orElse(assessment.evaluation().theory().labelOf(group), group));
        }
        return new Row(item.id(), List.copyOf(about), typography.list(parties), says(item), who(item), place(item), note(item),
                account.listed() == null ? "" : wording.word("listed-reason", account.listed()));
    }

    private String says(EvidenceItem item) {
        Degree degree = assessment.evaluation().findingOf(item).degree(assessment.settings().scale()).orElse(null);
        String word = degree == null ? "" : wording.wordOrCode("says", degree.toString());
        String figure = figures.of(item);
        String times = item.rows() == 1 ? "" : wording.phrase("document", "times", typography.number(item.rows()));
        List<String> says = present(word, figure, times);
        return says.isEmpty() ? wording.word("says", "no-view") : String.join("; ", says);
    }

    private static List<String> present(String... texts) {
        List<String> present = new ArrayList<>();
        for (String text : texts) {
            if (!text.isEmpty()) {
                present.add(text);
            }
        }
        return present;
    }

    private String who(EvidenceItem item) {
        List<String> who = new ArrayList<>();
        for (String id : item.sources()) {
            who.add(speakers.name(id));
        }
        return who.isEmpty() ? OneLine.of(item.role()) : typography.list(who);
    }

    private String place(EvidenceItem item) {
        List<String> place = present(OneLine.of(item.reference().document()), sections.of(item.reference().section()));
        if (!OneLine.of(item.reference().page()).isEmpty()) {
            place.add(wording.phrase("document", "page", OneLine.of(item.reference().page())));
        }
        for (String cycle : item.cycles()) {
            place.add(scopes.label(new Scope("", "", cycle)));
        }
        if (!item.date().isEmpty()) {
            place.add(typography.when(item.date()));
        }
        String text = String.join(", ", place);
        // The name of a document is written as it is, svar.csv too.
        return OneLine.of(item.reference().document()).isEmpty() ? typography.capital(text) : text;
    }

    private String note(EvidenceItem item) {
        String quote = OneLine.of(item.quote());
        String hedge = OneLine.of(item.hedge());
        List<String> notes = present(OneLine.of(item.note()), quote.isEmpty() ? "" : typography.quoted(quote),
                hedge.isEmpty() ? "" : wording.phrase("document", "hedge", hedge));
        return String.join(" ", typography.sentences(notes));
    }
}
