package io.github.verkan.io.files;

import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.TableKind;
import io.github.verkan.io.json.DocumentKind;
import io.github.verkan.io.refi.RefiQda;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What a file holds, told from its contents. */
public enum FileKind implements Coded {
    /** An evaluation, as JSON. */
    EVALUATION,
    /** A theory of change, as JSON. */
    THEORY,
    /** Evidence and sources, as JSON. */
    EVIDENCE,
    /** Rules, as JSON. */
    RULES,
    /** A framework of factors, as JSON. */
    FRAMEWORK,
    /** A study of factors, as JSON. */
    FACTORS,
    /** Several cases, as JSON. */
    PORTFOLIO,
    /** An assessment, as JSON: a result, which is not read back. */
    ASSESSMENT,
    /** A table of elements. */
    ELEMENT_TABLE,
    /** A table of links. */
    LINK_TABLE,
    /** A table of sources. */
    SOURCE_TABLE,
    /** A table of evidence. */
    EVIDENCE_TABLE,
    /** The codebook of a survey; the answers themselves are told by it alone. */
    CODEBOOK_TABLE,
    /** A table of the scales of a survey. */
    SCALE_TABLE,
    /** A coding sheet: a table of meaning units with their codes. */
    CODING_TABLE,
    /** A codebook: a table of codes. */
    CODE_TABLE,
    /** A codebook of a program for qualitative analysis, as REFI-QDA. */
    REFI_CODEBOOK,
    /** A project of such a program: an archive. */
    REFI_PROJECT;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    /**
     * What a text holds. JSON says it itself; a table's headers tell.
     *
     * @param source the text
     * @return its kind, or nothing if it is neither a document of this library nor a table with known headers
     */
    public static Optional<FileKind> of(SourceText source) {
        if (isJson(source)) {
            return DocumentKind.of(source).map(kind -> FileKind.valueOf(kind.name()));
        }
        if (RefiQda.isCodebook(source)) {
            return Optional.of(REFI_CODEBOOK);
        }
        return CsvTables.kindOf(source).map(FileKind::of);
    }

    /**
     * What a file holds.
     *
     * @param file the file
     * @return its kind; any archive is taken for a project
     * @throws IOException if the file cannot be opened or read
     */
    public static Optional<FileKind> of(Path file) throws IOException {
        return isArchive(file) ? Optional.of(REFI_PROJECT) : of(SourceText.read(file, file.toString(), InputLimits.DEFAULT).value());
    }

    /** Whether a file begins like an archive. A folder does not. */
    static boolean isArchive(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ARCHIVE.length), ARCHIVE);
        }
    }

    /**
     * Whether a text looks like JSON: it begins with a brace or bracket.
     *
     * @param source the text
     * @return true if it does
     */
    public static boolean isJson(SourceText source) {
        String start = source.text().stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * Whether it holds what people have coded, or what their codes mean.
     *
     * @return true for coding sheets, codebooks and projects
     */
    public boolean isCoded() {
        return this == CODING_TABLE || this == CODE_TABLE || this == REFI_CODEBOOK || this == REFI_PROJECT;
    }

    /**
     * Whether it is a part of a case beside its theory: evidence, sources or what they come from.
     *
     * @return false for a whole evaluation, rules, results, and for frameworks and studies of factors, which belong to no case
     */
    public boolean isOfACase() {
        return this != EVALUATION && this != PORTFOLIO && this != RULES && this != ASSESSMENT && this != FRAMEWORK && this != FACTORS;
    }

    private static FileKind of(TableKind kind) {
        return switch (kind) {
            case ELEMENTS -> ELEMENT_TABLE;
            case LINKS -> LINK_TABLE;
            case SOURCES -> SOURCE_TABLE;
            case EVIDENCE -> EVIDENCE_TABLE;
            case CODEBOOK -> CODEBOOK_TABLE;
            case SCALES -> SCALE_TABLE;
            case CODINGS -> CODING_TABLE;
            case CODES -> CODE_TABLE;
        };
    }
}
