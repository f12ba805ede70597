package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Evidence as a table, read and written. */
public final class EvidenceCsv {

    private EvidenceCsv() {}

    /**
     * Reads a file of evidence within the default limits.
     *
     * @param file the file, in UTF-8, UTF-16 or windows-1252
     * @return the items as {@link CsvTables#evidence} gives them
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<EvidenceBase> read(Path file) throws IOException {
        return TableFile.read(file, EvidenceBase.EMPTY, CsvTables.standard()::evidence);
    }

    /**
     * Writes items as a table that {@link CsvTables#evidence} reads back: equal to these if they were read from a table, and otherwise but
     * for space around texts. Columns that nothing stands in are left out. Sources and extensions are not written: {@link SourcesCsv} writes
     * sources.
     *
     * @param evidence the evidence
     * @param language the language of headers and words, and of the decimal mark
     * @return the table, separated by {@code ;}, lines ending in a line feed; to be saved in UTF-8, with a byte order mark if it is for a
     *     spreadsheet
     */
    public static String write(EvidenceBase evidence, Language language) {
        Objects.requireNonNull(language, "language");
        TableText table = new TableText(TableKind.EVIDENCE, language);
        evidence.items().forEach(item -> EvidenceCells.add(item, table));
        return table.withFilledColumns(List.of("id", "targets", "finding"));
    }
}
