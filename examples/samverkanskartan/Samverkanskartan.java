import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.text.ComparisonTable;
import io.github.verkan.report.text.TextReport;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.VerdictSentences;
import java.io.IOException;
import java.nio.file.Path;

/** Nine goals without a theory: what the final report of Samverkanskartan gives reason to say of them, and what it does not. */
public class Samverkanskartan {

    public static void main(String[] args) throws IOException {
        Checked<Evaluation> read = EvaluationFiles.read(Path.of("examples/samverkanskartan/evaluation.json"));
        Evaluation evaluation = read.orThrow();
        Assessment assessment = Assessor.of(evaluation).assess();
        System.out.println(TextReport.in(Language.SV).render(assessment));

        System.out.println("G9 för var och en av de två kommunerna");
        VerdictSentences sentences = VerdictSentences.of(assessment, Language.SV);
        for (String municipality : evaluation.theory().members("KOM")) {
            assessment.verdict("G9", Scope.ofActor(municipality)).ifPresent(verdict -> System.out.println("  " + sentences.text(verdict)));
        }

        System.out.println("\nEnkäten: andelen som instämmer, och hur säker den är");
        for (EvidenceItem item : evaluation.evidence().items()) {
            if (item.finding() instanceof SurveyAnswers answers && item.repeats().isEmpty()) {
                System.out.println("  " + item.question() + ": " + answers.agreeing().orElseThrow() + ", "
                        + answers.interval().map(Object::toString).orElse("inget intervall, för n redovisas inte"));
            }
        }

        System.out.println("\n" + ComparisonTable.in(Language.SV).render(JudgementComparison.of(assessment)));
    }
}
