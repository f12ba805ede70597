package io.github.verkan.io.csv;

import io.github.verkan.coding.Code;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.TheoryBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables from text. All problems are reported, by place, and no content makes it throw; of one table as many are listed as the limits allow.
 * Immutable.
 *
 * <p>Nothing in a table refers to another table here: ids are kept as they are given, and whether they lead anywhere is found out where a
 * theory or an evaluation is put together.
 */
public final class CsvTables {

    private static final CsvTables STANDARD = new CsvTables(InputLimits.DEFAULT);

    private final InputLimits limits;

    private CsvTables(InputLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads within the default limits.
     *
     * @return the reader
     */
    public static CsvTables standard() {
        return STANDARD;
    }

    /**
     * Reads within other limits.
     *
     * @param limits how many rows and columns, and how long a cell, to accept at most
     * @return the reader
     */
    public static CsvTables within(InputLimits limits) {
        return new CsvTables(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Tells from the headers what a table is: the kind that knows most of them, if the columns that it cannot do without are there. The answers to a survey are no
     * kind of their own, as their headers are those of its codebook.
     *
     * @param source the table
     * @return its kind, or nothing if the headers are those of no kind
     */
    public static Optional<TableKind> kindOf(SourceText source) {
        return Dialect.of(source.text()).rows().stream().flatMap(cells -> kindOf(cells).stream()).findFirst();
    }

    private static Optional<TableKind> kindOf(List<String> cells) {
        List<String> folded = KindHeaders.folded(cells);
        TableKind best = null;
        int most = 0;
        boolean complete = false;
        for (TableKind kind : TableKind.values()) {
            KindHeaders headers = new KindHeaders(kind);
            Set<String> fields = headers.among(folded);
            int known = fields.size();
            boolean fits = known > 0 && headers.isComplete(fields);
            if (known > most || known == most && fits && !complete) {
                best = kind;
                most = known;
                complete = fits;
            }
        }
        return complete ? Optional.of(best) : Optional.empty();
    }

    /**
     * Reads a table of elements, actors, groups, relations, target groups and subgroups.
     *
     * @param source the table
     * @param into takes what could be read, each thing with its place
     * @return all that there is to say
     */
    public List<Diagnostic> elements(SourceText source, TheoryBuilder into) {
        Problems problems = new Problems(source.file(), limits);
        new TableReader(source, TableKind.ELEMENTS, limits, problems).read(new ElementRows(into)::take);
        return problems.all();
    }

    /**
     * Reads a table of links.
     *
     * @param source the table
     * @param into takes what could be read, each link with its place
     * @return all that there is to say
     */
    public List<Diagnostic> links(SourceText source, TheoryBuilder into) {
        Problems problems = new Problems(source.file(), limits);
        new TableReader(source, TableKind.LINKS, limits, problems).read(new LinkRows(into)::take);
        return problems.all();
    }

    /**
     * Reads a table of sources.
     *
     * @param source the table
     * @return the sources, no two with the same id, in the order of the rows
     */
    public Checked<List<Source>> sources(SourceText source) {
        Problems problems = new Problems(source.file(), limits);
        SourceRows rows = new SourceRows();
        new TableReader(source, TableKind.SOURCES, limits, problems).read(rows::take);
        return problems.with(List.copyOf(rows.sources()));
    }

    /**
     * Reads a coding sheet. Codes are not looked up here, and nothing is made of them yet: {@link io.github.verkan.coding.CodedEvidence} does.
     *
     * @param source the table
     * @return the codings in the order of the rows, with the number of rows read and rejected; a heading on a row of its own is no row
     */
    public Checked<CodingSheet> codings(SourceText source) {
        Problems problems = new Problems(source.file(), limits);
        CodingRows rows = new CodingRows();
        RowCount count = new TableReader(source, TableKind.CODINGS, limits, problems).read(rows::take);
        rows.reportHeadings();
        return problems.with(new CodingSheet(rows.codings(), List.of(count)));
    }

    /**
     * Reads the codes of a codebook.
     *
     * @param source the table
     * @return the entries in the order of the rows; a code may still have several, which {@link io.github.verkan.coding.Codebook#of} adds up
     */
    public Checked<List<Code>> codes(SourceText source) {
        Problems problems = new Problems(source.file(), limits);
        CodeRows rows = new CodeRows();
        new TableReader(source, TableKind.CODES, limits, problems).read(rows::take);
        return problems.with(List.copyOf(rows.codes()));
    }

    /**
     * Reads a table of evidence. Rows of a coding sheet that nobody has coded yet are left out and neither read nor rejected.
     *
     * @param source the table
     * @return the items in the order of the rows, with the number of rows read and rejected, and without a register of sources; two items
     *     may still have the same id
     */
    public Checked<EvidenceBase> evidence(SourceText source) {
        Problems problems = new Problems(source.file(), limits);
        EvidenceRows rows = new EvidenceRows();
        RowCount count = new TableReader(source, TableKind.EVIDENCE, limits, problems).read(rows::take);
        rows.reportTemplates();
        return problems.with(new EvidenceBase(SourceRegister.EMPTY, rows.items(), List.of(count), Extensions.NONE));
    }
}
