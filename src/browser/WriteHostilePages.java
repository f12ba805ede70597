import io.github.verkan.assess.Assessment;
import io.github.verkan.report.html.HtmlReport;
import io.github.verkan.testing.HostileCase;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report on the hostile case in both languages, for check.sh. */
public class WriteHostilePages {

    public static void main(String[] args) throws IOException {
        Assessment assessment = HostileCase.assess();
        for (Language language : Language.values()) {
            Files.writeString(Files.createDirectories(Path.of(args[0], "hostile." + language.code())).resolve("report.html"), HtmlReport.in(language).render(assessment));
        }
    }
}
