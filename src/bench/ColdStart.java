import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** På väg from its files to the report as a web page: what a script does that runs once. */
public class ColdStart {

    public static void main(String[] args) throws IOException {
        Evaluation evaluation = EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow();
        Assessment assessment = Assessor.of(evaluation).assess();
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
            Report.of(assessment).writeHtml(out);
        }
    }
}
