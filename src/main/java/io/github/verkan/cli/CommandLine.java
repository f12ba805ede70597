package io.github.verkan.cli;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.Supposition;
import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.csv.CsvTemplates;
import io.github.verkan.io.csv.TableKind;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.report.Report;
import io.github.verkan.report.document.PublicationView;
import io.github.verkan.report.text.AssessmentChangesReport;
import io.github.verkan.report.text.SuppositionReport;
import io.github.verkan.report.text.TextExplanation;
import io.github.verkan.report.text.TextReport;
import io.github.verkan.report.text.TheoryChangesReport;
import io.github.verkan.structure.TheoryChecks;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of the program. */
final class CommandLine {

    private static final String HELP = """
            Verkan: goal-fulfilment verdicts, with their reasons, from a theory of change and evidence.

              assess      EVALUATION | THEORY EVIDENCE…             the table of verdicts, and what they mean together
              explain     (EVALUATION | THEORY EVIDENCE…) ELEMENT   one element, down to the evidence
              compare     EVALUATION                                computed beside the evaluator's judgements
              coverage    EVALUATION | THEORY EVIDENCE…             who was heard on what, and what would settle the most
              differences EVALUATION | THEORY EVIDENCE…             where parties, cycles and perspectives differ
              robustness  (EVALUATION | THEORY EVIDENCE…) [ELEMENT] what the verdicts, or one of them, hinge on; with
                                                                    two elements, how far evidence on links carries
              suppose     EVALUATION ELEMENT=GRADE…                 what would follow if elements had reached a grade
              diagram     EVALUATION | THEORY EVIDENCE…             the theory as a picture (SVG), with verdicts where there is evidence
              changes     OLD NEW                                   what differs between two theories, or two evaluations with their verdicts
              agreement   CODINGS…                                  how far coders agree: coding sheets or projects, and a codebook if there is one
              portfolio   PORTFOLIO                                 several cases beside each other; -o DIR also writes the report
              factors     STUDY [FRAMEWORK…] | FRAMEWORK            a study of factors, or a framework; -o DIR also writes the report
              factors     (THEORY | EVALUATION) FRAMEWORK… [PLACEMENTS]   which factors of a theory are known in frameworks, and which are new
              validate    FILE…                                     everything that there is to say about files
              template    DIR [THEORY]                              empty sheets, and a coding sheet for a theory

              -o DIR          also write report.html, report.md, theory.svg, assessment.json and tables there (assess)
              -o DIR          also write portfolio.html, portfolio.md, cases.svg and tables there (portfolio)
              -o DIR          also write report.html, report.md, tables and, for a study, loops.svg there (factors)
              --group ID      only the cases of a funder or programme             (portfolio)
              -o FILE         write the picture there                             (diagram)
              --of ELEMENT    only what leads to an element, and what follows     (diagram)
              --portrait, --compact   bands from top to bottom; closer set        (diagram)
              --factors       show factors, however many                          (diagram)
              --view publication   pseudonyms, no quotations, no figures of fewer than five answers (assess)
              --fewest N      another number than five                            (assess --view publication)
              --scopes all    a row for each scope, also where it does not differ (assess)
              --by KIND       by role (if not given), method, actor or cycle      (coverage)
              --lang sv|en    the language; that of the evaluation if not given
              --rules FILE    other rules than the evaluation's own               (not: changes, agreement, portfolio, factors, validate, template)
              --as-of DATE    the date that decides what is too early, 2020-11-30 (not: changes, agreement, portfolio, factors, validate, template)
              --help, --version

            THEORY is JSON or a table of elements (CSV); EVIDENCE is JSON or tables of links, sources, evidence, codings and codes,
            surveys (the answers with their codebook and scales), and what programs for qualitative analysis export (.qdc, .qdpx).
            FRAMEWORK is JSON or a name: ipf-samverkan, dua, ellstrom-larande. PLACEMENTS is a study whose codes place factors of the theory.
            Data goes to standard output, messages to standard error. Exit code: 0 no problems, 1 problems found, 2 wrong use.
            """;

    private final Cases cases;
    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages = new Messages();

    CommandLine(Path folder, PrintStream out, PrintStream err) {
        this.cases = new Cases(folder, messages);
        this.out = out;
        this.err = err;
    }

    /** What one of the program's words does. */
    interface Command {
        void run(List<String> args) throws IOException;
    }

    private Map<String, Command> commands() {
        FurtherReports reports = new FurtherReports(cases, messages, out);
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("assess", this::assess);
        commands.put("explain", this::explain);
        commands.put("compare", reports::compare);
        commands.put("coverage", reports::coverage);
        commands.put("differences", reports::differences);
        commands.put("robustness", reports::robustness);
        commands.put("suppose", this::suppose);
        commands.put("diagram", this::diagram);
        commands.put("changes", this::changes);
        commands.put("agreement", reports::agreement);
        commands.put("portfolio", reports::portfolio);
        commands.put("factors", new FactorReports(cases, messages, out)::factors);
        commands.put("validate", this::validate);
        commands.put("template", this::template);
        return commands;
    }

