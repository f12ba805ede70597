package io.github.verkan.cli;

import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Settings;
import io.github.verkan.coding.Code;
import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.SurveyTables;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.io.files.PortfolioFiles;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.FactorsJson;
import io.github.verkan.io.json.FrameworkJson;
import io.github.verkan.io.json.RulesJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.refi.RefiProject;
import io.github.verkan.io.refi.RefiQda;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.structure.TheoryChecks;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says everything that there is to say about one file. */
final class FileCheck {

    private final Path path;
    private final Messages messages;
    private final SurveyCheck surveys;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FileCheck(Path path, Messages messages, SurveyCheck surveys) {
        this.path = path;
        this.messages = messages;
        this.surveys = surveys;
    }

    /**
     * Checks a file. An evaluation is checked with all files that it names; a file on its own only for what can be seen in it alone.
     *
     * @param path the file
     * @param messages is told which files make a case, for their order
     * @param surveys the codebooks and scales that are given with it
     * @return what it holds, in words, with all diagnostics
     * @throws IOException if the file cannot be opened
     */
    static Checked<String> check(Path path, Messages messages, SurveyCheck surveys) throws IOException {
        FileCheck check = new FileCheck(path, messages, surveys);
        String holds = check.run();
        return new Checked<>(holds, check.diagnostics);
    }

    private String run() throws IOException {
        String name = path.toString();
        if (FileKind.of(path).filter(it -> it == FileKind.REFI_PROJECT).isPresent()) {
            return project(RefiQda.project(path, name));
        }
        Checked<SourceText> read = SourceText.read(path, name, InputLimits.DEFAULT);
        SourceText text = read.value();
        Optional<FileKind> kind = FileKind.of(text);
        Optional<Checked<EvidenceBase>> answers = surveys.answersOf(text);
        if (answers.isPresent()) {
            return "the answers to a survey: " + inWords(take(answers.get(), read));
        }
        if (kind.isEmpty() && !FileKind.isJson(text)) {
            diagnostics.addAll(read.diagnostics());
            if (!read.hasErrors()) {
                boolean empty = text.text().isBlank();
                diagnostics.add(Diagnostic.error(empty ? "empty-file" : "unknown-file", Place.file(name), "",
                        empty ? "the file is empty" : "neither a document of this library nor a table with headers that it knows",
                        empty ? "" : "the answers to a survey are read together with their codebook"));
            }
            return "not read";
        }
        return switch (kind.orElse(FileKind.EVALUATION)) {
            case EVALUATION -> evaluation();
            case THEORY -> theory(TheoryJson.parse(text.text(), name), read);
            case EVIDENCE -> inWords(take(EvidenceJson.parse(text.text(), name), read));
            case RULES -> rules(take(RulesJson.parse(text.text(), name), read));
            case FRAMEWORK -> framework(take(FrameworkJson.parse(text.text(), name), read));
            case FACTORS -> factors(take(FactorsJson.parse(text.text(), name), read));
            case PORTFOLIO -> portfolio();
            case ASSESSMENT -> "an assessment; it is a result and is not read back";
            case ELEMENT_TABLE -> elementTable(read);
            case LINK_TABLE -> linkTable(read);
            case SOURCE_TABLE -> "a table of sources: " + count(take(CsvTables.standard().sources(text), read).size(), "source");
            case EVIDENCE_TABLE -> inWords(take(CsvTables.standard().evidence(text), read));
            case CODEBOOK_TABLE -> "a codebook: " + count(take(SurveyTables.standard().codebook(text, surveys.scales()), read).questions().size(), "question");
            case SCALE_TABLE -> "a table of scales: " + count(take(SurveyTables.standard().scales(text), read).size(), "scale");
            case CODING_TABLE -> codings(take(CsvTables.standard().codings(text), read));
            case REFI_CODEBOOK -> "a codebook: " + count(codebook(take(RefiQda.codebook(text), read)).codes().size(), "code");
            case REFI_PROJECT -> throw new IllegalStateException("an archive is no text: " + name);
            case CODE_TABLE -> "a codebook: " + count(codebook(take(CsvTables.standard().codes(text), read)).codes().size(), "code");
        };
    }

    private static String framework(FactorFramework framework) {
        return "a framework of factors" + named(framework.title()) + ": " + count(framework.dimensions().size(), "dimension") + ", "
                + count(framework.factors().size(), "factor") + ", " + count(framework.pairs().size(), "pair");
    }

    private static String factors(FactorStudy study) {
        return "a study of factors" + named(study.title()) + ": " + count(study.codes().size(), "code") + ", " + count(study.influences().size(), "influence");
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
        Evaluation evaluation = checked.value();
        messages.inOrderOf(evaluation, path);
        return "an evaluation" + named(evaluation.title()) + ": " + inWords(evaluation.theory()) + "; " + inWords(evaluation.evidence()) + "; "
                + count(evaluation.judgements().size(), "judgement");
    }

    private String portfolio() throws IOException {
        Checked<Portfolio> checked = PortfolioFiles.read(path);
        diagnostics.addAll(checked.diagnostics());
        return "a portfolio" + named(checked.value().title()) + ": " + count(checked.value().cases().size(), "case") + " and "
                + count(checked.value().shared().size(), "shared thing");
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
        return "a theory of change" + named(theory.value().title()) + ": " + inWords(theory.value());
    }

    private static String inWords(TheoryOfChange theory) {
        return count(theory.elements().size(), "element") + " and " + count(theory.links().size(), "link");
    }

    private static String inWords(EvidenceBase evidence) {
        int items = evidence.items().size();
        int sources = evidence.sources().all().size();
        return items + (items == 1 ? " row" : " rows") + " of evidence" + (sources == 0 ? "" : " and " + count(sources, "source"));
    }

    private String project(Checked<RefiProject> project) {
        diagnostics.addAll(project.diagnostics());
        return project.hasErrors() && project.value().equals(RefiProject.EMPTY) ? "not read"
                : "a project: " + count(codebook(project.value().codes()).codes().size(), "code") + "; " + codings(project.value().sheet());
    }

    private static String codings(CodingSheet sheet) {
        int coders = sheet.coders().size();
        return "a coding sheet: " + count(sheet.units().size(), "meaning unit") + (coders == 0 ? "" : " and " + count(coders, "coder"));
    }

    private Codebook codebook(List<Code> codes) {
        Checked<Codebook> book = Codebook.of(codes);
        diagnostics.addAll(book.diagnostics());
        return book.value();
    }

    private static String named(String title) {
        return title.isBlank() ? "" : " \"" + OneLine.of(title) + "\"";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private String elementTable(Checked<SourceText> read) {
        TheoryBuilder builder = new TheoryBuilder();
        diagnostics.addAll(read.diagnostics());
        diagnostics.addAll(CsvTables.standard().elements(read.value(), builder));
        Checked<TheoryOfChange> theory = builder.check();
        diagnostics.addAll(theory.diagnostics());
        return "a table of elements: " + count(theory.value().elements().size(), "element");
    }

    private String linkTable(Checked<SourceText> read) {
        diagnostics.addAll(read.diagnostics());
        diagnostics.addAll(CsvTables.standard().links(read.value(), new TheoryBuilder()));
        return "a table of links";
    }
}
