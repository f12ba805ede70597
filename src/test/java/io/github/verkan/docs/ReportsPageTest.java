package io.github.verkan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.document.Section;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on reports names every section, in the order in which reports have them. */
class ReportsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ");

    private static List<String> named() throws IOException {
        String page = Files.readString(Path.of("docs/reports.md"));
        Matcher part = Pattern.compile("## What is in it.*?\\n## ", Pattern.DOTALL).matcher(page);
        assertThat(part.find()).isTrue();
        return ROW.matcher(part.group()).results().map(row -> row.group(1)).toList();
    }

    private static List<String> sections(String example) throws IOException {
        Path file = Path.of("examples", example, "evaluation.json");
        return ReportDocument.of(Assessor.of(EvaluationFiles.read(file).orThrow()).assess(), Language.EN).sections().stream().map(Section::anchor).toList();
    }

    @Test
    void the_sections_are_those_of_the_examples_in_their_order() throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        for (String example : List.of("pa-vag", "samverkanskartan", "kom-igang", "getting-started")) {
            List<String> sections = sections(example);
            assertThat(named().stream().filter(sections::contains).toList()).as(example).isEqualTo(sections);
            seen.addAll(sections);
        }
        assertThat(named()).containsExactlyInAnyOrderElementsOf(seen);
    }
}
