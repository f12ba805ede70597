package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.evidence;
import static io.github.verkan.io.csv.Tables.paVag;
import static io.github.verkan.io.csv.Tables.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Reference;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.words.Catalogue;
import io.github.verkan.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a spreadsheet saves it, the same evidence is the same. */
class SameEvidenceTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "csv");

    private final String text;
    private final List<EvidenceItem> items;

    SameEvidenceTest() throws IOException {
        text = paVag("evidence.csv");
        items = sorted(evidence(text).orThrow());
    }

    private void assertSame(byte[] bytes, String... notes) {
        Checked<EvidenceBase> read = evidence(bytes);
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(notes);
        assertThat(sorted(read.value())).isEqualTo(items);
    }

    private void assertSame(String table, String... notes) {
        assertSame(table.getBytes(StandardCharsets.UTF_8), notes);
    }

    /** The table with another separator; cells that hold it are put in quotes. */
    private String separatedBy(char separator) {
        return text.lines().map(line -> Arrays.stream(line.split(";", -1))
                .map(cell -> cell.indexOf(separator) >= 0 ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(String.valueOf(separator)))).collect(Collectors.joining("\n"));
    }

    @Test
    void the_example_is_read_without_a_word() {
        Checked<EvidenceBase> read = evidence(text);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items()).hasSize(174);
        assertThat(read.value().rows()).containsExactly(new RowCount("t.csv", 174, 0));
        assertThat(read.value().items().get(1)).isEqualTo(EvidenceItem.saying("E002", Direction.NO_VIEW)
                .targets("A1", "FM1").kind(EvidenceKind.DESCRIPTION).sources("PL-SKU", "PL-SVE").methods("intervju").about("KOM")
                .cycles("1", "2")
                .reference(new Reference("Slutrapport 2020", "2.1", "10")).note("Projektledarna beskriver hur de tolkar metoden.").build());
    }

    @Test
    void in_another_order_of_rows() {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        assertSame(String.join("\n", lines));
    }

    @Test
    void in_another_order_of_columns() {
        String turned = text.lines().map(line -> {
            List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
            Collections.reverse(cells);
            return String.join(";", cells);
        }).collect(Collectors.joining("\n"));
        assertSame(turned);
    }

    @Test
    void with_other_line_ends() {
        assertSame(text.replace("\n", "\r\n"));
        assertSame(text.replace("\n", "\r"));
        assertSame(text.stripTrailing());
        assertSame(text.replace("\n", "\n\n"));
    }

    @Test
    void in_other_encodings() throws IOException {
        ByteArrayOutputStream withMark = new ByteArrayOutputStream();
        withMark.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        withMark.write(text.getBytes(StandardCharsets.UTF_8));
        assertSame(withMark.toByteArray());
        assertSame(text.getBytes(Charset.forName("windows-1252")), "encoding-guessed");
        assertSame(("\uFEFF" + separatedBy('\t')).getBytes(StandardCharsets.UTF_16LE));
        assertSame(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void with_other_separators() {
        assertSame(separatedBy('\t'));
        assertSame(separatedBy(','));
        assertSame("sep=;\n" + text);
        assertSame("sep=,\r\n" + separatedBy(',').replace("\n", "\r\n"));
        assertSame("\"sep=\t\"\n" + separatedBy('\t'));
    }

    @Test
    void with_quotes_spaces_and_empty_columns_that_a_spreadsheet_leaves_behind() {
        assertSame(text.lines().map(line -> Arrays.stream(line.split(";", -1)).map(cell -> " \"" + cell + "\u00A0\" ")
                .collect(Collectors.joining(";"))).collect(Collectors.joining("\n")));
        assertSame(text.replace("\n", ";;;\n"));
    }

    @Test
    void with_english_headers_and_words() throws IOException {
        String english = EvidenceCsv.write(evidence(text).value(), Language.EN);
        assertThat(english).startsWith("id;targets;finding;kind;sources;methods;about;");
        assertSame(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void rows_of_every_kind_are_the_items_of_the_json_file(String language) throws IOException {
        String table = Files.readString(FOLDER.resolve("evidence-" + language + ".csv"));
        Checked<EvidenceBase> json = EvidenceJson.read(FOLDER.resolve("evidence.json"));

        Checked<EvidenceBase> read = evidence(table);

        assertThat(json.diagnostics()).isEmpty();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items()).isEqualTo(json.value().items());
        List<String> columns = Arrays.stream(table.lines().findFirst().orElseThrow().split("[;,]"))
                .map(it -> Catalogue.standard().codeOf("column-evidence", it).orElseThrow()).toList();
        assertThat(columns).as("every column is tried").containsExactlyElementsOf(Catalogue.standard().codes("column-evidence"));
        for (Language written : Language.values()) {
            assertThat(evidence(EvidenceCsv.write(json.value(), written)).orThrow().items()).isEqualTo(json.value().items());
        }
    }

    @Test
    void headers_in_capitals_with_other_spaces_and_decomposed_letters() {
        String header = text.lines().findFirst().orElseThrow();
        String odd = header.toUpperCase(Locale.ROOT).replace("\u00C5", "A\u030A").replace("\u00C4", "A\u0308").replace(";", " ;\u00A0");
        assertSame(text.replace(header, odd));
    }
}
