package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.coverage.CoverageCell;
import io.github.verkan.coverage.CoverageMatrix;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was heard on what, as a table without layout: a row for each element, and for each link that somebody was heard on; a column for each role, method,
 * actor or cycle. Where nobody with a view was heard a mark stands, never a number. Immutable.
 */
public final class CoverageTable {

    /** What stands where nobody with a view was heard. */
    public static final String NOT_HEARD = "–";

    private static final String SECTION = "coverage";

    private final Assessment assessment;
    private final CoverageMatrix matrix;
    private final Dimension by;
    private final Wording wording;
    private final Typography typography;
    private final ThingNames names;
    private final List<Group> groups;

    /**
     * One cell.
     *
     * @param voices how many sources with a view were heard; 0 stands for nobody
     * @param items in how many rows they say it; 0 where a method of assessment does not show them
     * @param text for example {@code 2 (5)}, or {@link #NOT_HEARD}
     */
    public record Cell(int voices, int items, String text) {

        /** Makes a cell. */
        public Cell {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * One element or link.
     *
     * @param element its id
     * @param label its short label; for a link its ends
     * @param cells one for each column
     */
    public record Row(String element, String label, List<Cell> cells) {

        /** Makes a row. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Whether anybody with a view was heard.
         *
         * @return false where all cells hold the mark
         */
        public boolean isHeard() {
            for (Cell cell : cells) {
                if (cell.voices() > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Elements of one kind.
     *
     * @param heading what they are called
     * @param rows the elements; at least one
     */
    public record Group(String heading, List<Row> rows) {

        /** Makes a group. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    private CoverageTable(Assessment assessment, Dimension by, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.by = Objects.requireNonNull(by, "by");
        this.wording = Wording.in(language);
        this.matrix = CoverageMatrix.of(assessment);
        this.typography = Typography.in(language);
        this.names = new ThingNames(assessment, language);
        this.groups = groupsOf(language);
    }

    /**
     * The table of an assessment.
     *
     * @param assessment the assessment
     * @param by what the columns are
     * @param language the language
     * @return the table
     */
    public static CoverageTable of(Assessment assessment, Dimension by, Language language) {
        return new CoverageTable(assessment, by, language);
    }

    /**
     * What the table shows.
     *
     * @return for example {@code Vad underlaget omfattar, efter roll}
     */
    public String title() {
        return typography.capital(wording.phrase(SECTION, "title", wording.word("dimension", by)));
    }

    /**
     * The names of the columns, those that nobody was heard from too.
     *
     * @return in the order of the case; last one for rows that name none, where there are such rows
     */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (String column : matrix.columns(by)) {
            headings.add(typography.capital(heading(column)));
        }
        return List.copyOf(headings);
    }

    /**
     * Whether the table says more than how much there is.
     *
     * @return false where the case names no role, method, actor or cycle
     */
    public boolean tellsApart() {
        for (String column : matrix.columns(by)) {
            if (!column.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String heading(String column) {
        if (column.isEmpty()) {
            return wording.word(SECTION, "none-" + by.code() + (by == Dimension.ROLE ? standing() : ""));
        }
        return switch (by) {
            case ROLE, METHOD -> OneLine.of(column);
            case ACTOR -> names.party(column);
            case CYCLE -> names.cycle(column);
        };
    }

    /** Whether those without a perspective are the evaluator, others, or both. */
    private String standing() {
        boolean evaluator = false;
        boolean unknown = false;
        for (Source source : assessment.evaluation().evidence().sources().all()) {
            evaluator |= source.standing() == SourceStanding.EVALUATOR;
            unknown |= source.standing() != SourceStanding.EVALUATOR && source.perspective().isEmpty();
        }
        return evaluator && unknown ? "-both" : evaluator ? "-evaluator" : "";
    }

    /**
     * The rows by kind of element.
     *
     * @return groups in the order of the table of verdicts
     */
    public List<Group> groups() {
        return groups;
    }

    private List<Group> groupsOf(Language language) {
        List<Group> all = new ArrayList<>();
        for (ElementGroups.Group group : ElementGroups.of(assessment.evaluation().theory(), language)) {
            List<Row> rows = new ArrayList<>();
            for (String id : group.ids()) {
                if (!isLink(id) || matrix.isHeard(id)) {
                    rows.add(row(id));
                }
            }
            if (!rows.isEmpty()) {
                all.add(new Group(group.heading(), rows));
            }
        }
        return List.copyOf(all);
    }

    private boolean isLink(String id) {
        return assessment.evaluation().theory().link(id).isPresent();
    }

    private Row row(String id) {
        List<Cell> cells = new ArrayList<>();
        for (String column : matrix.columns(by)) {
            cells.add(cell(matrix.cell(id, by, column)));
        }
        return new Row(id, label(id), cells);
    }

    private String label(String id) {
        Element element = assessment.evaluation().theory().element(id).orElse(null);
        if (element != null) {
            return OneLine.orElse(element.shortLabel(), id);
        }
        Link link = assessment.evaluation().theory().link(id).orElse(null);
        return link == null ? id : OneLine.of(link.from() + " → " + link.to());
    }

    private Cell cell(Optional<CoverageCell> heard) {
        if (heard.isEmpty()) {
            return new Cell(0, 0, NOT_HEARD);
        }
        int voices = heard.get().voices().size();
        int items = heard.get().rows().size();
        String number = typography.number(voices);
        return new Cell(voices, items, items == 0 ? number : number + " (" + typography.number(items) + ")");
    }

    /**
     * How to read the table, and what it shows: what nobody was heard on, who gave no view on anything, and what was heard from one side alone.
     *
     * @return whole sentences, the one on how to read it first; only that one where all is covered
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(phrase("legend", NOT_HEARD)));
        List<String> silent = new ArrayList<>();
        List<String> uncounted = new ArrayList<>();
        Map<String, List<String>> alone = new LinkedHashMap<>();
        for (String column : matrix.columns(by)) {
            if (!column.isEmpty()) {
                alone.put(column, new ArrayList<>());
            }
        }
        for (Group group : groups) {
            for (Row row : group.rows()) {
                List<CoverageCell> cells = matrix.cells(row.element(), by);
                if (!matrix.isHeard(row.element())) {
                    (isSpokenOf(row.element()) ? uncounted : silent).add(row.element());
                } else if (cells.size() == 1 && alone.containsKey(cells.get(0).column())) {
                    alone.get(cells.get(0).column()).add(row.element());
                }
            }
        }
        add(sentences, "not-heard", silent);
        add(sentences, "not-counted", uncounted);
        addLinks(sentences);
        List<String> without = new ArrayList<>();
        for (String column : matrix.columnsWithoutEvidence(by)) {
            without.add(heading(column));
        }
        if (!without.isEmpty()) {
            sentences.add(phrase("without-" + by.code(), typography.anyOf(without)));
        }
        for (Map.Entry<String, List<String>> column : alone.entrySet()) {
            if (matrix.columns(by).size() > 1 && !column.getValue().isEmpty()) {
                sentences.add(phrase("alone-" + by.code(), names.some(column.getValue()), heading(column.getKey())));
            }
        }
        return sentences;
    }

    private boolean isSpokenOf(String element) {
        Verdict verdict = assessment.verdict(element, Scope.OVERALL).orElse(null);
        return verdict != null && !verdict.explanation().citations().isEmpty();
    }

    private void addLinks(List<String> sentences) {
        int all = assessment.evaluation().theory().links().size();
        int silent = matrix.linksWithoutEvidence().size();
        if (silent > 0) {
            sentences.add(silent < all ? phrase("links", typography.inWordsNeuter(silent), typography.number(all))
                    : typography.sentence(wording.word(SECTION, "links-none")));
        }
    }

    private void add(List<String> sentences, String code, List<String> ids) {
        if (!ids.isEmpty()) {
            sentences.add(phrase(code, names.some(ids)));
        }
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
