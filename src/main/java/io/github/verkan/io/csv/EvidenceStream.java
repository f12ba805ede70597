package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Condenser;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.theory.Extensions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads evidence of any number of rows in memory that grows with the different things that are said, not with the rows: what is read is condensed at once
 * ({@link Condenser}), and a row with the same cells as one before it is only counted. For files that are too large to be held; smaller ones are read whole by
 * {@link CsvTables#evidence}, which tells more of what is wrong with them. The file is UTF-8. A row that refers to others is rejected here, since the others are
 * not kept, and ids are not compared. Where the rows cannot be told apart any longer, as after a quote that is never closed, reading ends with an error.
 */
public final class EvidenceStream {

    /** Cells that bear on no verdict: rows that differ only in these say the same. */
    private static final Set<String> BESIDE = Set.of("id", "document", "section", "page", "note", "quote", "condensed", "underlying", "codes",
            "subcategories", "categories", "themes", "coders");
    private static final int LOOKED_AT = 1 << 16;
    private static final int CELLS_A_ROW = 2;
    private static final int MOST_DIFFERENT = 2_000_000;
    private static final long BETWEEN_REPORTS = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        Reader decoded = new InputStreamReader(new BufferedInputStream(in, LOOKED_AT), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        Problems problems = new Problems(name, limits);
        return new Run(name, problems, decoded).read();
    }

    /** A text that was read already, and then the rest. */
    private static final class Joined extends Reader {
        private final Reader rest;
        private Reader first;

        Joined(String begins, Reader rest) {
            this.first = new StringReader(begins);
            this.rest = rest;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int read = first == null ? -1 : first.read(buffer, from, length);
            if (read < 0) {
                first = null;
                read = rest.read(buffer, from, length);
            }
            return read;
        }

        @Override
        public void close() {
            // Whoever opened the rest closes it.
        }
    }

    /** One reading of one table. */
    private final class Run {

        private final String name;
        private final Problems problems;
        private final Reader in;
        private final Condenser condenser = Condenser.empty();
        private final Map<SeenRows.Seen, EvidenceItem> firsts = new HashMap<>();
        private SeenRows seen;
        private Columns columns;
        private long read;
        private long rejected;

        Run(String name, Problems problems, Reader in) {
            this.name = name;
            this.problems = problems;
            this.in = in;
        }

        Checked<EvidenceBase> read() throws IOException {
            try {
                String begins = begins();
                Dialect dialect = dialect(begins);
                CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).setIgnoreSurroundingSpaces(true).get();
                try (AheadReader ahead = new AheadReader(new Joined(begins.substring(dialect.start()), in));
                        StreamedText text = new StreamedText(ahead, (long) limits.cell() * CELLS_A_ROW);
                        CSVParser parser = format.parse(text)) {
                    records(parser, text, lineOf(begins, dialect.start()));
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

        /** What the table begins with, without a byte order mark. */
        private String begins() throws IOException {
            char[] begins = new char[LOOKED_AT];
            int length = 0;
            for (int more = 0; length < begins.length && more >= 0; length += Math.max(0, more)) {
                more = in.read(begins, length, begins.length - length);
            }
            int from = length > 0 && begins[0] == BYTE_ORDER_MARK ? 1 : 0;
            return new String(begins, from, length - from);
        }

        /** How many lines lie before a place. */
        private int lineOf(String text, int place) {
            return (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
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

        private void records(CSVParser parser, StreamedText text, int linesBefore) throws IOException {
            int line = 1;
            try {
                for (Iterator<CSVRecord> records = parser.iterator();;) {
                    line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
                    if (!records.hasNext()) {
                        break;
                    }
                    String[] cells = records.next().values();
                    text.rowEnds();
                    if (!record(cells, line)) {
                        return;
                    }
                }
                if (columns == null) {
                    problems.error("empty-file", problems.place(), "", "there is nothing in the table", "");
                }
            } catch (UncheckedIOException e) {
                IOException cause = e.getCause();
                boolean isTooLong = cause instanceof StreamedText.RowTooLongException;
                if (!isTooLong && !(cause instanceof CSVException)) {
                    // Not what the file holds is at fault, but what it is read from: half of it would pass for all.
                    throw cause;
                }
                rejected++;
                problems.error(isTooLong ? "row-too-long" : "unreadable-row", Place.line(name, line), "", isTooLong
                        ? "a row has no end within " + (long) CELLS_A_ROW * limits.cell() + " characters; from here on nothing is read"
                        : "the table cannot be read on from here: " + cause.getMessage(), "look for a quote that is never closed");
            }
        }

        /** Takes a record; false if no more is to be read. */
        private boolean record(String[] cells, int line) {
            if (columns == null) {
                if (TableReader.areBlank(Arrays.asList(cells))) {
                    return true;
                }
                columns = Columns.of(TableKind.EVIDENCE, name, line, Arrays.asList(cells), problems);
                if (columns.isEmpty() || !columns.has("id") || !columns.has("targets")) {
                    problems.error("missing-column", Place.line(name, line), "", "no row can be read without the columns id and targets", "");
                    return false;
                }
                seen = new SeenRows(bearing());
                return true;
            }
            if (cells.length == 1 && CellText.strip(cells[0]).isEmpty()) {
                return true;
            }
            read++;
            if (read % BETWEEN_REPORTS == 0) {
                progress.accept(read);
            }
            SeenRows.Seen known = seen.find(cells);
            if (known.isSettled && !CellText.strip(cells[columns.indexes().get("id")]).isEmpty()) {
                known.rows++;
                return true;
            } else if (seen.size() > MOST_DIFFERENT) {
                problems.error("too-much-evidence", Place.line(name, line), "", "more than " + MOST_DIFFERENT
                        + " different things are said; the rest is not read", "divide the file");
                return false;
            }
            look(cells, line, known);
            return true;
        }

        /** The columns in which rows have to be alike to say the same. */
        private int[] bearing() {
            return columns.indexes().entrySet().stream().filter(column -> !BESIDE.contains(column.getKey())).mapToInt(Map.Entry::getValue).toArray();
        }

        /** Makes an item of a row, and of all that are like it if there is nothing to say about it. */
        private void look(String[] cells, int line, SeenRows.Seen known) {
            List<String> all = Arrays.asList(cells);
            if (TableReader.areBlank(all)) {
                read--;
                return;
            }
            int before = problems.count();
            EvidenceRows rows = new EvidenceRows();
            Row row = new Row(columns, line, all, problems);
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
            if (problems.count() == before) {
                known.isSettled = true;
                known.rows = 1;
                firsts.put(known, items.get(0));
            } else {
                condenser.add(items.get(0));
            }
        }
    }
}
