package io.github.verkan.io.files;

import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.TableKind;
import io.github.verkan.io.json.DocumentKind;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Coded;
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
    CODE_TABLE;

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
        return CsvTables.kindOf(source).map(FileKind::of);
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
     * @return true for coding sheets and codebooks
     */
    public boolean isCoded() {
        return this == CODING_TABLE || this == CODE_TABLE;
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
