package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.Source;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Sources as a table, read and written. */
public final class SourcesCsv {

    private SourcesCsv() {}

    /**
     * Reads a file of sources within the default limits.
     *
     * @param file the file, in UTF-8, UTF-16 or windows-1252
     * @return the sources as {@link CsvTables#sources} gives them
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<List<Source>> read(Path file) throws IOException {
        return TableFile.read(file, List.of(), CsvTables.standard()::sources);
    }

    /**
     * Writes sources as a table that {@link CsvTables#sources} reads back, equal to these but for the space around texts.
     *
     * @param sources the sources
     * @param language the language of headers and words
     * @return the table, in the form of {@link EvidenceCsv#write}
     */
    public static String write(List<Source> sources, Language language) {
        Objects.requireNonNull(language, "language");
        TableText table = new TableText(TableKind.SOURCES, language);
        for (Source source : sources) {
            table.row().text("id", source.id()).text("label", source.label()).text("role", source.role())
                    .word("standing", "source-standing", source.standing().code())
                    .text("actor", source.actor()).text("targetGroup", source.targetGroup())
                    .word("answered", "yes-no", source.answered() ? "yes" : "no").text("note", source.note());
        }
        return table.withFilledColumns(List.of("id", "label", "role", "standing"));
    }
}
