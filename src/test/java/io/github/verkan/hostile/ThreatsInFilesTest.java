package io.github.verkan.hostile;

import static io.github.verkan.hostile.Threats.codes;
import static io.github.verkan.hostile.Threats.decoded;
import static io.github.verkan.hostile.Threats.extension;
import static io.github.verkan.hostile.Threats.items;
import static io.github.verkan.hostile.Threats.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.EvidenceStream;
import io.github.verkan.io.csv.SurveyTables;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.EvaluationJson;
import io.github.verkan.io.json.RulesJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.refi.RefiQda;
import io.github.verkan.io.refi.ZipLimits;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may be made of to harm its reader: size, depth, packing, paths, types. Each test is one threat. */
class ThreatsInFilesTest {

    private static final String HEAD = "id;mål;riktning;källa\n";

    @TempDir
    private Path folder;

    @Test
    void deep_nesting_and_entities_that_multiply() throws Exception {
        for (int depth : new int[] {64, 65, 1_000, 100_000}) {
            int inner = depth - 2;
            for (String text : List.of(extension("[".repeat(inner) + "]".repeat(inner)), extension("{\"a\":".repeat(inner) + "1" + "}".repeat(inner)))) {
                Threats.onSmallStack(() -> assertThat(codes(theory(text))).as("depth %d", depth).isEqualTo(depth <= 64 ? List.of() : List.of("too-deep")));
                Threats.onSmallStack(() -> assertThat(codes(EvaluationJson.parse(text.replace("theory/1", "evaluation/1"), "x"))).contains(depth <= 64 ? "missing-key" : "too-deep"));
                Threats.onSmallStack(() -> assertThat(codes(RulesJson.parse(text.replace("theory/1", "rules/1"), "x")).contains("too-deep")).isEqualTo(depth > 64));
            }
        }
        String laughs = "<!DOCTYPE CodeBook [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        for (String xml : List.of(laughs + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"/>", "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>&c;</Codes></CodeBook>")) {
            assertThat(codes(RefiQda.codebook(new SourceText("c.qdc", xml)))).hasSize(1).isSubsetOf("xml-doctype", "xml-syntax");
        }
        String deep = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + "<Code name=\"x\">".repeat(100_000);
        Threats.onSmallStack(() -> assertThat(codes(RefiQda.codebook(new SourceText("c.qdc", deep)))).containsExactly("xml-too-deep"));
    }

    @Test
    void malformed_json() {
        for (String json : List.of("[1,]", "[,1]", "[1,,2]", "[1 2]", "[1", "[1}", "[\"a", "[\"a\\x\"]", "[\"\\u12\"]", "[\"\t\"]", "[\"\u0000\"]", "['a']", "[a]", "[True]", "[nul]", "[NaN]", "[Infinity]", "[-Infinity]",
                "[01]", "[-01]", "[1.]", "[.5]", "[+1]", "[-]", "[1e]", "[1e+]", "[0x1]", "[1_000]", "[1.2.3]", "{\"a\" 1}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\":1 \"b\":2}", "[1]]", "[1]//", "[/*1*/1]",
                "[1]#", "[\"a\"\"b\"]", "[\u00A01]", "[1\u2028]", "[\uFEFF1]", "*", "")) {
            Checked<TheoryOfChange> read = theory(extension(json));
            assertThat(read.hasErrors()).as(json).isTrue();
            assertThat(codes(read)).as(json).isSubsetOf("json-syntax", "trailing-content");
            assertThat(read.diagnostics().get(0).place().line()).as(json).isPositive();
        }
        assertThat(codes(theory(extension("1") + "1"))).containsExactly("trailing-content");
        assertThat(codes(theory(extension("1") + "x"))).containsExactly("trailing-content");
        for (String json : List.of("[]", "{}", "[[]]", "[1]", "[-0]", "[0.5e-3]", "[1E+2]", "[\"\\u0061\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\ud83d\\ude00\"]", "[\"\u007f\"]", "[true,false,null]", "{\"\":0}", " \t\r\n[ 1 ] ", "\"\u2028\"", "[123456789012345678901234567890]")) {
            assertThat(codes(theory(extension(json)))).as(json).isEmpty();
        }
    }

    @Test
    void malformed_tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(HEAD + "E1;K1;stöder;\"S1\nE2;K1;stöder;S1\n", "unclosed-quote");
        tables.put(HEAD + "E1;K1;stöder;\"S\"1\n", "text-after-quote");
        tables.put(HEAD + "E1;K1;stöder;S1;mer;än\n", "long-row");
        tables.put(HEAD + "E1;K1;stöder;S1" + ";".repeat(1_000) + "\n", "too-many-columns");
        tables.put("a;b\n1;2\n", "no-header");
        tables.put("id;mål\nE1;K1\n", "missing-column");
        tables.put("", "empty-file");
        tables.put("\n\n;;\n", "empty-file");
        tables.put(HEAD + ";K1;stöder;S1\n", "missing-cell");
        tables.put(HEAD + "E1;K1;stödjer kanske;S1\n", "unknown-finding");
        tables.forEach((text, code) -> {
            Checked<EvidenceBase> read = table(text);
            assertThat(codes(read)).as(text).contains(code);
            assertThat(read.hasErrors()).as(text).isTrue();
            Diagnostic first = read.diagnostics().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
            assertThat(first.place().line()).as(text).isEqualTo(code.equals("empty-file") ? 0 : text.startsWith(HEAD) ? 2 : 1);
        });
        assertThat(codes(table(HEAD + "E1;K1;stöder;\"S\"\"1\n\"\nE2;K1;stöder;\"S1\" \r\nE3;K1;stöder;\rE4;K1;stöder;a\"b"))).isEmpty();
    }

    @Test
    void numbers_too_large_or_none() {
        for (String number : List.of("1e400", "-1e400", "1e401", "1e999999999", "1e-999999999", "1".repeat(101), "0." + "0".repeat(200) + "1", "\"NaN\"", "\"Infinity\"", "NaN", "\"1\"", "\"\"", "true", "[1]", "{}", "0x1p3", "1d",
                "\u0663", "1".repeat(41), "1e41", "1e-41")) {
            Checked<EvidenceBase> read = items("{\"id\": \"E1\", \"targets\": [\"K1\"], \"finding\": \"supports\", \"sources\": [\"S\"], \"quantity\": {\"value\": " + number + ", \"unit\": \"u\"}}");
            assertThat(read.hasErrors()).as(number).isTrue();
            assertThat(codes(read)).as(number).isSubsetOf("number-out-of-range", "wrong-type", "json-syntax", "missing-key");
            assertThat(read.value().items()).allSatisfy(item -> assertThat(item.quantity()).as(number).isEmpty());
        }
        for (String number : List.of("1e5", "NaN", "Infinity", "-Infinity", "0x1p3", "1d", "1f", "\u0663", "1.9.9", "1,2,3", "--1", "1-", "9".repeat(19), "1".repeat(400), "1e999999999", "1_000", "½", "²", "1,234", "1.234", "=1+1", "1 2")) {
            Checked<EvidenceBase> read = table("id;mål;slag;utfall;målvärde;källa\nE1;K1;fynd;" + number + ";5;S1\n");
            assertThat(read.hasErrors()).as(number).isTrue();
            assertThat(read.value().items()).as(number).isEmpty();
        }
        for (String count : List.of("1.9", "-1", "9223372036854775808", "1e20", "\"3\"", "null", "true")) {
            Checked<EvidenceBase> read = items("{\"id\": \"Q\", \"targets\": [\"K1\"], \"sources\": [\"S\"], \"finding\": {\"counts\": [1, " + count + "]}}");
            assertThat(read.hasErrors()).as(count).isTrue();
            assertThat(read.value().items()).as(count).isEmpty();
        }
        assertThat(codes(theory(extension("1e50"), InputLimits.DEFAULT.withExponent(49)))).containsExactly("number-out-of-range");
        assertThat(codes(theory(extension("12345"), InputLimits.DEFAULT.withNumber(4)))).containsExactly("number-out-of-range");
    }

    private static Checked<TheoryOfChange> theory(String text, InputLimits limits) {
        return TheoryJson.parse(new SourceText("t.json", text), limits);
    }

    private static Checked<TheoryOfChange> theory(String text) {
        return Threats.theory(text);
    }

    @Test
    void keys_ids_and_headers_that_stand_twice() {
        Checked<TheoryOfChange> keys = theory("{\"format\": \"verkan/theory/1\", \"title\": \"first\", \"title\": \"second\", \"format\": \"verkan/rules/1\"}");
        assertThat(codes(keys)).containsExactly("duplicate-key", "duplicate-key");
        assertThat(keys.value().title()).isEqualTo("first");
        Checked<TheoryOfChange> ids = theory("{\"format\": \"verkan/theory/1\", \"elements\": [{\"id\": \"K1\", \"kind\": \"effect\", \"label\": \"first\"}, {\"id\": \"K1\", \"kind\": \"effect\", \"label\": \"second\"}]}");
        assertThat(codes(ids)).contains("duplicate-id");
        assertThat(ids.value().element("K1").orElseThrow().label()).isEqualTo("first");
        Checked<EvidenceBase> rows = table("id;mål;riktning;riktning;finding\nE1;K1;stöder;motsäger;motsäger\n");
        assertThat(codes(rows)).containsExactly("duplicate-column", "duplicate-column");
        assertThat(rows.value().items().get(0).finding()).hasToString("SUPPORTS");
        Evaluation both = Evaluation.of(theory("{\"format\": \"verkan/theory/1\", \"elements\": [{\"id\": \"K1\", \"kind\": \"effect\", \"label\": \"x\"}]}").value(), table(HEAD + "E1;K1;stöder;S1\nE1;K1;motsäger;S2\n").value()).check().value();
        assertThat(both.evidence().items()).singleElement().satisfies(item -> assertThat(item.sources()).containsExactly("S1"));
    }

    @Test
    void cells_rows_columns_and_files_that_are_too_large() throws Exception {
        InputLimits limits = InputLimits.DEFAULT;
        assertThat(codes(SourceText.decode(new byte[11], "x", limits.withBytes(10)))).containsExactly("file-too-large");
        assertThat(codes(table(HEAD + "E1;K1;stöder;S1\nE2;K1;stöder;S1\n", limits.withRows(1)))).containsExactly("too-many-rows");
        assertThat(codes(table(HEAD + "E1;K1;stöder;S1\n", limits.withColumns(3)))).contains("too-many-columns");
        assertThat(codes(table(HEAD + "E1;K1;stöder;" + "S".repeat(21) + "\n", limits.withCell(20)))).containsExactly("cell-too-long");
        assertThat(codes(theory("{\"format\": \"verkan/theory/1\", \"title\": \"" + "x".repeat(31) + "\"}", limits.withCell(30)))).containsExactly("text-too-long");
        assertThat(codes(theory("{\"format\": \"verkan/theory/1\", \"" + "k".repeat(31) + "\": 1}", limits.withCell(30)))).containsExactly("text-too-long", "unknown-key");
        assertThat(codes(theory("{\"format\": \"verkan/theory/1\", \"extensions\": {\"a\": [[]]}}", limits.withDepth(3)))).containsExactly("too-deep");
        assertThat(codes(theory(extension("[1,1,1,1,1,1]"), limits.withBytes(5 * 32)))).containsExactly("too-many-values");
        String bad = "E;K1;?;S1\n".repeat(50);
        assertThat(codes(table(HEAD + bad, limits.withProblems(5)))).hasSize(6).endsWith("too-many-problems");
        assertThat(codes(theory("{\"format\": \"verkan/theory/1\", \"actors\": [" + "{},".repeat(50) + "{}]}", limits.withProblems(5)))).hasSize(6).endsWith("too-many-problems");
        String refs = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + "<Code name=\"x\">".repeat(8);
        assertThat(codes(RefiQda.codebook(new SourceText("c.qdc", refs), limits.withDepth(9)))).containsExactly("xml-too-deep");
        assertThat(codes(SurveyTables.within(limits.withRows(1)).scales(new SourceText("s.csv", "skala;värde;etikett\na;1;x\na;2;y\na;3;z\n")))).contains("too-many-rows");
        assertThat(codes(CsvTables.within(limits.withRows(1)).elements(new SourceText("t.csv", "id;slag;etikett\nA;aktivitet;x\nB;aktivitet;y\n"), new TheoryBuilder()))).containsExactly("too-many-rows");
        byte[] open = (HEAD + "E1;K1;stöder;\"" + "x".repeat(8 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(Threats.mebibytes(() -> assertThat(codes(EvidenceStream.standard().read(new ByteArrayInputStream(open), "x"))).containsExactly("row-too-long"))).isLessThan(64);
    }

    @Test
    void limits_reach_every_file_of_a_case() throws IOException {
        for (String file : List.of("evaluation.json", "elements.csv", "links.csv", "sources.csv", "evidence.csv")) {
            Files.copy(Path.of("examples/kom-igang", file), folder.resolve(file));
        }
        assertThat(codes(EvaluationFiles.read(folder.resolve("evaluation.json")))).doesNotContain("too-many-rows");
        assertThat(codes(EvaluationFiles.read(folder.resolve("evaluation.json"), InputLimits.DEFAULT.withRows(1)))).contains("too-many-rows");
        assertThat(codes(EvaluationFiles.read(folder.resolve("elements.csv"), List.of(folder.resolve("evidence.csv")), InputLimits.DEFAULT.withRows(1)))).contains("too-many-rows");
        assertThat(codes(EvaluationFiles.readCodings(List.of(Path.of("examples/kodning/kodbok.csv")), InputLimits.DEFAULT.withBytes(10)))).contains("file-too-large");
    }

    @Test
    void packed_files_and_archives_that_swell() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEAD + "E1;K1;stöder;S1\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(codes(decoded(packed.toByteArray()))).isSubsetOf("encoding-guessed", "not-text", "encoding-error").containsAnyOf("not-text", "encoding-error");
        assertThat(decoded(packed.toByteArray()).value().text()).isEmpty();
        for (String entry : List.of("../x", "a/../../x", "/etc/x", "C:/x", "..\\x")) {
            assertThat(codes(RefiQda.project(zip(Map.of("project.qde", new byte[9], entry, new byte[1])), "p"))).as(entry).containsExactly("archive-path");
        }
        Path bomb = zip(Map.of("project.qde", new byte[32 << 20]));
        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThat(codes(RefiQda.project(bomb, "p"))).containsExactly("archive-too-large");
        ZipLimits small = new ZipLimits(1, 1 << 20, 1 << 20, 10);
        assertThat(codes(RefiQda.project(zip(Map.of("a", new byte[1], "b", new byte[1])), "p", small, InputLimits.DEFAULT))).containsExactly("archive-too-large");
        try (var left = Files.list(folder)) {
            assertThat(left).extracting(it -> it.getFileName().toString()).containsExactly("x.zip");
        }
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("x.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void types_named_in_a_file_are_not_made() {
        for (String type : List.of("javax.script.ScriptEngineManager", "java.net.URL", "com.sun.rowset.JdbcRowSetImpl", "io.github.verkan.cli.Main", "org.springframework.context.support.ClassPathXmlApplicationContext")) {
            for (String key : List.of("@class", "@type", "$type", "class", "$ref", "!include")) {
                Checked<TheoryOfChange> read = theory("{\"format\": \"verkan/theory/1\", \"" + key + "\": \"" + type + "\", \"elements\": [[\"" + type + "\", {}]], \"extensions\": {\"" + key + "\": \"" + type + "\"}}");
                assertThat(codes(read)).as(key).containsExactlyInAnyOrder("unknown-key", "wrong-type");
                assertThat(TheoryJson.write(read.value())).as("kept as text").contains("\"" + key + "\": \"" + type + "\"");
            }
        }
        assertThat(codes(theory("{\"format\": \"java.net.URL\"}"))).containsExactly("format-wrong");
    }
}
