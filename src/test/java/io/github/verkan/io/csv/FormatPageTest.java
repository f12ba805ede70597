package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.words.Catalogue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    void without_the_columns_that_it_asks_for_nothing_is_read() {
        String paragraph = page.substring(page.indexOf("**Without these columns"), page.indexOf("\nA column that"));
        for (TableKind kind : TableKind.values()) {
            String own = paragraph.substring(paragraph.indexOf(kind.name().toLowerCase(Locale.ROOT) + " `")).split("[;\n]")[0];
            Set<String> fields = new LinkedHashSet<>();
            NAME.matcher(own).results().forEach(name -> fields.add(Catalogue.standard().codeOf(kind.section(), name.group(1)).orElseThrow()));
            assertThat(fields).as(own).containsExactlyElementsOf(kind.required().stream().flatMap(List::stream).distinct().toList());
        }
    }

    @Test
    void its_example_of_answers_and_a_value_is_read_as_it_says() {
        Matcher example = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(example.find()).isTrue();

        assertThat(Tables.evidence(example.group(1)).orThrow().items()).containsExactly(
                EvidenceItem.saying("E1", new SurveyAnswers(List.of(), List.of(), new BigDecimal("76"), new BigDecimal("12"), new BigDecimal("12"), 17L,
                        Map.of(), null, false)).targets("K1").question("Jag vet vem jag kan fråga").sources("MED").build(),
                EvidenceItem.saying("E2", SurveyAnswers.counted(1, 2, 4, 8, 5).with(Map.of(MissingAnswer.DONT_KNOW, 2L, MissingAnswer.NO_RESPONSE, 3L), 25L))
                        .targets("K1").question("Min chef stöder arbetssättet").sources("MED").build(),
                EvidenceItem.saying("E3", Measured.of("I1", new BigDecimal("41"), 40L)).sources("PL").build());
    }

    @Test
    void it_lists_every_word() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("kind (evidence)", "evidence-kind");
        sections.put("kind (elements)", "element-kind");
        sections.put("kind (links)", "link-kind");
        sections.put("role (target groups)", "target-group-role");
        sections.put("standing", "source-standing");
        sections.put("half", "theory-half");
        sections.put("grade", "cell-grade");
        sections.put("missing", "missing-answer");
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
        assertThat(page).as("the words of the columns that hold one").contains("\n| better | ", "\n| missing | ", "\n| level | ", "\n| nature | ");
    }
}
