import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.graph.DotDiagram;
import io.github.verkan.report.graph.MermaidDiagram;
import io.github.verkan.testing.HostileCase;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what check.sh hands to Mermaid and Graphviz: the examples and the hostile case, with and without verdicts, in both languages. */
public class WriteDrawings {

    private static Path folder;

    public static void main(String[] args) throws IOException {
        folder = Files.createDirectories(Path.of(args[0]));
        for (String example : new String[] {"pa-vag", "samverkanskartan"}) {
            write(example, Assessor.of(EvaluationFiles.read(Path.of("examples", example, "evaluation.json")).orThrow()).assess());
        }
        write("hostile", HostileCase.assess());
    }

    private static void write(String name, Assessment assessment) throws IOException {
        for (Language language : Language.values()) {
            String file = name + "." + language.code();
            Files.writeString(folder.resolve(file + ".mmd"), MermaidDiagram.in(language).render(assessment));
            Files.writeString(folder.resolve(file + ".theory.mmd"), MermaidDiagram.in(language).render(assessment.evaluation().theory()));
            Files.writeString(folder.resolve(file + ".dot"), DotDiagram.in(language).render(assessment));
            Files.writeString(folder.resolve(file + ".theory.dot"), DotDiagram.in(language).render(assessment.evaluation().theory()));
        }
    }
}
