package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Condenser;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.io.csv.TableRecords.TableRecord;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.theory.Extensions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Reads evidence of any number of rows in memory that grows with the different things that are said, not with the rows: what is read is condensed at once
 * ({@link Condenser}), and a row with the same cells as one before it is only counted. For files that are too large to be held; smaller ones are read whole by
 * {@link CsvTables#evidence}, which tells more of what is wrong with them. The file is UTF-8. A row that refers to others is rejected here, since the others are
 * not kept, and ids are not compared. Where the rows cannot be told apart any longer, as after a quote that is never closed, reading ends with an error.
 *
 * <p>A record whose cells have been seen before is recognised by its characters and only counted ({@link RecordSplitter}, {@link SeenRows}); what is wrong with one that cannot be
 * read is said as it is of a table that is read whole ({@link RecordScan}).
 */
public final class EvidenceStream {

    /** Cells that bear on no verdict: rows that differ only in these say the same. */
    private static final Set<String> BESIDE = Set.of("id", "document", "section", "page", "note", "quote", "condensed", "underlying", "codes",
            "subcategories", "categories", "themes", "coders");
    private static final int LOOKED_AT = 1 << 16;
    private static final int CELLS_A_ROW = 2;
    private static final int MOST_DIFFERENT = 2_000_000;
    private static final long BETWEEN_REPORTS = 100_000;
    private static final KindHeaders RULE = new KindHeaders(TableKind.EVIDENCE);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputLimits limits;
    private final LongConsumer progress;

    private EvidenceStream(InputLimits limits, LongConsumer progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * A reader within the default limits for cells and columns; bytes and rows are not limited.
     *
     * @return the reader
     */
    public static EvidenceStream standard() {
        return new EvidenceStream(InputLimits.DEFAULT, rows -> { });
    }

    /**
     * With limits for cells and columns.
     *
     * @param other the limits; those for bytes and rows are not kept to
     * @return a reader
     */
    public EvidenceStream within(InputLimits other) {
        return new EvidenceStream(Objects.requireNonNull(other, "other"), progress);
    }

    /**
     * With somebody who is told now and then how many rows have been read.
     *
     * @param listener told on the thread that reads
     * @return a reader
     */
    public EvidenceStream telling(LongConsumer listener) {
        return new EvidenceStream(limits, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Reads a file.
     *
     * @param file a table of evidence
     * @return the rows that stand for all, in the order of the file, with the number of rows read and rejected, and without a register of sources
     * @throws IOException if the file cannot be opened or read
     */
    public Checked<EvidenceBase> read(Path file) throws IOException {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        }
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes of a table of evidence; not closed
     * @param name the name to report them under
     * @return the same as from a file
     * @throws IOException if they cannot be read
     */
    public Checked<EvidenceBase> read(InputStream in, String name) throws IOException {
        Objects.requireNonNull(name, "name");
        Problems problems = new Problems(name, limits);
        return new Run(name, problems, in).read();
    }

    /** One reading of one table. */
    private final class Run {

        private final String name;
        private final Problems problems;
        private final InputStream in;
        private final Condenser condenser = Condenser.empty();
        private final Map<SeenRows.Seen, EvidenceItem> firsts = new HashMap<>();
        /** What cannot be read among the first records, with the line that each begins on. */
        private final List<RecordScan.Fault> earlyFaults = new ArrayList<>();
        private final List<Integer> early = new ArrayList<>();
        private Dialect oneRecord;
        private SeenRows seen;
        private Columns columns;
        private int id;
        private int[] bearing;
        private long read;
        private long rejected;

        Run(String name, Problems problems, InputStream in) {
            this.name = name;
            this.problems = problems;
            this.in = in;
        }

        Checked<EvidenceBase> read() throws IOException {
            try {
                byte[] begins = in.readNBytes(LOOKED_AT);
                int mark = begins.length >= MARK.length && Arrays.equals(begins, 0, MARK.length, MARK, 0, MARK.length) ? MARK.length : 0;
                String text = new String(begins, mark, begins.length - mark, StandardCharsets.UTF_8);
                Dialect dialect = dialect(text);
                oneRecord = new Dialect(dialect.delimiter(), 0, List.of(), false);
                String before = text.substring(0, dialect.start());
                int start = mark + before.getBytes(StandardCharsets.UTF_8).length;
                InputStream rest = new SequenceInputStream(new ByteArrayInputStream(begins, start, begins.length - start), in);
                try (AheadInput ahead = new AheadInput(rest)) {
                    table(new RecordSplitter(ahead, dialect.delimiter(), limits.cell(), (long) CELLS_A_ROW * limits.cell(), (int) before.chars().filter(c -> c == '\n').count()), dialect.delimiter());
                }
            } catch (CharacterCodingException e) {
                problems.error("encoding-error", Place.file(name), "UTF-8", "the file is not UTF-8 to its end; the rest is not read", "save it as UTF-8");
            }
            firsts.forEach((row, item) -> condenser.add(item.toBuilder().rows(times(row.rows, item.rows())).build()));
            List<EvidenceItem> items = condenser.items();
            int kept = items.size();
            int refused = (int) Math.min(Integer.MAX_VALUE - kept, rejected);
            return problems.with(new EvidenceBase(SourceRegister.EMPTY, items, List.of(new RowCount(name, kept + refused, refused)), Extensions.NONE));
        }

        /** How many rows alike rows stand for, each of which says how many it stands for: all that a number holds, if they are more. */
        private static long times(long rows, long each) {
            return rows > Long.MAX_VALUE / each ? Long.MAX_VALUE : rows * each;
        }

        /** How the table is written, from what it begins with. */
        private Dialect dialect(String begins) {
            Dialect dialect = Dialect.of(begins);
            if (dialect.guessed()) {
                problems.note("delimiter-guessed", problems.place(), String.valueOf(dialect.delimiter()),
                        "more than one character could separate the cells; this one is taken", "put a line like sep=; first to be certain");
            }
            return dialect;
        }

        private void table(RecordSplitter splitter, char delimiter) throws IOException {
            List<TableRecord> head = new ArrayList<>();
            try {
                while (head.size() < Dialect.ROWS_COUNTED && splitter.next()) {
                    ahead(splitter, head);
                }
                boolean isMore = head(head, delimiter);
                while (isMore && splitter.next()) {
                    isMore = record(splitter);
                }
            } catch (RecordSplitter.RowTooLongException e) {
                rejected++;
                problems.error("row-too-long", Place.line(name, splitter.line()), "", "a row has no end within " + (long) CELLS_A_ROW * limits.cell()
                        + " characters; from here on nothing is read", "look for a quote that is never closed");
                if (columns == null) {
                    head(head, delimiter);
                }
            }
        }

        private void ahead(RecordSplitter splitter, List<TableRecord> head) {
            RecordScan.Fault fault = faultOf(splitter);
            TableRecord record = new TableRecord(splitter.line(), splitter.values());
            if (fault != null) {
                early.add(record.line());
                earlyFaults.add(fault);
            } else if (!TableReader.areBlank(record.cells())) {
                head.add(record);
            }
        }

        /** Why a record cannot be read; null if it can. */
        private RecordScan.Fault faultOf(RecordSplitter splitter) {
            boolean isTooWide = splitter.cells() > limits.columns();
            List<RecordScan.Fault> faults = splitter.isDoubtful() || isTooWide ? new RecordScan(splitter.text(), oneRecord, limits).faults() : List.of();
            return faults.isEmpty() ? null : faults.get(0);
        }

        /** Finds the headers among the first records and takes what stands below them; false if no row can be read. */
        private boolean head(List<TableRecord> head, char delimiter) {
            if (head.isEmpty() && early.isEmpty()) {
                problems.error("empty-file", problems.place(), "", "there is nothing in the table", "");
                return false;
            } else if (head.isEmpty()) {
                faultsAbove();
                return false;
            }
            int header = RULE.headerAmong(head);
            int line = head.get(header).line();
            columns = Columns.of(TableKind.EVIDENCE, name, line, head.get(header).cells(), problems);
            faultsAbove();
            if (columns.isEmpty() || !RULE.lacking(columns).isEmpty()) {
                problems.error("missing-column", Place.line(name, line), RULE.lacking(columns), "no row can be read without these columns", "");
                return false;
            }
            TableReader.noteTitles(name, head, header, problems);
            id = columns.indexes().get("id");
            bearing = columns.indexes().entrySet().stream().filter(column -> !BESIDE.contains(column.getKey())).mapToInt(Map.Entry::getValue).toArray();
            seen = new SeenRows(bearing, delimiter);
            for (TableRecord record : head.subList(header + 1, head.size())) {
                read++;
                look(record.cells(), record.line(), null);
            }
            return true;
        }

        /** Takes a record; false if no more is to be read. */
        private boolean record(RecordSplitter splitter) {
            read++;
            if (read % BETWEEN_REPORTS == 0) {
                progress.accept(read);
            }
            SeenRows.Seen known = seen.find(splitter);
            if (known.isSettled && splitter.isPlain(id) && !splitter.isDoubtful()) {
                known.rows++;
                return true;
            } else if (seen.size() > MOST_DIFFERENT) {
                problems.error("too-much-evidence", Place.line(name, splitter.line()), "", "more than " + MOST_DIFFERENT
                        + " different things are said; the rest is not read", "divide the file");
                return false;
            }
            RecordScan.Fault fault = faultOf(splitter);
            if (fault == null) {
                look(splitter.values(), splitter.line(), known);
            } else {
                fault(fault, splitter.line());
            }
            return true;
        }

        /** What was wrong among the first records, once the headers are known. */
        private void faultsAbove() {
            for (int i = 0; i < early.size(); i++) {
                read++;
                fault(earlyFaults.get(i), early.get(i));
            }
        }

        private void fault(RecordScan.Fault fault, int line) {
            int at = fault.line() + line - 1;
            Place place = columns == null ? new Place(name, at, fault.ordinal(), "") : columns.place(at, fault.ordinal() - 1);
            problems.error(fault.code(), place, fault.value(), fault.message(), fault.hint());
            rejected++;
        }

        /** Makes an item of a row, and of all that are like it if there is nothing to say about it. */
        private void look(List<String> cells, int line, SeenRows.Seen known) {
            if (TableReader.areBlank(cells)) {
                read--;
                return;
            } else if (TotalsRow.is(cells)) {
                read--;
                TableReader.leaveOutTotals(name, line, cells, problems);
                return;
            }
            int before = problems.count();
            EvidenceRows rows = new EvidenceRows();
            Row row = new Row(columns, line, cells, problems);
            rows.take(row);
            if (row.isTemplate()) {
                read--;
                return;
            }
            List<EvidenceItem> items = new ArrayList<>(rows.items());
            if (!items.isEmpty() && !(items.get(0).repeats().isEmpty() && items.get(0).contradicts().isEmpty())) {
                row.error("reference-between-rows", items.get(0).repeats().isEmpty() ? "contradicts" : "repeats", "",
                        "rows that refer to others cannot be read from so large a table, since the others are not kept; the row is rejected",
                        "leave out the reference, or read the table whole");
                items.clear();
            }
            if (items.isEmpty()) {
                rejected++;
                return;
            }
            row.reportUnused();
            if (known != null && !known.isSettled && problems.count() == before && !couldBeTotals(cells)) {
                known.isSettled = true;
                known.rows = 1;
                firsts.put(known, items.get(0));
            } else {
                condenser.add(items.get(0));
            }
        }

        /** Whether a row that is alike in what bears on a verdict may sum up others. */
        private boolean couldBeTotals(List<String> cells) {
            return Arrays.stream(bearing).filter(column -> column < cells.size()).allMatch(column -> TotalsRow.isNumberOrEmpty(cells.get(column)));
        }
    }
}
