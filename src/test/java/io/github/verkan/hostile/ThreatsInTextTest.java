package io.github.verkan.hostile;

import static io.github.verkan.hostile.Threats.codes;
import static io.github.verkan.hostile.Threats.decoded;
import static io.github.verkan.hostile.Threats.items;
import static io.github.verkan.hostile.Threats.milliseconds;
import static io.github.verkan.hostile.Threats.table;
import static io.github.verkan.hostile.Threats.theory;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.coding.Code;
import io.github.verkan.coding.CodedEvidence;
import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.EvidenceCsv;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.io.json.EvaluationJson;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.report.Report;
import io.github.verkan.testing.HostileCase;
import io.github.verkan.testing.Pages;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What a text may say to harm somebody: its reader, the machine, or those who open what is written of it. Each test is one threat. */
class ThreatsInTextTest {

    private static final String HEAD = "id;mål;riktning;källa\n";
    private static final Set<String> ACTIVE = Set.of("script", "iframe", "object", "embed", "img", "base", "form", "link", "foreignObject", "image", "animate", "set");
    private static final Assessment HOSTILE = HostileCase.assess();

    @TempDir
    private Path folder;

    @Test
    void paths_that_lead_elsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.json"), TheoryJson.write(TheoryOfChange.named("SECRET").effect("S1", "SECRET", Horizon.SHORT).build()));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link.json"), secret);
        for (String path : List.of("../secret.json", "./../secret.json", "x/../../secret.json", secret.toString(), "link.json", "..\\\\secret.json", "C:\\\\secret.json", "C:secret.json", "file:" + secret, "%2e%2e/secret.json", "CON", "NUL", "\\u0000", "",
                ".", "..", "~/secret.json", "\\\\\\\\server\\\\share", "https://example.org/theory.json", "/dev/zero")) {
            Path evaluation = Files.writeString(inside.resolve("evaluation.json"), "{\"format\": \"verkan/evaluation/1\", \"theory\": \"" + path + "\", \"evidence\": [\"" + path + "\"]}");
            Checked<Evaluation> read = EvaluationFiles.read(evaluation);
            assertThat(read.hasErrors()).as(path).isTrue();
            assertThat(EvaluationJson.write(read.value())).as(path).doesNotContain("SECRET");
            assertThat(read.diagnostics()).as(path).allSatisfy(said -> assertThat(said.toString()).doesNotContain("SECRET"));
        }
        Path out = folder.resolve("out");
        Report.of(HOSTILE).writeTo(out);
        Report.of(HOSTILE).toTables().keySet().forEach(name -> assertThat(name).matches("[a-z0-9-]+"));
        try (var written = Files.walk(out)) {
            assertThat(written.filter(Files::isRegularFile).map(it -> out.relativize(it).toString().replace('\\', '/')).toList()).allMatch(it -> it.matches("(report\\.html|report\\.md|theory\\.svg|assessment\\.json|tables/[a-z0-9-]+\\.csv)"));
        }
    }

    @Test
    void formulas_in_tables_that_are_written() throws IOException {
        for (String formula : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00A0=1", "'=1", "''=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", "=HYPERLINK(\"https://example.org\";\"x\")", "=cmd|' /C calc'!A0", "\"=1\"", ";=1", "|=1",
                "-", "+", "=", "-5 %", "\u200B=1", "\uFEFF=1")) {
            // Space around a cell does not belong to it.
            String text = formula.replaceAll("^[\\s\u00A0\u200B\uFEFF]+", "");
            EvidenceItem item = EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K1").sources(text).note(text).quote(text).build();
            for (Language language : Language.values()) {
                String written = EvidenceCsv.write(EvidenceBase.of(List.of(), List.of(item)), language);
                assertNoFormula(written);
                assertThat(table(written).value().items()).as(formula).containsExactly(item);
            }
        }
        for (String written : Report.of(HOSTILE).toTables().values()) {
            assertNoFormula(written);
        }
    }

    private static void assertNoFormula(String table) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.builder().setDelimiter(';').get().parse(new StringReader(table))) {
            parser.forEach(record -> record.forEach(cell -> assertThat(cell).doesNotMatch("(?s)[\\s\\u00A0\u200B\uFEFF]*[=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*").doesNotMatch("(?s)\\s*-(?![0-9.,]+( ?%)?$).*")));
        }
    }

    @Test
    void markup_in_reports() {
        Report report = Report.of(HOSTILE);
        for (String page : List.of(report.toHtml(), report.toSvg())) {
            List<Element> all = Pages.elements(Pages.parse(page), "*");
            assertThat(all.size()).isGreaterThan(100);
            all.forEach(ThreatsInTextTest::assertHarmless);
        }
        Pattern active = Pattern.compile("(?i)(^|[^\\\\])<(script|img|iframe|a|b|svg)\\b|(^|[^\\\\])\\]\\((?!#|tables/|[a-z-]+\\.svg)");
        assertThat(report.toMarkdown().lines().filter(line -> active.matcher(line).find())).isEmpty();
    }

    private static void assertHarmless(Element element) {
        boolean harmful = ACTIVE.contains(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int j = 0; j < attributes.getLength(); j++) {
            String name = attributes.item(j).getNodeName().toLowerCase(Locale.ROOT);
            harmful |= name.startsWith("on") || (name.endsWith("href") || name.equals("src")) && !attributes.item(j).getNodeValue().startsWith("#");
        }
        if (harmful) {
            throw new AssertionError("harmful: " + element.getTagName());
        }
    }

    @Test
    void code_in_mermaid_and_dot() {
        TheoryBuilder plain = TheoryOfChange.named("x");
        TheoryBuilder odd = TheoryOfChange.named("\"] --> x[\"\n%%{init}%%");
        for (int i = 0; i < HostileCase.TEXTS.size(); i++) {
            String text = HostileCase.TEXTS.get(i);
            plain.effect("K" + i, "x", Horizon.SHORT);
            odd.effect("K" + i + text.substring(0, Math.min(30, text.length())), text.isBlank() ? "x" : text, Horizon.SHORT);
        }
        Report harmless = report(plain);
        Report hostile = report(odd);
        assertThat(hostile.toMermaid().lines().count()).isEqualTo(harmless.toMermaid().lines().count());
        assertThat(hostile.toDot().lines().count()).isEqualTo(harmless.toDot().lines().count());
        assertThat(hostile.toMermaid().lines()).noneMatch(line -> line.strip().matches("(?s)(click|%%\\{|classDef x|style ).*"));
        assertThat(hostile.toDot()).doesNotContain("\u0000").doesNotContainPattern("label=<");
    }

    private static Report report(TheoryBuilder theory) {
        return Report.of(Assessor.of(Evaluation.of(theory.check().value(), EvidenceBase.EMPTY).build()).assess());
    }

    /** "Aa" and "BB" have the same hash, and so have all texts made of them. */
    private static String colliding(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    private static String ordinary(int number) {
        return ("a long enough name for an id no. " + number).substring(0, 32);
    }

    private static String joined(int count, IntFunction<String> each, String between) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "" : between).append(each.apply(i));
        }
        return all.toString();
    }

    @Test
    void ids_of_one_hash() throws Exception {
        int many = 1 << 16;
        assertThat(colliding(1).hashCode()).isEqualTo(colliding(many - 1).hashCode());
        // Ordinary ids go first, so that the machine learns by them, to the advantage of the others.
        long[] took = new long[2];
        for (int kind = 0; kind < 2; kind++) {
            IntFunction<String> id = kind == 0 ? i -> "x" + Integer.toHexString(i * 0x9E3779B1) + "-" + i : ThreatsInTextTest::colliding;
            String rows = HEAD + joined(many, i -> id.apply(i) + ";" + id.apply(i) + ";stöder;" + id.apply(i), "\n");
            String keys = Threats.extension("{" + joined(many, i -> "\"" + id.apply(i) + "\": 1", ",") + "}");
            String elements = "{\"format\": \"verkan/theory/1\", \"elements\": [" + joined(many, i -> "{\"id\": \"" + id.apply(i) + "\", \"kind\": \"effect\", \"label\": \"x\"}", ",") + "]}";
            took[kind] = milliseconds(() -> {
                assertThat(theory(keys).diagnostics()).isEmpty();
                Evaluation.of(theory(elements).value(), table(rows).value()).check();
            });
        }
        assertThat(took[1]).as("ms, against %d of ordinary ids", took[0]).isLessThan(10 * Math.max(200, took[0]));
    }

    @Test
    void patterns_that_go_back_and_forth() throws Exception {
        for (String piece : List.of(" ", "1", "1 ", "1.", "1,", "1 000 ", "a", "a-", "|", "\\|", "'", "\"\"", "=", "\u00A0", "e\u0301", "2020-", "1/1 ", "a@", "(", ": ", "vet ej: ", "<", "&", "#", "*_`")) {
            String text = piece.repeat(300_000 / piece.length());
            for (String column : List.of("id", "mål", "riktning", "datum", "utfall", "antal per alternativ", "bortfall", "sida", "omfattning", "art")) {
                String row = "id;mål;riktning;datum;utfall;antal per alternativ;bortfall;sida;omfattning;art\n" + "E1;K1;stöder;;;;;;;".replace("E1", column.equals("id") ? text : "E1");
                String shaped = "id;mål;riktning;" + column + "x\n".replace("x", "") + "E1;K1;stöder;\"" + text.replace("\"", "\"\"") + "\"\n";
                assertThat(milliseconds(() -> {
                    table(row);
                    table(shaped);
                })).as("%s in %s", piece, column).isLessThan(1_000);
            }
            String json = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ");
            for (String key : List.of("id", "date", "note", "finding", "kind")) {
                assertThat(milliseconds(() -> items("{\"" + key + "\": \"" + json + "\", \"targets\": [\"" + json + "\"]}"))).as("%s in %s", piece, key).isLessThan(1_000);
            }
        }
    }

    @Test
    void unknown_ids_among_many_known_ones() throws Exception {
        int many = 40_000;
        String elements = "{\"format\": \"verkan/theory/1\", \"elements\": [" + joined(many, i -> "{\"id\": \"K" + i + "\", \"kind\": \"effect\", \"label\": \"label " + i + "\"}", ",") + "], \"links\": ["
                + joined(many, i -> "{\"from\": \"K" + i + "\", \"to\": \"X" + i + "\", \"through\": \"Y" + i + "\"}", ",") + "]}";
        List<Source> sources = IntStream.range(0, many).mapToObj(i -> Source.of("S" + i, "r")).toList();
        String rows = HEAD + joined(many, i -> "E" + i + ";X" + i + ";stöder;T" + i, "\n");
        List<Code> codes = IntStream.range(0, many).mapToObj(i -> Code.of("code " + i, Direction.SUPPORTS, "K1")).toList();
        CodingSheet sheet = CsvTables.standard().codings(new SourceText("c.csv", "id;meningsenhet;kod\n" + joined(many, i -> i + ";text;other " + i, "\n"))).value();
        assertThat(milliseconds(() -> {
            TheoryOfChange theory = theory(elements).value();
            assertThat(theory.elements()).hasSize(many);
            Evaluation.of(theory, EvidenceBase.of(sources, table(rows).value().items())).check();
            Evaluation.of(theory, EvidenceBase.of(sources, table(rows.replace(";X", ";K")).value().items())).check();
            CodedEvidence.of(sheet, Codebook.of(codes).value());
        })).isLessThan(6_000);
        // A thousand known ids, each as long as those that are looked for, are the most that near ones are sought among.
        String few = "{\"format\": \"verkan/theory/1\", \"elements\": [" + joined(1_000, i -> "{\"id\": \"" + ordinary(i) + ordinary(i).substring(5) + "\", \"kind\": \"effect\", \"label\": \"x\"}", ",") + "]}";
        String unknown = HEAD + joined(many, i -> "E" + i + ";" + (i + ordinary(i) + ordinary(i)).substring(0, 59) + ";stöder;S", "\n");
        assertThat(milliseconds(() -> Evaluation.of(theory(few).value(), table(unknown).value()).check())).isLessThan(15_000);
    }

    @Test
    void a_machine_that_speaks_another_language() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String[] expected = {written("pa-vag"), written("enkat"), written("kodning")};
        try {
            for (String tag : List.of("sv-SE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Kiritimati" : "America/Los_Angeles"));
                assertThat(new String[] {written("pa-vag"), written("enkat"), written("kodning")}).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String number : List.of("1,25", "1.25")) {
            Checked<EvidenceBase> read = table("id;mål;slag;utfall;målvärde;bättre;källa\nE1;K1;fynd;" + number + ";5;högre;S1\n");
            assertThat(read.value().items().get(0).finding().toString()).as(number).contains("1.25");
            assertThat(codes(items("{\"id\": \"E1\", \"targets\": [\"K1\"], \"finding\": \"supports\", \"quantity\": {\"value\": \"" + number + "\"}}"))).contains("wrong-type");
        }
    }

    private static String written(String example) {
        Assessment assessment = Assessor.of(Threats.example(example)).assess();
        Report report = Report.of(assessment);
        return AssessmentJson.write(assessment) + report.toText() + report.toHtml() + report.toSvg();
    }

    @Test
    void dates_that_are_none_or_far_away() {
        for (String date : List.of("2020-02-30", "2021-02-29", "2020-13-01", "2020-00-10", "+999999999-12-31", "-0001-01-01", "99999-01-01", "0000", "1899", "2201", "2020-1-1-1", "31/31/2020", "03/04/2018", "43831", "\u0662\u0660\u0662\u0660-\u0660\u0661", "2020-W01",
                "2020-366", "today", "now", "20201301", "1e3-01-01")) {
            Checked<EvidenceBase> read = table("id;mål;riktning;källa;datum\nE1;K1;stöder;S1;" + date + "\n");
            assertThat(codes(read)).as(date).containsAnyOf("bad-date", "ambiguous-date");
            assertThat(read.value().items()).as(date).allSatisfy(item -> assertThat(item.date()).isEmpty());
            Checked<EvidenceBase> json = items("{\"id\": \"E1\", \"targets\": [\"K1\"], \"finding\": \"supports\", \"sources\": [\"S\"], \"date\": \"" + date + "\"}");
            assertThat(json.hasErrors()).as(date).isTrue();
            assertThat(json.value().items()).as(date).allSatisfy(item -> assertThat(item.date()).isEmpty());
        }
        assertThat(table("id;mål;riktning;källa;datum\nE1;K1;stöder;S1;2020-02-29\n").value().items().get(0).date()).isEqualTo("2020-02-29");
    }

    @Test
    void bytes_in_any_encoding() {
        String text = HEAD + "Å1;K1;stöder;Läraren\n";
        for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(decoded(bytes)).isEqualTo(new Checked<>(new SourceText("x", text), List.of()));
        }
        Checked<SourceText> old = decoded(text.getBytes(Charset.forName("windows-1252")));
        assertThat(codes(old)).containsExactly("encoding-guessed");
        assertThat(old.diagnostics().get(0).place().line()).isEqualTo(1);
        assertThat(old.value().text()).isEqualTo(text);
        // Overlong, surrogates, beyond Unicode, cut off, alone: in a text that is UTF-8 otherwise none of them gets past.
        for (int[] sequence : new int[][] {{0xC0, 0xAF}, {0xE0, 0x80, 0xAF}, {0xF0, 0x80, 0x80, 0xAF}, {0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xF7, 0xBF, 0xBF, 0xBF}, {0xFE}, {0xFF}, {0x80},
                {0xBF}, {0xE2, 0x82}, {0xC3}, {0xF8, 0x88, 0x80, 0x80, 0x80}}) {
            byte[] sound = ("rad ett åäöåäöåäö\n").getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Arrays.copyOf(sound, sound.length + sequence.length);
            for (int i = 0; i < sequence.length; i++) {
                bytes[sound.length + i] = (byte) sequence[i];
            }
            Checked<SourceText> read = decoded(bytes);
            assertThat(codes(read)).as(Arrays.toString(sequence)).containsExactly("encoding-error");
            assertThat(read.diagnostics().get(0).place().line()).isEqualTo(2);
            assertThat(read.value().text()).isEmpty();
        }
        assertThat(codes(decoded(new byte[] {'a', (byte) 0x81, 'b'}))).as("no windows-1252 either").containsExactly("encoding-error");
        assertThat(codes(decoded(text.getBytes(StandardCharsets.UTF_16LE)))).containsAnyOf("not-text", "encoding-error");
        assertThat(codes(decoded(text.getBytes(Charset.forName("UTF-32"))))).containsAnyOf("not-text", "encoding-error");
        assertThat(codes(decoded(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))).containsExactly("encoding-error");
        assertThat(codes(decoded(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8}))).containsExactly("encoding-error");
    }

    @Test
    void odd_text_and_ids_that_look_alike() {
        for (String text : HostileCase.TEXTS) {
            String kept = text.strip();
            if (!kept.isEmpty()) {
                EvidenceItem item = EvidenceItem.saying(kept, Direction.SUPPORTS).targets(kept).sources(kept).note(kept).build();
                EvidenceBase base = EvidenceBase.of(List.of(), List.of(item));
                assertThat(EvidenceJson.parse(EvidenceJson.write(base), "x").value().items()).as(text).containsExactly(item);
            }
        }
        for (Map.Entry<String, String> pair : Map.of("K1", "k1", "\u00E5", "a\u030A", "K2", "\u212A2", "\uFB01", "fi", "Ä", "a\u0308").entrySet()) {
            Checked<TheoryOfChange> read = TheoryOfChange.named("x").effect(pair.getKey(), "x", Horizon.SHORT).effect(pair.getValue(), "y", Horizon.SHORT).check();
            assertThat(codes(read)).as(pair.toString()).containsExactly("similar-ids");
            assertThat(read.value().elements()).extracting(element -> element.id()).as("kept as they are given").containsExactly(pair.getKey(), pair.getValue());
        }
    }
}
