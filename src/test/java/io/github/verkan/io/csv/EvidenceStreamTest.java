package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Condenser;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.words.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceStreamTest {

    private static Checked<EvidenceBase> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), EvidenceStream.standard());
    }

    private static Checked<EvidenceBase> read(byte[] bytes, EvidenceStream stream) {
        try {
            return stream.read(new ByteArrayInputStream(bytes), "t.csv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codes(Checked<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void rows_that_differ_only_in_id_place_and_note_are_counted() {
        Checked<EvidenceBase> read = read("\uFEFFid;mål;riktning;källa;anteckning;sida\n"
                + "E1;K;stöder;S;ett;1\nE2;K;stöder;S;\"två\n rader\";2\n\nE3;K;motsäger;S;tre;3\nE4;K;stödjer;S;fyra;4\n");
        assertThat(codes(read)).isEmpty();
        assertThat(read.value().items().stream().map(item -> item.id() + " " + item.rows())).containsExactly("E1 3", "E3 1");
        assertThat(read.value().items().get(1).origin().place()).hasToString("t.csv:6");
        assertThat(read.value().rows()).containsExactly(new RowCount("t.csv", 2, 0));
    }

    @Test
    void a_table_that_was_counted_elsewhere_says_the_same() {
        Checked<EvidenceBase> read = read("id,targets,finding,sources,rows\nE1,K,supports,S,70\nE2,K,supports,S,30\nE3,K,supports,S,0\n");
        assertThat(read.value().items().stream().map(item -> item.id() + " " + item.rows())).containsExactly("E1 101");
        assertThat(codes(read)).containsExactly("number-out-of-range");
    }

    @Test
    void what_is_wrong_with_a_row_is_said_of_each_that_has_it() {
        Checked<EvidenceBase> read = read("id,targets,finding,sources\nE1,K,suports,S\nE2,K,suports,S\nE3,K,supports,S\n,K,supports,S\n");
        assertThat(read.diagnostics().stream().map(it -> it.place().line() + " " + it.code())).containsExactly("2 unknown-finding", "3 unknown-finding",
                "5 missing-cell");
        assertThat(read.value().rows()).containsExactly(new RowCount("t.csv", 4, 3));
    }

    @Test
    void a_row_that_refers_to_another_is_rejected_and_a_quote_without_end_ends_the_reading() {
        Checked<EvidenceBase> refers = read("id,targets,finding,sources,repeats\nE1,K,supports,S,\nE2,K,supports,S,E1\n");
        assertThat(codes(refers)).containsExactly("reference-between-rows");
        assertThat(refers.value().rows()).containsExactly(new RowCount("t.csv", 2, 1));
        InputLimits small = InputLimits.DEFAULT.withBytes(1).withRows(1).withColumns(100).withCell(20_000).withDepth(1);
        String endless = "id,targets,finding,sources\nE1,K,supports,S\nE2,\"K,supports,S\n" + "E3,K,supports,S\n".repeat(10_000);
        Checked<EvidenceBase> read = read(endless.getBytes(StandardCharsets.UTF_8), EvidenceStream.standard().within(small));
        assertThat(codes(read)).containsExactly("row-too-long");
        assertThat(read.diagnostics().get(0).place().line()).isEqualTo(3);
        assertThat(read.value().items()).hasSize(1);
    }

    @Test
    void bytes_that_are_not_UTF_8_end_the_reading_with_an_error() {
        byte[] bytes = ("id,targets,finding,sources\n" + "E1,K,supports,S\n".repeat(20_000) + "E2,\u00e5,supports,S\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes(read(bytes, EvidenceStream.standard()))).containsExactly("encoding-error");
    }

    @Test
    void nothing_and_a_table_without_its_columns_are_said() {
        assertThat(codes(read(""))).containsExactly("empty-file");
        assertThat(codes(read("a,b\n1,2\n"))).contains("missing-column");
    }

    @Test
    void somebody_is_told_how_far_it_has_come() {
        List<Long> told = new ArrayList<>();
        read(("id,targets,finding,sources\n" + "E1,K,supports,S\n".repeat(250_000)).getBytes(StandardCharsets.UTF_8), EvidenceStream.standard().telling(told::add));
        assertThat(told).containsExactly(100_000L, 200_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/pa-vag/evidence.csv"})
    void an_example_is_condensed_as_if_it_had_been_read_whole(String file) throws IOException {
        List<EvidenceItem> whole = EvidenceCsv.read(Path.of(file)).value().items().stream().filter(item -> item.repeats().isEmpty() && item.contradicts().isEmpty()).toList();
        String table = EvidenceCsv.write(new EvidenceBase(io.github.verkan.evidence.SourceRegister.EMPTY, whole, List.of(), io.github.verkan.theory.Extensions.NONE), Language.SV);
        Checked<EvidenceBase> again = CsvTables.standard().evidence(new SourceText("t.csv", table));
        assertThat(read(table).value().items()).isEqualTo(Condenser.condensed(again.value().items()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_the_bytes_there_are_only_diagnostics(int seed) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("examples/pa-vag/evidence.csv"));
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 50; run++) {
            byte[] broken = bytes.clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Checked<EvidenceBase> read = read(broken, EvidenceStream.standard());
            assertThat(read.value().items().stream().mapToLong(EvidenceItem::rows).sum()).isLessThanOrEqualTo(400);
        }
    }

    @Test
    void rows_made_to_have_the_same_hash_code_are_told_apart_in_time() {
        StringBuilder table = new StringBuilder("id,targets,finding,sources\n");
        for (int i = 0; i < 1 << 14; i++) {
            StringBuilder source = new StringBuilder();
            for (int bit = 0; bit < 14; bit++) {
                source.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            table.append("E").append(i).append(",K,supports,").append(source).append('\n');
        }
        assertThat(read(table.toString()).value().items()).hasSize(1 << 14);
    }

    @Test
    void titles_above_the_headers_and_rows_that_sum_up_are_left_out() {
        Checked<EvidenceBase> read = read("Underlag 2026;;;\n\nid;mål;riktning;källa\nE1;K;stöder;S\nE2;K;stöder;S\nTotalt;2;;\n" + "E3;K;stöder;S\n".repeat(30) + "Totalt;32;;\n");
        assertThat(read.diagnostics().stream().map(it -> it.place().line() + " " + it.code())).containsExactly("1 title-rows", "6 totals-row", "37 totals-row");
        assertThat(read.value().rows()).containsExactly(new RowCount("t.csv", 1, 0));
        assertThat(read.value().items().get(0).rows()).isEqualTo(32);
    }

    @Test
    void a_row_that_cannot_be_read_is_rejected_and_reading_goes_on() {
        Checked<EvidenceBase> read = read("id,targets,finding,sources\n" + "E1,K,supports,S\n".repeat(30) + "E2,\"K\" x,supports,S\nE3,K,partly,S\n");
        assertThat(read.diagnostics().stream().map(it -> it.place() + " " + it.code())).containsExactly("t.csv:32:2 (B, \"targets\") text-after-quote");
        assertThat(read.value().items().stream().map(item -> item.id() + " " + item.rows())).containsExactly("E1 30", "E3 1");
    }

    /** Cells as people and programs write them, and some that cannot be read. */
    private static String randomTable(SplittableRandom random) {
        String[] ends = {"\n", "\r\n", "\r", "\n\n"};
        String[] findings = {"supports", "partly", "contradicts", " supports ", "\"supports\"", "suports", "\"partly\" ", "no view"};
        String[] targets = {"K", "\"K|L\"", "K | L", "L", "\" K\"", "", "7"};
        String[] notes = {"", "en rad", "\"två\nrader\"", "\"sa \"\"ja\"\"\"", "\"x\" y", "mitt \" i", "\u00a0", "\"a;b,c\"", "\"\r\n\""};
        StringBuilder table = new StringBuilder(random.nextInt(4) == 0 ? "Underlag\n" : "").append("id;targets;finding;sources;note\n");
        for (int row = 0; row < 60; row++) {
            String id = row == 40 ? "Totalt" : random.nextInt(20) == 0 ? "" : random.nextInt(20) == 0 ? "\"E" + row + "\"" : "E" + row;
            table.append(id).append(';').append(targets[random.nextInt(targets.length)]).append(';').append(findings[random.nextInt(findings.length)]).append(";S")
                    .append(random.nextInt(3)).append(';').append(notes[random.nextInt(notes.length)]).append(random.nextInt(15) == 0 ? ";more" : "")
                    .append(ends[random.nextInt(ends.length)]);
        }
        return random.nextInt(10) == 0 ? table + "E99;\"K;supports;S1;" : table.toString();
    }

    @Test
    void any_table_is_condensed_as_if_it_had_been_read_whole() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 1_000; run++) {
            String table = randomTable(random);
            Checked<EvidenceBase> whole = CsvTables.standard().evidence(new SourceText("t.csv", table));
            Checked<EvidenceBase> streamed = read(table);
            assertThat(detail(streamed.value().items())).as(table).isEqualTo(detail(Condenser.condensed(whole.value().items())));
            assertThat(streamed.value().items()).as(table).isEqualTo(Condenser.condensed(whole.value().items()));
            assertThat(said(streamed)).as(table).isEqualTo(said(whole));
        }
    }

    private static List<String> detail(List<EvidenceItem> items) {
        return items.stream().map(item -> item.origin().place() + " " + item + " " + item.rows()).toList();
    }

    /** But what only a table that is held whole can tell. */
    private static List<String> said(Checked<EvidenceBase> read) {
        return read.diagnostics().stream().filter(it -> !it.code().equals("duplicate-id")).map(Diagnostic::toString).sorted().toList();
    }
}
