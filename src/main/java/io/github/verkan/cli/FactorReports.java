package io.github.verkan.cli;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.io.json.FactorsJson;
import io.github.verkan.io.json.FrameworkJson;
import io.github.verkan.io.json.ReadyFrameworks;
import io.github.verkan.report.FactorStudyReport;
import io.github.verkan.report.FrameworkReport;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The command on studies of factors and frameworks, and on the factors of a theory held against frameworks. */
final class FactorReports {

    private final Cases cases;
    private final Messages messages;
    private final PrintStream out;

    FactorReports(Cases cases, Messages messages, PrintStream out) {
        this.cases = cases;
        this.messages = messages;
        this.out = out;
    }

    void factors(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("-o", "--lang"));
        if (arguments.operands().isEmpty()) {
            throw new UsageException("factors needs a study of factors, a framework, or a theory and frameworks");
        }
        String first = arguments.operands().get(0);
        List<String> others = arguments.operands().subList(1, arguments.operands().size());
        Optional<FactorFramework> ready = ready(first);
        FileKind kind = ready.isPresent() ? FileKind.FRAMEWORK : Cases.kindOf(cases.path(first)).orElse(FileKind.THEORY);
        if (kind == FileKind.FACTORS) {
            FactorStudy study = taken(FactorsJson.read(cases.path(first)));
            List<FactorStudy> further = new ArrayList<>();
            List<FactorFramework> frameworks = frameworks(others, further);
            if (!further.isEmpty()) {
                throw new UsageException("factors takes one study, and frameworks");
            }
            FactorStudyReport report = FactorStudyReport.of(study, Cases.language(arguments, study.language()), frameworks);
            out.print(report.toText());
            if (folder(arguments).isPresent()) {
                report.writeTo(folder(arguments).get());
            }
        } else if (kind == FileKind.FRAMEWORK) {
            if (!others.isEmpty()) {
                throw new UsageException("factors takes a framework alone, or after a study or a theory");
            }
            FactorFramework framework = ready.isPresent() ? ready.get() : taken(FrameworkJson.read(cases.path(first)));
            print(FrameworkReport.of(framework, Cases.language(arguments, framework.language())), arguments);
        } else {
            theory(first, others, arguments);
        }
    }

    private void theory(String file, List<String> others, Arguments arguments) throws IOException {
        if (others.isEmpty()) {
            throw new UsageException("factors needs frameworks to hold the theory against: files, or " + String.join(", ", ReadyFrameworks.names()));
        }
        Checked<Evaluation> read = cases.evaluation(List.of(file));
        messages.add(read.diagnostics());
        TheoryOfChange theory = read.value().theory();
        List<FactorStudy> placements = new ArrayList<>();
        List<FactorFramework> frameworks = frameworks(others, placements);
        if (placements.size() > 1) {
            throw new UsageException("factors takes one file with the evaluator's placements");
        }
        FactorStudy placed = placements.isEmpty() ? FactorStudy.titled("").build() : placements.get(0);
        Checked<FrameworkReport> report = FrameworkReport.of(theory, frameworks, placed, Cases.language(arguments, theory.language()));
        messages.add(report.diagnostics());
        print(report.value(), arguments);
    }

    /** Frameworks by name or from files; studies among the files are set apart, if there is a place for them. */
    private List<FactorFramework> frameworks(List<String> operands, List<FactorStudy> studies) throws IOException {
        List<FactorFramework> frameworks = new ArrayList<>();
        for (String operand : operands) {
            Optional<FactorFramework> ready = ready(operand);
            if (ready.isPresent()) {
                frameworks.add(ready.get());
            } else if (Cases.kindOf(cases.path(operand)).filter(it -> it == FileKind.FACTORS).isPresent()) {
                studies.add(taken(FactorsJson.read(cases.path(operand))));
            } else {
                frameworks.add(taken(FrameworkJson.read(cases.path(operand))));
            }
        }
        return frameworks;
    }

    /** A framework that comes with the library; a file of that name goes before it. */
    private Optional<FactorFramework> ready(String name) {
        return Files.exists(cases.path(name)) ? Optional.empty() : ReadyFrameworks.find(name);
    }

    private <T> T taken(Checked<T> read) {
        messages.add(read.diagnostics());
        return read.value();
    }

    private void print(FrameworkReport report, Arguments arguments) throws IOException {
        out.print(report.toText());
        if (folder(arguments).isPresent()) {
            report.writeTo(folder(arguments).get());
        }
    }

    private Optional<Path> folder(Arguments arguments) {
        return arguments.option("-o").map(cases::path);
    }
}
