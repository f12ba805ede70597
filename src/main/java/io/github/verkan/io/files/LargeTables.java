package io.github.verkan.io.files;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.EvidenceStream;
import io.github.verkan.io.csv.TableKind;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables of evidence that are too large to be held whole: they are condensed while they are read, and that is said. */
final class LargeTables {

    private static final long LARGE = 32L << 20;
    private static final int LOOKED_AT = 1 << 16;

    private LargeTables() {}

    static boolean isLarge(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.endsWith(".json") && Files.isRegularFile(file) && Files.size(file) > LARGE && isEvidence(file);
    }

    /** As far as its headers tell. */
    private static boolean isEvidence(Path file) throws IOException {
        byte[] begins;
        try (InputStream in = Files.newInputStream(file)) {
            begins = in.readNBytes(LOOKED_AT);
        }
        return CsvTables.kindOf(new SourceText("", new String(begins, StandardCharsets.UTF_8))).filter(kind -> kind == TableKind.EVIDENCE).isPresent();
    }

    static Checked<EvidenceBase> read(Path file, String name, InputLimits limits) throws IOException {
        Checked<EvidenceBase> read;
        try (InputStream in = Files.newInputStream(file)) {
            read = EvidenceStream.standard().within(limits).read(in, name);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.add(Diagnostic.note("rows-condensed", Place.file(name), String.valueOf(read.value().items().size()),
                "the table is large: rows that say the same are counted as one while it is read, and ids are not compared", ""));
        return new Checked<>(read.value(), diagnostics);
    }
}
