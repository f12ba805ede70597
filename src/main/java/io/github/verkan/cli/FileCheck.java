package io.github.verkan.cli;

import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Settings;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.RulesJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.structure.TheoryChecks;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says everything that there is to say about one file. */
final class FileCheck {

    private final Path path;
    private final Messages messages;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FileCheck(Path path, Messages messages) {
        this.path = path;
        this.messages = messages;
    }

    /**
     * Checks a file. An evaluation is checked with all files that it names; a file on its own only for what can be seen in it alone.
     *
     * @param path the file
     * @param messages is told which files make a case, for their order
     * @return what it holds, in words, with all diagnostics
     * @throws IOException if the file cannot be opened
     */
    static Checked<String> check(Path path, Messages messages) throws IOException {
        FileCheck check = new FileCheck(path, messages);
        String holds = check.run();
        return new Checked<>(holds, check.diagnostics);
    }

    private String run() throws IOException {
        String name = path.toString();
        Checked<SourceText> read = SourceText.read(path, name, InputLimits.DEFAULT);
        SourceText text = read.value();
        Optional<FileKind> kind = FileKind.of(text);
        if (kind.isEmpty() && !FileKind.isJson(text)) {
            diagnostics.addAll(read.diagnostics());
            if (!read.hasErrors()) {
                boolean empty = text.text().isBlank();
                diagnostics.add(Diagnostic.error(empty ? "empty-file" : "unknown-file", Place.file(name), "",
                        empty ? "the file is empty" : "neither a document of this library nor a table with headers that it knows", ""));
            }
            return "not read";
        }
        return switch (kind.orElse(FileKind.EVALUATION)) {
            case EVALUATION -> evaluation();
            case THEORY -> theory(TheoryJson.parse(text.text(), name), read);
            case EVIDENCE -> take(EvidenceJson.parse(text.text(), name), read).toString();
            case RULES -> rules(take(RulesJson.parse(text.text(), name), read));
            case ASSESSMENT -> "an assessment; it is a result and is not read back";
            case ELEMENT_TABLE -> elementTable(read);
            case LINK_TABLE -> linkTable(read);
            case SOURCE_TABLE -> take(CsvTables.standard().sources(text), read).size() + " sources";
            case EVIDENCE_TABLE -> take(CsvTables.standard().evidence(text), read).toString();
        };
    }

    private <T> T take(Checked<T> checked, Checked<SourceText> read) {
        diagnostics.addAll(read.diagnostics());
        diagnostics.addAll(checked.diagnostics());
        return checked.value();
    }

    private String evaluation() throws IOException {
        Checked<Evaluation> checked = EvaluationFiles.read(path);
        diagnostics.addAll(checked.diagnostics());
        diagnostics.addAll(TheoryChecks.run(checked.value().theory()));
        if (AssessmentMethods.byId(checked.value().rules().method()).isPresent()) {
            diagnostics.addAll(assessing(checked.value()));
        }
        messages.inOrderOf(checked.value(), path);
        return checked.value().toString();
    }

    private static List<Diagnostic> assessing(Evaluation evaluation) {
        try {
            return Assessor.of(evaluation).check().diagnostics();
        } catch (ContentException e) {
            return e.diagnostics();
        }
    }

    private String rules(AssessmentRules rules) {
        AssessmentMethods.byId(rules.method()).ifPresent(method -> diagnostics.addAll(Settings.of(rules, method).diagnostics()));
        return "rules, method " + rules.method();
    }

    private String theory(Checked<TheoryOfChange> theory, Checked<SourceText> read) {
        diagnostics.addAll(TheoryChecks.run(take(theory, read)));
        return theory.value().toString();
    }

    private String elementTable(Checked<SourceText> read) {
        TheoryBuilder builder = new TheoryBuilder();
        diagnostics.addAll(read.diagnostics());
        diagnostics.addAll(CsvTables.standard().elements(read.value(), builder));
        Checked<TheoryOfChange> theory = builder.check();
        diagnostics.addAll(theory.diagnostics());
        return theory.value().elements().size() + " elements";
    }

    private String linkTable(Checked<SourceText> read) {
        diagnostics.addAll(read.diagnostics());
        diagnostics.addAll(CsvTables.standard().links(read.value(), new TheoryBuilder()));
        return "links";
    }
}
