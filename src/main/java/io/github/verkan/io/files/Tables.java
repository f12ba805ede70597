package io.github.verkan.io.files;

import io.github.verkan.coding.Code;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.SurveyTables;
import io.github.verkan.io.csv.TableKind;
import io.github.verkan.io.json.TableReader;
import io.github.verkan.io.refi.RefiProject;
import io.github.verkan.io.refi.RefiQda;
import io.github.verkan.io.refi.ZipLimits;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.TheoryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the tables that an evaluation names. */
final class Tables implements TableReader {

    private final InputLimits limits;
    private final CsvTables tables;
    private final SurveyTables surveys;
    private final CodedFiles coded = new CodedFiles();

    Tables(InputLimits limits) {
        this.limits = limits;
        this.tables = CsvTables.within(limits);
        this.surveys = SurveyTables.within(limits);
    }

    @Override
    public Checked<TheoryBuilder> theory(List<SourceText> files, TheoryBuilder into) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SourceText file : files) {
            Optional<TableKind> kind = CsvTables.kindOf(file);
            if (kind.filter(it -> it == TableKind.LINKS).isPresent()) {
                diagnostics.addAll(tables.links(file, into));
            } else if (kind.isEmpty() || kind.get() == TableKind.ELEMENTS) {
                diagnostics.addAll(tables.elements(file, into));
            } else {
                diagnostics.add(wrongTable(file, kind.get(), "a theory"));
            }
        }
        return new Checked<>(into, diagnostics);
    }

    @Override
    public Checked<EvidenceBase> archive(Path file, String name) throws IOException {
        Checked<RefiProject> project = RefiQda.project(file, name, ZipLimits.DEFAULT, limits);
        coded.add(project.value().sheet());
        coded.add(project.value().codes());
        return new Checked<>(EvidenceBase.EMPTY, project.diagnostics());
    }

    @Override
    public Optional<Checked<EvidenceBase>> largeEvidence(Path file, String name) throws IOException {
        return LargeTables.isLarge(file) ? Optional.of(LargeTables.read(file, name, limits)) : Optional.empty();
    }

    @Override
    public Checked<EvidenceBase> evidence(SourceText file) {
        if (RefiQda.isCodebook(file)) {
            Checked<List<Code>> codes = RefiQda.codebook(file, limits);
            coded.add(codes.value());
            return new Checked<>(EvidenceBase.EMPTY, codes.diagnostics());
        }
        Optional<TableKind> kind = CsvTables.kindOf(file);
        if (kind.filter(it -> it == TableKind.SOURCES).isPresent()) {
            var sources = tables.sources(file);
            return new Checked<>(
                    new EvidenceBase(new SourceRegister(sources.value()), List.of(), List.of(), Extensions.NONE), sources.diagnostics());
        } else if (kind.isEmpty() || kind.get() == TableKind.EVIDENCE) {
            return tables.evidence(file);
        } else if (kind.get() == TableKind.CODINGS) {
            Checked<CodingSheet> sheet = tables.codings(file);
            coded.add(sheet.value());
            return new Checked<>(EvidenceBase.EMPTY, sheet.diagnostics());
        } else if (kind.get() == TableKind.CODES) {
            Checked<List<Code>> codes = tables.codes(file);
            coded.add(codes.value());
            return new Checked<>(EvidenceBase.EMPTY, codes.diagnostics());
        }
        return new Checked<>(EvidenceBase.EMPTY, List.of(wrongTable(file, kind.get(), "evidence")));
    }

    @Override
    public Checked<EvidenceBase> survey(String id, SourceText answers, SourceText codebook, List<SourceText> scales) {
        return surveys.codebook(codebook, scales).then(read -> surveys.answers(answers, id.isBlank() ? read : read.named(id)));
    }

    @Override
    public Checked<EvidenceBase> codedEvidence() {
        return coded.evidence();
    }

    /** What the coding sheets and codebooks hold that have been read. */
    CodedFiles coded() {
        return coded;
    }

    private static Diagnostic wrongTable(SourceText file, TableKind kind, String wanted) {
        return Diagnostic.error("wrong-table", Place.file(file.file()), "",
                "this is a table of " + kind.name().toLowerCase(Locale.ROOT) + ", not one of " + wanted + "; it is not read", "");
    }
}
