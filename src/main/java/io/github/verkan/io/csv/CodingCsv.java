package io.github.verkan.io.csv;

import io.github.verkan.coding.Code;
import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Coding sheets and codebooks as tables. */
public final class CodingCsv {

    private CodingCsv() {}

    /**
     * Reads a coding sheet within the default limits.
     *
     * @param file the file, in UTF-8, UTF-16 or windows-1252
     * @return the codings as {@link CsvTables#codings} gives them
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<CodingSheet> readSheet(Path file) throws IOException {
        return TableFile.read(file, CodingSheet.EMPTY, CsvTables.standard()::codings);
    }

    /**
     * Reads a codebook within the default limits.
     *
     * @param file the file, in UTF-8, UTF-16 or windows-1252
     * @return the codebook, with errors for entries that contradict each other
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<Codebook> readCodebook(Path file) throws IOException {
        Checked<List<Code>> codes = TableFile.read(file, List.of(), CsvTables.standard()::codes);
        return codes.then(Codebook::of);
    }
}
