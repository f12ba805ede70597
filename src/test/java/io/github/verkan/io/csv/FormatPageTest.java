package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.words.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code docs/formats/csv.md} promises is understood, and it leaves nothing out. */
class FormatPageTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private final String page;

    FormatPageTest() throws IOException {
        page = Files.readString(Path.of("docs", "formats", "csv.md"));
    }

    @ParameterizedTest
    @EnumSource
    void it_lists_every_column(TableKind kind) {
        String title = "\n**" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + "**";
        String paragraph = page.substring(page.indexOf(title), page.indexOf("\n\n", page.indexOf(title)));
        Set<String> fields = new LinkedHashSet<>();
        Matcher names = NAME.matcher(paragraph);
        while (names.find()) {
            assertThat(Catalogue.standard().codeOf(kind.section(), names.group(1))).as(names.group(1)).isPresent();
            fields.add(Catalogue.standard().codeOf(kind.section(), names.group(1)).orElseThrow());
        }
        assertThat(fields).containsExactlyElementsOf(Catalogue.standard().codes(kind.section()));
    }

    @Test
    void it_lists_every_word() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("kind (evidence)", "evidence-kind");
        sections.put("kind (elements)", "element-kind");
        sections.put("kind (links)", "link-kind");
        sections.put("role (target groups)", "target-group-role");
        sections.put("standing", "source-standing");
        sections.put("grade", "cell-grade");
        page.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| field")).forEach(line -> {
            String[] cells = line.split("\\|");
            String field = cells[1].strip();
            String section = sections.getOrDefault(field, field);
            for (int language = 2; language <= 3; language++) {
                Set<String> codes = new LinkedHashSet<>();
                Arrays.stream(cells[language].split(";")[0].split(",")).map(String::strip).forEach(word -> {
                    assertThat(Catalogue.standard().codeOf(section, word)).as(field + ": " + word).isPresent();
                    codes.add(Catalogue.standard().codeOf(section, word).orElseThrow());
                });
                Set<String> all = new LinkedHashSet<>(Catalogue.standard().codes(section));
                all.remove("theory");
                assertThat(codes).as(field).containsExactlyInAnyOrderElementsOf(all);
            }
        });
    }
}
