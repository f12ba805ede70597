package io.github.verkan.io.files;

import io.github.verkan.coding.Code;
import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodedEvidence;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.EvidenceBase;
import java.util.ArrayList;
import java.util.List;

/** Collects the coding sheets and codebooks of a case: what a sheet says is known once all codebooks are read. */
final class CodedFiles {

    private final List<CodingSheet> sheets = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();

    void add(CodingSheet sheet) {
        sheets.add(sheet);
    }

    void add(List<Code> more) {
        codes.addAll(more);
    }

    CodingSheet sheet() {
        return CodingSheet.union(sheets);
    }

    Checked<Codebook> codebook() {
        return Codebook.of(codes);
    }

    /** The evidence that the sheets hold. */
    Checked<EvidenceBase> evidence() {
        if (sheets.isEmpty() && codes.isEmpty()) {
            return new Checked<>(EvidenceBase.EMPTY, List.of());
        }
        Checked<Codebook> book = codebook();
        List<Diagnostic> diagnostics = new ArrayList<>(book.diagnostics());
        Checked<EvidenceBase> evidence = CodedEvidence.of(sheet(), book.value());
        diagnostics.addAll(evidence.diagnostics());
        return new Checked<>(evidence.value(), diagnostics);
    }
}
