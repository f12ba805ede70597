import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.report.text.TextReport;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;

/** På väg from its files to the table and the assessment as JSON: what a script does that runs once. */
public class ColdStart {

    public static void main(String[] args) throws IOException {
        Evaluation evaluation = EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow();
        Assessment assessment = Assessor.of(evaluation).assess();
        System.out.print(TextReport.in(Language.SV).render(assessment));
        AssessmentJson.write(assessment, Path.of(args[0]));
    }
}
