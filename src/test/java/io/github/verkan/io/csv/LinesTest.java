package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.io.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row's line is the line that an editor shows. */
class LinesTest {

    private static Checked<EvidenceBase> read(String text) {
        return CsvTables.standard().evidence(new SourceText("t.csv", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void blank_lines_quoted_line_breaks_and_broken_rows_are_counted(String end) {
        String text = String.join(end,
                "",
                "id;mål;riktning;kommentar",
                "E3;K1;stöder;\"en",
                "två",
                "",
                "tre\"",
                "E7;K1;stöder;\"a\"",
                ";;;",
                "",
                "X;K1;stöder;\"trasig",
                "cell\" här",
                "E12;K1;stöder;x",
                "\"E13\";K1;stöder;\"slut",
                "\"",
                "E15;K1;stöder;utan radslut");

        Checked<EvidenceBase> read = read(text);

        assertThat(read.value().items()).extracting(EvidenceItem::id).containsExactly("E3", "E7", "E12", "E13", "E15");
        assertThat(read.value().items()).allSatisfy(item -> assertThat("E" + item.origin().place().line()).isEqualTo(item.id()));
        assertThat(read.value().items().get(0).note()).isEqualTo("en\ntvå\n\ntre");
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> assertThat(problem.place().line()).isEqualTo(11));
    }

    @Test
    void a_header_over_several_lines_and_a_line_for_the_separator_are_counted() {
        Checked<EvidenceBase> read = read("sep=;\n\"id\n\";mål;\"riktning\n\n\"\nE6;K1;stöder");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items().get(0).origin().place().line()).isEqualTo(6);
    }

    @Test
    void mixed_line_ends_around_a_broken_row_are_counted() {
        Checked<EvidenceBase> read = read("id;mål;riktning\r\"x\"y\nE3;K1;stöder\r\n\"a\rb\nc\"d\r\rE8;K1;stöder");

        assertThat(read.value().items()).extracting(item -> item.origin().place().line()).containsExactly(3, 8);
    }
}
