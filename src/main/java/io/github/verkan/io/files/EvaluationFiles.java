package io.github.verkan.io.files;

import io.github.verkan.coding.Codebook;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.json.EvaluationJson;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole cases: an evaluation with the files that it names, or a theory with evidence beside it. */
public final class EvaluationFiles {

    private EvaluationFiles() {}

    /**
     * Reads an evaluation with all files that it names.
     *
     * @param evaluation a {@code verkan/evaluation/1} document
     * @return the case as far as it could be made out, with everything that there is to say
     * @throws IOException if the file itself cannot be opened; files that it names give diagnostics
     */
    public static Checked<Evaluation> read(Path evaluation) throws IOException {
        return read(evaluation, InputLimits.DEFAULT);
    }

    /**
     * Reads an evaluation with all files that it names, within limits of one's own.
     *
     * @param evaluation a {@code verkan/evaluation/1} document
     * @param limits how much to read of each file at most
     * @return the case as far as it could be made out, with everything that there is to say
     * @throws IOException if the file itself cannot be opened; files that it names give diagnostics
     */
    public static Checked<Evaluation> read(Path evaluation, InputLimits limits) throws IOException {
        return EvaluationJson.read(evaluation, new Tables(limits), limits);
    }

    /**
     * Reads a theory and the evidence about it.
     *
     * @param theory a {@code verkan/theory/1} document or a table of elements
     * @param others evidence, sources, links, coding sheets with codebooks, and surveys (answers, codebook and scales), as JSON or tables, in any order; a table of evidence of
     *     more than 32 MB is condensed while it is read
     * @return the case as far as it could be made out, with everything that there is to say
     * @throws IOException if a file cannot be opened
     */
    public static Checked<Evaluation> read(Path theory, List<Path> others) throws IOException {
        return read(theory, others, InputLimits.DEFAULT);
    }

