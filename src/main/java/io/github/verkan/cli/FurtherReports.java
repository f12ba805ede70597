package io.github.verkan.cli;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coding.CodingAgreement;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.files.CodedMaterial;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.files.PortfolioFiles;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.report.PortfolioReport;
import io.github.verkan.report.text.AgreementReport;
import io.github.verkan.report.text.ComparisonTable;
import io.github.verkan.report.text.ComparisonsReport;
import io.github.verkan.report.text.CoverageReport;
import io.github.verkan.report.text.RobustnessReport;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The commands that tell what lies behind and beside the verdicts: the evaluator's judgements, who was heard, what differs, and what verdicts hinge on. */
final class FurtherReports {

    private final Cases cases;
    private final Messages messages;
    private final PrintStream out;

    FurtherReports(Cases cases, Messages messages, PrintStream out) {
        this.cases = cases;
        this.messages = messages;
        this.out = out;
    }

    void compare(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang", "--rules", "--as-of"));
        Assessment assessment = cases.assessment(arguments, arguments.operands());
        if (assessment.evaluation().judgements().isEmpty()) {
            messages.add(Diagnostic.warning("no-judgements", Place.file(arguments.operands().get(0)), "",
                    "the evaluation holds no judgements to compare with", "list them under \"judgements\""));
            return;
        }
        JudgementComparison comparison = JudgementComparison.of(assessment);
        out.print(ComparisonTable.in(Cases.language(arguments, assessment.evaluation().language())).render(comparison));
    }

    void coverage(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--by", "--lang", "--rules", "--as-of"));
        Dimension by = arguments.option("--by").map(FurtherReports::dimension).orElse(Dimension.ROLE);
        Assessment assessment = cases.assessment(arguments, arguments.operands());
        out.print(CoverageReport.in(Cases.language(arguments, assessment.evaluation().language())).render(assessment, by));
    }

    private static Dimension dimension(String code) {
        List<String> known = Arrays.stream(Dimension.values()).map(Dimension::code).toList();
        return Arrays.stream(Dimension.values()).filter(by -> by.code().equals(code)).findFirst()
                .orElseThrow(() -> new UsageException("--by is one of " + String.join(", ", known) + ", not " + code));
    }

    void differences(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang", "--rules", "--as-of"));
        Assessment assessment = cases.assessmentByCycle(arguments, arguments.operands());
        out.print(ComparisonsReport.in(Cases.language(arguments, assessment.evaluation().language())).render(assessment));
    }

    /** The last operand is an element where it is no file, and so may be the one before it. */
    void robustness(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang", "--rules", "--as-of"));
        List<String> files = new ArrayList<>(arguments.operands());
        List<String> elements = new ArrayList<>();
        while (elements.size() < 2 && files.size() > 1 && !Files.exists(cases.path(files.get(files.size() - 1)))) {
            elements.add(0, files.remove(files.size() - 1));
        }
        Assessment assessment = cases.assessment(arguments, files);
        RobustnessReport report = RobustnessReport.in(Cases.language(arguments, assessment.evaluation().language()));
        if (elements.isEmpty()) {
            out.print(report.render(assessment));
        } else if (elements.size() == 1 && isKnown(elements.get(0), !assessment.verdictsOn(elements.get(0)).isEmpty(), assessment)) {
            out.print(report.render(assessment, elements.get(0)));
        } else if (elements.size() == 2) {
            argument(elements.get(0), elements.get(1), assessment, report);
        }
    }

    void agreement(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("--lang"));
        if (arguments.operands().isEmpty()) {
            throw new UsageException("agreement needs a coding sheet, or several, and may have a codebook");
        }
        Checked<CodedMaterial> read = EvaluationFiles.readCodings(cases.readable(arguments.operands()));
        messages.add(read.diagnostics());
        if (!read.value().sheet().codings().isEmpty()) {
            CodingAgreement agreement = CodingAgreement.of(read.value().sheet(), read.value().book());
            out.print(AgreementReport.in(Cases.language(arguments, "")).render(agreement));
        }
    }

    void portfolio(List<String> args) throws IOException {
        Arguments arguments = Arguments.of(args, Set.of("-o", "--group", "--lang"));
        if (arguments.operands().size() != 1) {
            throw new UsageException("portfolio needs one portfolio, which names its cases");
        }
        Path file = cases.path(arguments.operands().get(0));
        Checked<Portfolio> read = PortfolioFiles.read(file);
        messages.add(read.diagnostics());
        Portfolio portfolio = read.value();
        Optional<String> group = arguments.option("--group");
        if (group.isPresent()) {
            List<String> known = Identified.ids(portfolio.groups());
            if (!known.contains(group.get())) {
                messages.add(Diagnostic.error("unknown-case-group", Place.NONE, group.get(), "no group of cases has this id", DidYouMean.hint(group.get(), known)));
                return;
            }
            portfolio = portfolio.of(group.get());
        }
        PortfolioReport report = PortfolioReport.of(portfolio, Cases.language(arguments, portfolio.language()));
        out.print(report.toText());
        if (arguments.option("-o").isPresent()) {
            report.writeTo(cases.path(arguments.option("-o").get()));
        }
    }

    private void argument(String from, String to, Assessment assessment, RobustnessReport report) {
        TheoryOfChange theory = assessment.evaluation().theory();
        if (from.equals(to)) {
            throw new UsageException("an argument goes from one element to another, not from " + from + " to itself");
        }
        // Both are looked up, so that both are reported.
        boolean begins = isKnown(from, theory.element(from).isPresent(), assessment);
        boolean ends = isKnown(to, theory.element(to).isPresent(), assessment);
        if (begins && ends) {
            out.print(report.render(assessment, from, to));
        }
    }

    private boolean isKnown(String element, boolean isKnown, Assessment assessment) {
        if (!isKnown) {
            messages.add(Diagnostic.error("unknown-element", Place.NONE, element, "no element has this id, and no file this name",
                    DidYouMean.hint(element, assessment.evaluation().theory().targets())));
        }
        return isKnown;
    }
}