    int run(List<String> args) {
        Map<String, Command> commands = commands();
        if (args.contains("--help") || args.isEmpty()) {
            (args.isEmpty() ? err : out).print(HELP);
            return args.isEmpty() ? 2 : 0;
        } else if (args.get(0).equals("--version")) {
            String version = Main.class.getPackage().getImplementationVersion();
            out.println("verkan " + (version == null ? "(unpackaged)" : version));
            return 0;
        }
        return run(args, commands.get(args.get(0)));
    }

    /** Runs a command, null for an unknown one. Whatever goes wrong in it is said in messages. */
    int run(List<String> args, Command command) {
        try {
            if (command == null) {
                String hint = DidYouMean.hint(args.get(0), List.copyOf(commands().keySet()));
                throw new UsageException("no such command: " + args.get(0) + (hint.isEmpty() ? "" : "; " + hint));
            }
            command.run(args.subList(1, args.size()));
        } catch (UsageException e) {
            err.println("verkan: " + e.getMessage());
            err.println("verkan: --help lists what there is");
            return 2;
        } catch (IOException e) {
            messages.add(Cases.unreadable(e));
        } catch (ContentException e) {
            messages.add(e.diagnostics());
        } catch (OutOfMemoryError e) {
            err.println("verkan: the memory is used up; give the virtual machine more, for example -Xmx2g");
            return 1;
        }
        messages.print(err, args.get(0).equals("validate"));
        return messages.hasProblems() ? 1 : 0;
    }

