package io.github.verkan.io.files;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.csv.SurveyTables;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.survey.Codebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The surveys among files that are given together: each table of answers goes with the first codebook that knows one of its questions. */
final class Surveys {

    private final SurveyTables tables;
    private final List<SourceText> rest = new ArrayList<>();
    private final List<EvidenceBase> evidence = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Surveys(InputLimits limits) {
        this.tables = SurveyTables.within(limits);
    }

    /** Reads the surveys among these texts. */
    static Surveys among(List<SourceText> texts, InputLimits limits) {
        Surveys surveys = new Surveys(limits);
        List<SourceText> codebooks = new ArrayList<>();
        List<SourceText> scales = new ArrayList<>();
        List<SourceText> others = new ArrayList<>();
        for (SourceText text : texts) {
            Optional<FileKind> kind = FileKind.of(text);
            (kind.filter(it -> it == FileKind.CODEBOOK_TABLE).isPresent() ? codebooks
                    : kind.filter(it -> it == FileKind.SCALE_TABLE).isPresent() ? scales : others).add(text);
        }
        surveys.read(codebooks, scales, others);
        return surveys;
    }

    private void read(List<SourceText> codebooks, List<SourceText> scales, List<SourceText> others) {
        rest.addAll(others);
        for (SourceText table : codebooks) {
            Checked<Codebook> codebook = tables.codebook(table, scales);
            diagnostics.addAll(codebook.diagnostics());
            List<SourceText> answers = rest.stream().filter(text -> !FileKind.isJson(text) && SurveyTables.isSurvey(text, codebook.value())).toList();
            rest.removeAll(answers);
            if (answers.isEmpty()) {
                diagnostics.add(Diagnostic.warning("codebook-unused", Place.file(table.file()), "", "none of the files holds the answers to this survey", ""));
            }
            for (SourceText text : answers) {
                Checked<EvidenceBase> read = tables.answers(text, codebook.value());
                diagnostics.addAll(read.diagnostics());
                evidence.add(read.value());
            }
        }
        if (codebooks.isEmpty()) {
            scales.forEach(table -> diagnostics.add(Diagnostic.warning("codebook-unused", Place.file(table.file()), "", "scales are read together with a codebook", "")));
        }
    }

    /** The files that belong to no survey, in their order. */
    List<SourceText> rest() {
        return rest;
    }

    /** What the surveys say. */
    List<EvidenceBase> evidence() {
        return evidence;
    }

    /** Everything that there is to say about their tables. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
