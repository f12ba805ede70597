package io.github.verkan.cli;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Assessor;
import io.github.verkan.comparison.CycleComparison;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.io.json.RulesJson;
import io.github.verkan.structure.TheoryChecks;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a command is about, and says what is wrong with it. */
final class Cases {

    private final Path folder;
    private final Messages messages;

    Cases(Path folder, Messages messages) {
        this.folder = folder;
        this.messages = messages;
    }

    static Diagnostic unreadable(IOException e) {
        String file = e instanceof FileSystemException it && it.getFile() != null ? it.getFile() : "";
        if (e instanceof NoSuchFileException) {
            return Diagnostic.error("file-missing", Place.file(file), "", "there is no such file", "");
        } else if (e instanceof FileSystemException it && "it is a folder".equals(it.getReason())) {
            return Diagnostic.error("not-a-file", Place.file(file), "", "this is a folder, not a file", "");
        } else if (e instanceof FileAlreadyExistsException) {
            return Diagnostic.error("not-a-folder", Place.file(file), "", "something that is no folder has this name", "");
        }
        return Diagnostic.error("file-unreadable", Place.file(file), "", "the file cannot be read or written: " + e.getMessage(), "");
    }

    /** The assessment of an evaluation, or of a theory and evidence. */
    Assessment assessment(Arguments arguments, List<String> files) throws IOException {
        return assessed(assessor(arguments, files, false));
    }

    /** The same, also for each actor and subgroup in each cycle. */
    Assessment assessmentByCycle(Arguments arguments, List<String> files) throws IOException {
        return assessed(assessor(arguments, files, true));
    }

    private Assessor assessor(Arguments arguments, List<String> files, boolean byCycle) throws IOException {
        if (files.isEmpty()) {
            throw new UsageException("an evaluation, or a theory and evidence, is needed");
        }
        Checked<Evaluation> read = evaluation(files);
        messages.add(read.diagnostics());
        if (files.size() == 1) {
            messages.inOrderOf(read.value(), path(files.get(0)));
        }
        Evaluation evaluation = read.value();
        messages.add(TheoryChecks.run(evaluation.theory()));
        if (arguments.option("--rules").isPresent()) {
            evaluation = withRules(evaluation, arguments.option("--rules").get(), read.diagnostics());
        }
        Assessor assessor = Assessor.of(withKnownMethod(evaluation));
        if (arguments.option("--as-of").isPresent()) {
            assessor = assessor.asOf(date(arguments.option("--as-of").get()));
        }
        return byCycle ? assessor.alsoIn(CycleComparison.scopes(evaluation)) : assessor;
    }

    /** The assessment of an evaluation as it stands, of which everything else is said already. */
    Assessment assessment(Evaluation evaluation) {
        return assessed(Assessor.of(withKnownMethod(evaluation)));
    }

    /** The assessment of another view of the same case, of which everything is said already. */
    Assessment again(Assessment before, Evaluation view) {
        Assessor assessor = Assessor.of(view);
        return (before.asOf().isPresent() ? assessor.asOf(before.asOf().get()) : assessor).check().value();
    }

    private Assessment assessed(Assessor assessor) {
        Checked<Assessment> assessed = assessor.check();
        messages.add(assessed.diagnostics());
        return assessed.value();
    }

    private Evaluation withRules(Evaluation evaluation, String file, List<Diagnostic> said) {
        try {
            Checked<AssessmentRules> rules = RulesJson.read(path(file));
            messages.add(rules.diagnostics());
            Checked<Evaluation> again = evaluation.toBuilder().rules(rules.value()).check();
            again.diagnostics().stream().filter(diagnostic -> !said.contains(diagnostic)).forEach(messages::add);
            return again.value();
        } catch (IOException e) {
            messages.add(unreadable(e));
            return evaluation;
        }
    }

    private Evaluation withKnownMethod(Evaluation evaluation) {
        String method = evaluation.rules().method();
        if (AssessmentMethods.byId(method).isPresent()) {
            return evaluation;
        }
        List<String> known = AssessmentMethods.all().stream().map(it -> it.id()).toList();
        messages.add(Diagnostic.error("unknown-method", Place.NONE, method, "no such assessment method; the default one is used",
                DidYouMean.hint(method, known)));
        return evaluation.toBuilder().rules(AssessmentRules.byVoices().on(evaluation.rules().scale(), evaluation.rules().words())).check().value();
    }

    Checked<Evaluation> evaluation(List<String> files) throws IOException {
        Path first = path(files.get(0));
        Optional<FileKind> kind = kindOf(first);
        if (files.size() == 1) {
            boolean theoryAlone = kind.filter(it -> it != FileKind.EVALUATION).isPresent();
            return theoryAlone ? EvaluationFiles.read(first, List.of()) : EvaluationFiles.read(first);
        }
        if (kind.filter(it -> it == FileKind.EVALUATION).isPresent()) {
            throw new UsageException(files.get(0) + " is an evaluation, which names its own evidence; give it alone");
        }
        return EvaluationFiles.read(first, readable(files.subList(1, files.size())));
    }

    static Optional<FileKind> kindOf(Path file) throws IOException {
        return FileKind.of(file);
    }

    /** Those that can be opened; the others are reported, and the rest is read all the same. */
    List<Path> readable(List<String> files) {
        List<Path> readable = new ArrayList<>();
        for (String file : files) {
            Path path = path(file);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                readable.add(path);
            } else {
                messages.add(unreadable(Files.notExists(path) ? new NoSuchFileException(path.toString())
                        : new FileSystemException(path.toString(), null, Files.isDirectory(path) ? "it is a folder" : "no access")));
            }
        }
        return readable;
    }

    Path path(String text) {
        try {
            Path path = Path.of(text);
            return path.isAbsolute() || folder.toString().isEmpty() ? path : folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new UsageException("no file can have this name: " + text);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of needs a date such as 2020-11-30, not " + text);
        }
    }

    static Language language(Arguments arguments, String ofTheCase) {
        Optional<String> option = arguments.option("--lang");
        if (option.isPresent()) {
            return Language.of(option.get()).orElseThrow(() -> new UsageException("--lang is sv or en, not " + option.get()));
        }
        return Language.of(ofTheCase).orElse(Language.EN);
    }
}