    /**
     * Reads a theory and the evidence about it, within limits of one's own.
     *
     * @param theory a {@code verkan/theory/1} document or a table of elements
     * @param others the other files, as for {@link #read(Path, List)}
     * @param limits how much to read of each file at most; a table that is condensed is not held to those of bytes and rows
     * @return the case as far as it could be made out, with everything that there is to say
     * @throws IOException if a file cannot be opened
     */
    public static Checked<Evaluation> read(Path theory, List<Path> others, InputLimits limits) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<SourceText> texts = new ArrayList<>();
        texts.add(text(theory, limits, diagnostics));
        List<EvidenceBase> condensed = new ArrayList<>();
        Tables tables = new Tables(limits);
        for (Path other : others) {
            if (FileKind.isArchive(other)) {
                take(tables.archive(other, name(other)), condensed, diagnostics);
            } else if (LargeTables.isLarge(other)) {
                take(LargeTables.read(other, name(other), limits), condensed, diagnostics);
            } else {
                texts.add(text(other, limits, diagnostics));
            }
        }
        return assemble(texts, condensed, tables, limits, diagnostics);
    }

    /**
     * Reads coding sheets and codebooks, to be looked at by themselves.
     *
     * @param files coding sheets, codebooks and projects of programs for qualitative analysis, in any order
     * @return all sheets together and all codebooks together, with everything that there is to say; files that are neither are reported and left out
     * @throws IOException if a file cannot be opened
     */
    public static Checked<CodedMaterial> readCodings(List<Path> files) throws IOException {
        return readCodings(files, InputLimits.DEFAULT);
    }

    /**
     * Reads coding sheets and codebooks within limits of one's own.
     *
     * @param files coding sheets, codebooks and projects, as for {@link #readCodings(List)}
     * @param limits how much to read of each file at most
     * @return all sheets together and all codebooks together, with everything that there is to say
     * @throws IOException if a file cannot be opened
     */
    public static Checked<CodedMaterial> readCodings(List<Path> files, InputLimits limits) throws IOException {
        Tables tables = new Tables(limits);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path file : files) {
            if (FileKind.isArchive(file)) {
                diagnostics.addAll(tables.archive(file, name(file)).diagnostics());
                continue;
            }
            SourceText text = text(file, limits, diagnostics);
            if (FileKind.of(text).filter(FileKind::isCoded).isPresent()) {
                diagnostics.addAll(tables.evidence(text).diagnostics());
            } else {
                diagnostics.add(Diagnostic.error("wrong-table", Place.file(text.file()), "",
                        "this is neither a coding sheet nor a codebook; it is not read", "a coding sheet has columns for the meaning unit and its codes"));
            }
        }
        Checked<Codebook> book = tables.coded().codebook();
        diagnostics.addAll(book.diagnostics());
        return new Checked<>(new CodedMaterial(tables.coded().sheet(), book.value()), diagnostics);
    }

    private static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static SourceText text(Path path, InputLimits limits, List<Diagnostic> diagnostics) throws IOException {
        Checked<SourceText> read = SourceText.read(path, name(path), limits);
        diagnostics.addAll(read.diagnostics());
        return read.value();
    }

    private static Checked<Evaluation> assemble(List<SourceText> texts, List<EvidenceBase> condensed, Tables tables, InputLimits limits,
            List<Diagnostic> diagnostics) {
        TheoryBuilder builder = new TheoryBuilder();
        List<SourceText> theoryTables = new ArrayList<>();
        List<EvidenceBase> evidence = new ArrayList<>(condensed);
        Surveys surveys = Surveys.among(texts.subList(1, texts.size()), limits);
        List<SourceText> others = new ArrayList<>(texts.subList(0, 1));
        others.addAll(surveys.rest());
        for (int i = 0; i < others.size(); i++) {
            SourceText text = others.get(i);
            Optional<FileKind> kind = FileKind.of(text);
            if (i == 0 && (FileKind.isJson(text) || kind.isEmpty()) || kind.filter(it -> it == FileKind.THEORY).isPresent()) {
                Checked<TheoryOfChange> read = TheoryJson.parse(text, limits);
                diagnostics.addAll(read.diagnostics());
                builder = read.value().toBuilder();
            } else if (kind.filter(it -> it == FileKind.ELEMENT_TABLE || it == FileKind.LINK_TABLE).isPresent()) {
                theoryTables.add(text);
            } else if (FileKind.isJson(text)) {
                take(EvidenceJson.parse(text, limits), evidence, diagnostics);
            } else {
                take(tables.evidence(text), evidence, diagnostics);
            }
        }
        take(tables.codedEvidence(), evidence, diagnostics);
        if (!theoryTables.isEmpty()) {
            diagnostics.addAll(tables.theory(theoryTables, builder).diagnostics());
        }
        diagnostics.addAll(surveys.diagnostics());
        evidence.addAll(surveys.evidence());
        Checked<TheoryOfChange> theory = builder.check();
        diagnostics.addAll(theory.diagnostics());
        Checked<EvidenceBase> all = EvidenceBase.union(evidence);
        diagnostics.addAll(all.diagnostics());
        boolean nothingToBeAbout = theory.value().elements().isEmpty();
        if (nothingToBeAbout && !all.value().items().isEmpty()) {
            diagnostics.add(Diagnostic.error("no-theory", Place.file(texts.get(0).file()), "",
                    "no element of a theory could be read, so that the evidence has nothing to be about and is left aside", ""));
        }
        Checked<Evaluation> checked = Evaluation.of(theory.value(), nothingToBeAbout ? EvidenceBase.EMPTY : all.value()).check();
        diagnostics.addAll(checked.diagnostics());
        return new Checked<>(checked.value(), diagnostics);
    }

    private static void take(Checked<EvidenceBase> read, List<EvidenceBase> evidence, List<Diagnostic> diagnostics) {
        diagnostics.addAll(read.diagnostics());
        evidence.add(read.value());
    }
}
