package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What the tests of this package share. */
final class Tables {

    static final Path PA_VAG = Path.of("examples", "pa-vag");

    private Tables() {}

    static SourceText table(String... lines) {
        return new SourceText("t.csv", String.join("\n", lines));
    }

    static Checked<EvidenceBase> evidence(String... lines) {
        return CsvTables.standard().evidence(table(lines));
    }

    static Checked<EvidenceBase> evidence(byte[] bytes) {
        return SourceText.decode(bytes, "t.csv", InputLimits.DEFAULT).then(CsvTables.standard()::evidence);
    }

    static List<String> lines(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    /** Place, severity and code: what a test of one diagnostic is about. */
    static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.place() + " " + d.severity().word() + " " + d.code()).toList();
    }

    static List<String> codes(Checked<?> checked) {
        return codes(checked.diagnostics());
    }

    static List<EvidenceItem> sorted(EvidenceBase evidence) {
        return evidence.items().stream().sorted(Comparator.comparing(EvidenceItem::id)).toList();
    }

    static String paVag(String file) throws IOException {
        return Files.readString(PA_VAG.resolve(file));
    }
}