    private void assess(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("-o", "--scopes", "--view", "--fewest", "--lang", "--rules", "--as-of"));
        boolean everyScope = everyScope(arguments);
        int fewest = fewest(arguments);
        Assessment assessed = cases.assessment(arguments, arguments.operands());
        Language language = Cases.language(arguments, assessed.evaluation().language());
        Assessment assessment = isForPublication(arguments) ? cases.again(assessed, PublicationView.of(assessed, language, fewest)) : assessed;
        TextReport report = TextReport.in(language);
        out.print((everyScope ? report.everyScope() : report).render(assessment));
        if (arguments.option("-o").isPresent()) {
            Report.of(assessment, language).writeTo(cases.path(arguments.option("-o").get()));
        }
    }

    private static boolean isForPublication(Arguments arguments) {
        Optional<String> view = arguments.option("--view");
        view.filter(value -> !value.equals("publication")).ifPresent(value -> {
            throw new UsageException("--view is publication, not " + value);
        });
        return view.isPresent();
    }

    private static int fewest(Arguments arguments) {
        Optional<String> fewest = arguments.option("--fewest");
        if (fewest.isPresent() && !isForPublication(arguments)) {
            throw new UsageException("--fewest goes with --view publication");
        } else if (fewest.filter(number -> !number.matches("[0-9]{1,6}")).isPresent()) {
            throw new UsageException("--fewest is a whole number from 0, not " + fewest.get());
        }
        return fewest.map(Integer::parseInt).orElse(PublicationView.FEWEST_ANSWERS);
    }

    private static boolean everyScope(Arguments arguments) {
        Optional<String> scopes = arguments.option("--scopes");
        scopes.filter(value -> !value.equals("all")).ifPresent(value -> {
            throw new UsageException("--scopes is all, not " + value);
        });
        return scopes.isPresent();
    }

    private void explain(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang", "--rules", "--as-of"));
        List<String> operands = arguments.operands();
        if (operands.size() < 2) {
            throw new UsageException("explain needs an evaluation, or a theory and evidence, and then the id of an element");
        }
        String element = operands.get(operands.size() - 1);
        Assessment assessment = cases.assessment(arguments, operands.subList(0, operands.size() - 1));
        if (assessment.verdictsOn(element).isEmpty()) {
            boolean link = assessment.evaluation().theory().link(element).isPresent();
            if (link) {
                // The answer to what was asked, not one of the notes that are only counted.
                err.println(Diagnostic.note("link-without-evidence", Place.NONE, element, "no evidence is about this link", ""));
            } else {
                messages.add(Diagnostic.error("unknown-element", Place.NONE, element, "no element has this id",
                        DidYouMean.hint(element, assessment.evaluation().theory().targets())));
            }
        } else {
            out.print(TextExplanation.in(Cases.language(arguments, assessment.evaluation().language())).render(assessment, element));
        }
    }

    private void suppose(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang", "--rules", "--as-of"));
        List<String> files = arguments.operands().stream().filter(operand -> operand.indexOf('=') < 1).toList();
        List<String> suppositions = arguments.operands().stream().filter(operand -> operand.indexOf('=') >= 1).toList();
        if (suppositions.isEmpty()) {
            throw new UsageException("suppose needs an evaluation, and what to suppose, as K1=achieved");
        }
        Assessment assessment = cases.assessment(arguments, files);
        Language language = Cases.language(arguments, assessment.evaluation().language());
        Supposition supposition = Supposition.of(assessment, Scope.OVERALL);
        for (String supposed : suppositions) {
            Optional<Supposition> more = Suppositions.add(supposition, supposed, assessment, language, messages);
            if (more.isEmpty()) {
                return;
            }
            supposition = more.get();
        }
        out.print(SuppositionReport.in(language).render(assessment, supposition));
    }

    private void changes(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang"));
        List<String> operands = arguments.operands();
        if (operands.size() != 2) {
            throw new UsageException("changes needs two theories or evaluations, the older one first");
        } else if (cases.readable(operands).size() < 2) {
            return;
        }
        Checked<Evaluation> before = cases.evaluation(operands.subList(0, 1));
        Checked<Evaluation> after = cases.evaluation(operands.subList(1, 2));
        messages.add(before.diagnostics());
        messages.add(after.diagnostics());
        TheoryOfChange old = before.value().theory();
        TheoryOfChange now = after.value().theory();
        if (before.hasErrors() || after.hasErrors()) {
            messages.add(Diagnostic.warning("compared-in-part", Place.NONE, "",
                    "there are errors in what is compared: what could not be read looks removed or added", ""));
        }
        boolean isNothing = before.hasErrors() && old.elements().isEmpty() || after.hasErrors() && now.elements().isEmpty();
        if (!isNothing) {
            Language language = Cases.language(arguments, now.language().isEmpty() ? old.language() : now.language());
            out.print(TheoryChangesReport.in(language).render(TheoryComparison.of(old, now)));
            if (hasEvidence(before) && hasEvidence(after)) {
                AssessmentComparison comparison = AssessmentComparison.of(cases.assessment(before.value()), cases.assessment(after.value()));
                out.print("\n" + AssessmentChangesReport.in(language).render(comparison));
            }
        }
    }

    private static boolean hasEvidence(Checked<Evaluation> read) {
        return !read.value().evidence().items().isEmpty();
    }

    private void diagram(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("-o", "--of", "--lang", "--rules", "--as-of"), Diagrams.SWITCHES);
        Optional<String> svg = new Diagrams(cases, messages).draw(arguments);
        if (svg.isPresent() && arguments.option("-o").isPresent()) {
            Files.writeString(cases.path(arguments.option("-o").get()), svg.get(), StandardCharsets.UTF_8);
        } else {
            svg.ifPresent(out::print);
        }
    }

    private void validate(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("validate needs a file");
        }
        SurveyCheck surveys = SurveyCheck.among(cases.readable(arguments.operands()));
        checkTogether(arguments.operands(), surveys);
        for (String operand : arguments.operands()) {
            try {
                Checked<String> checked = FileCheck.check(cases.path(operand), messages, surveys);
                messages.add(checked.diagnostics());
                out.println(operand + ": " + checked.value());
            } catch (IOException e) {
                // Reported above, with those that can be opened.
            }
        }
    }

    /** A theory and what is given with it are one case: then ids are looked up across the files. */
    private void checkTogether(List<String> operands, SurveyCheck surveys) throws IOException {
        List<Path> theories = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : cases.readable(operands)) {
            Optional<FileKind> kind = Cases.kindOf(path);
            if (kind.filter(it -> it == FileKind.THEORY || it == FileKind.ELEMENT_TABLE).isPresent() && theories.isEmpty()) {
                theories.add(path);
            } else if (surveys.isSurvey(path) || kind.filter(FileKind::isOfACase).isPresent()) {
                others.add(path);
            }
        }
        if (!theories.isEmpty() && !others.isEmpty()) {
            Checked<Evaluation> read = EvaluationFiles.read(theories.get(0), others);
            messages.add(read.diagnostics());
            messages.add(TheoryChecks.run(read.value().theory()));
        }
    }

    private void template(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang"));
        List<String> operands = arguments.operands();
        if (operands.isEmpty() || operands.size() > 2) {
            throw new UsageException("template needs a folder, and may have a theory");
        }
        Path target = cases.path(operands.get(0));
        Optional<TheoryOfChange> theory = Optional.empty();
        if (operands.size() == 2) {
            Checked<Evaluation> read = EvaluationFiles.read(cases.path(operands.get(1)), List.of());
            messages.add(read.diagnostics());
            theory = Optional.of(read.value().theory());
        }
        Language language = Cases.language(arguments, theory.map(TheoryOfChange::language).orElse(""));
        Files.createDirectories(target);
        for (TableKind kind : TableKind.values()) {
            writeSheet(target.resolve(kind.name().toLowerCase(Locale.ROOT) + ".csv"), CsvTemplates.empty(kind, language));
        }
        if (theory.isPresent()) {
            writeSheet(target.resolve("coding.csv"), CsvTemplates.codingSheet(theory.get(), language));
        }
    }

    /** Never over something that is there: it may be filled in already. */
    private void writeSheet(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            messages.add(Diagnostic.warning("file-kept", Place.file(file.toString()), "", "the file is there already and is left as it is", ""));
        } else {
            Files.writeString(file, "\uFEFF" + text, StandardCharsets.UTF_8);
            out.println(file);
        }
    }
}
