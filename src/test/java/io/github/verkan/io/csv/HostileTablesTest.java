package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.paVag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it gives diagnostics: no exception, no endless loop, no unreadable rest. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTablesTest {

    private static final List<String> SPICE = List.of("\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", "|", "'", "=", "\\", "\u0000",
            "\uFEFF", "\u2028", " ",
            "\u00A0", "\uD800", "\uDC00", "-", "%", "#SAKNAS!", "sep=,\n", "id", "9".repeat(50), "\"\n\"", ";\"", "\";",
            ":", "0", "1|2", "vet ej:", "/", "stöder");
    private static final List<String> HEADERS = List.of("", "id;mål;riktning;kommentar\n", "id;mål;antal per alternativ;bortfall;n;utskickade\n",
            "id;indikator;utfall;målvärde;bättre;enhet;värde;av\n", "id;mål;instämmer;instämmer inte;svarsalternativ;omvänd;datum;natur\n",
            "id;slag;etikett;andel;planerat;enhet\n");
    private static final Path FOLDER = Path.of("src", "test", "resources", "csv");

    /** What must hold of every reading: nothing thrown, every row accounted for, each rejection with an error,
            no surprise in the CSV library. */
    private static void assertEvidence(SourceText source) {
        Checked<EvidenceBase> evidence = CsvTables.standard().evidence(source);
        RowCount rows = evidence.value().rows().get(0);
        assertThat(rows.read() - rows.rejected()).isEqualTo(evidence.value().items().size());
        long errors = evidence.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
        assertThat(errors).isGreaterThanOrEqualTo(Math.min(rows.rejected(), InputLimits.DEFAULT.problems()));
        assertThat(evidence.diagnostics()).extracting(Diagnostic::code).doesNotContain("unreadable-row");
    }

    private static void assertReadable(SourceText source) {
        assertEvidence(source);
        CsvTables tables = CsvTables.standard();
        TheoryBuilder theory = new TheoryBuilder();
        assertThat(tables.elements(source, theory)).isNotNull();
        assertThat(tables.links(source, theory)).isNotNull();
        theory.check();
        tables.sources(source);
    }

    private static SourceText decoded(byte[] bytes) {
        return SourceText.decode(bytes, "t.csv", InputLimits.DEFAULT).value();
    }

    @Test
    void cut_off_anywhere() throws IOException {
        byte[] bytes = paVag("evidence.csv").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length += 23) {
            assertEvidence(decoded(Arrays.copyOf(bytes, length)));
        }
        byte[] sources = paVag("sources.csv").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < sources.length; length++) {
            assertReadable(decoded(Arrays.copyOf(sources, length)));
        }
        for (String file : List.of("evidence-sv.csv", "evidence-en.csv", "elements-sv.csv")) {
            byte[] all = Files.readAllBytes(FOLDER.resolve(file));
            for (int length = 0; length < all.length; length += 3) {
                assertReadable(decoded(Arrays.copyOf(all, length)));
            }
        }
    }

    @Test
    void with_anything_put_in_or_taken_out() throws IOException {
        assertMutatedReadable(paVag("evidence.csv").lines().limit(25).reduce("", (all, line) -> all + line + "\n"), 700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence-sv.csv", "evidence-en.csv", "elements-sv.csv"})
    void with_anything_put_in_or_taken_out_where_every_column_is_filled(String file) throws IOException {
        assertMutatedReadable(Files.readString(FOLDER.resolve(file)), 700);
    }

    private static void assertMutatedReadable(String text, int seeds) {
        for (int seed = 0; seed < seeds; seed++) {
            Random random = new Random(seed);
            StringBuilder mutated = new StringBuilder(text);
            for (int change = 1 + random.nextInt(8); change > 0; change--) {
                int at = random.nextInt(mutated.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.setCharAt(at, SPICE.get(random.nextInt(SPICE.size())).charAt(0));
                    case 2 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(200)));
                    default -> mutated.insert(at, SPICE.get(random.nextInt(SPICE.size())));
                }
                if (mutated.length() == 0) {
                    mutated.append(' ');
                }
            }
            SourceText source = new SourceText("t.csv", mutated.toString());
            assertThatCode(() -> assertReadable(source)).as("seed %d", seed).doesNotThrowAnyException();
            assertComesBack(source, Language.values()[seed % Language.values().length]);
        }
    }

    /** Whatever could be read of a table is the same when it is written and read again. */
    private static void assertComesBack(SourceText source, Language language) {
        List<EvidenceItem> items = CsvTables.standard().evidence(source).value().items();
        SourceText written = new SourceText("t.csv", EvidenceCsv.write(EvidenceBase.of(List.of(), items), language));
        assertThat(CsvTables.standard().evidence(written).value().items()).as(source.text()).isEqualTo(items);
    }

    @Test
    void made_of_nothing_but_special_characters() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(HEADERS.get(random.nextInt(HEADERS.size())));
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(SPICE.get(random.nextInt(SPICE.size())));
            }
            SourceText source = new SourceText("t.csv", text.toString());
            assertThatCode(() -> assertReadable(source)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void of_random_bytes() {
        for (int seed = 0; seed < 500; seed++) {
            byte[] bytes = new byte[new Random(seed).nextInt(2_000)];
            new Random(seed).nextBytes(bytes);
            assertReadable(decoded(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\"", "\"\";", "\n", "a\"b;", "\"a\"b\n", "\r", "' ", "|", "sep=", "\u00A0", "\"\n", "x,y;z\t", "id;",
            "\u0301"})
    void very_long_and_all_the_same(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertReadable(new SourceText("t.csv", text));
        assertReadable(new SourceText("t.csv", "id;mål;riktning\nE1;K1;stöder\nE2;" + text));
        assertReadable(new SourceText("t.csv", "id;antal per alternativ;mål;bortfall\nE1;1|2;K1;\nE2;1|" + text));
        assertReadable(new SourceText("t.csv", "id;bortfall;mål;instämmer\nE1;vet ej: 2;K1;5\nE2;vet ej: 2" + text));
    }

    @Test
    void a_hundred_thousand_rows_are_read_in_a_few_seconds() throws IOException {
        List<String> lines = paVag("evidence.csv").lines().toList();
        StringBuilder text = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < 100_000; i++) {
            text.append(lines.get(1 + i % 174)).append('\n');
        }

        Checked<EvidenceBase> read = CsvTables.standard().evidence(new SourceText("t.csv", text.toString()));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items()).hasSize(100_000);
    }
}
