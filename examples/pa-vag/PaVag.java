import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.text.ComparisonTable;
import io.github.verkan.report.text.TextExplanation;
import io.github.verkan.report.text.TextReport;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;

/** What the evidence in the evaluation of På väg shows, why, and how that lies beside what the evaluators concluded. */
public class PaVag {

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("examples/pa-vag");

        Checked<Evaluation> read = EvaluationFiles.read(folder.resolve("evaluation.json"));
        read.diagnostics().forEach(System.err::println); // every problem, at its place
        Assessment assessment = Assessor.of(read.orThrow()).assess();

        System.out.println(TextReport.in(Language.SV).render(assessment));

        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.status() == Status.SPLIT && verdict.scope().isOverall()) {
                System.out.println(TextExplanation.in(Language.SV).render(assessment, verdict.element()));
            }
        }

        System.out.println(ComparisonTable.in(Language.SV).render(JudgementComparison.of(assessment)));
    }
}
