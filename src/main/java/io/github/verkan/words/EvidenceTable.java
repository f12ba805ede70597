package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.RowAccount;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
     */
    public List<Row> rows(boolean voices, int most) {
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
        return assessment.rows().stream().filter(row -> row.isVoice() == voices).limit(most).map(row -> row(row, items.get(row.evidence()))).toList();
    }

    /**
     * How many rows there are of which nothing is shown, after so many.
     *
     * @param voices which of them
     * @param most the most rows that were made
     * @return the rest; 0 if all are shown
     */
    public int beyond(boolean voices, int most) {
        int all = (int) assessment.rows().stream().filter(row -> row.isVoice() == voices).count();
        return Math.max(0, all - most);
    }

    private Row row(RowAccount account, EvidenceItem item) {
        List<String> about = Stream.concat(item.targets().stream(), item.factors().stream()).distinct().toList();
        List<String> parties = new ArrayList<>();
        item.about().forEach(party -> parties.add(scopes.label(Scope.ofActor(party))));
        item.subgroups().forEach(group -> parties.add(OneLine.orElse(assessment.evaluation().theory().labelOf(group), group)));
        return new Row(item.id(), about, typography.list(parties), says(item), who(item), place(item), note(item),
                account.listedIfAny().map(reason -> wording.word("listed-reason", reason)).orElse(""));
    }

    private String says(EvidenceItem item) {
        Optional<String> degree = assessment.evaluation().findingOf(item).degree(assessment.settings().scale()).map(Object::toString);
        String word = degree.map(it -> wording.wordOrCode("says", it)).orElse("");
        String figure = figures.of(item);
        String times = item.rows() == 1 ? "" : wording.phrase("document", "times", typography.number(item.rows()));
        return Stream.of(word, figure, times).filter(text -> !text.isEmpty()).reduce((one, two) -> one + "; " + two).orElseGet(() -> wording.word("says", "no-view"));
    }

    private String who(EvidenceItem item) {
        List<String> who = new ArrayList<>();
        item.sources().forEach(id -> who.add(speakers.name(id)));
        return who.isEmpty() ? OneLine.of(item.role()) : typography.list(who);
    }

    private String place(EvidenceItem item) {
        List<String> place = new ArrayList<>();
        Stream.of(OneLine.of(item.reference().document()), sections.of(item.reference().section())).filter(text -> !text.isEmpty()).forEach(place::add);
        if (!OneLine.of(item.reference().page()).isEmpty()) {
            place.add(wording.phrase("document", "page", OneLine.of(item.reference().page())));
        }
        item.cycles().forEach(cycle -> place.add(scopes.label(new Scope("", "", cycle))));
        if (!item.date().isEmpty()) {
            place.add(typography.when(item.date()));
        }
        String text = String.join(", ", place);
        // The name of a document is written as it is, svar.csv too.
        return OneLine.of(item.reference().document()).isEmpty() ? typography.capital(text) : text;
    }

    private String note(EvidenceItem item) {
        String quote = OneLine.of(item.quote());
        return Stream.of(OneLine.of(item.note()), quote.isEmpty() ? "" : typography.quoted(quote), OneLine.of(item.hedge()).isEmpty() ? ""
                : wording.phrase("document", "hedge", OneLine.of(item.hedge()))).filter(text -> !text.isEmpty()).map(typography::sentence)
                .reduce((one, two) -> one + " " + two).orElse("");
    }
}
