package io.github.verkan.io.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.coding.Code;
import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodedEvidence;
import io.github.verkan.coding.CodingAgreement;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codebooks and projects as programs for qualitative analysis exchange them, honest and hostile. */
class RefiQdaTest {

    private static final String CODEBOOK = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="hand">
              <Codes>
                <Code guid="A" name="Kontakter" isCodable="false">
                  <Code guid="B" name="vet vem" isCodable="true"><Description>Nämner någon</Description></Code>
                  <Code guid="C" name="annat" isCodable="true"/>
                </Code>
                <Code guid="D" name="Tema" isCodable="false"><Code guid="E" name="Tempo" isCodable="false"><Code guid="F" name="Väntan" isCodable="true">
                  <Code guid="G" name="kö" isCodable="true"/><Code guid="H" name="annat" isCodable="true"/></Code></Code></Code>
              </Codes>
              <Sets/>
            </CodeBook>
            """;
    /** The first letter is two chars long: places are counted in characters of Unicode. */
    private static final String TEXT = "\uD83D\uDE00 Nu vet jag vem. Men vi väntade länge.";
    private static final String PROJECT = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="P" xmlns:x="urn:other">
              <Users><User guid="U1" name="AB"/><User guid="U2" id="CD"/></Users>
              <CodeBook><Codes>
                <Code guid="C1" name="Kontakter" isCodable="false"><Code guid="c2" name="vet vem" isCodable="true"/></Code>
                <Code guid="C3" name="väntan" isCodable="true"><Description>Det dröjer</Description></Code>
              </Codes></CodeBook>
              <Sources>
                <TextSource guid="S1" name="Intervju 1" plainTextPath="internal://S1.txt">
                  <PlainTextSelection guid="P1" startPosition="2" endPosition="17" creatingUser="U1">
                    <Coding guid="K1" creatingUser="U1"><CodeRef targetGUID="C2"/></Coding>
                    <Coding guid="K2" creatingUser="U2"><CodeRef targetGUID="C2"/></Coding>
                  </PlainTextSelection>
                  <PlainTextSelection guid="P2" startPosition="18" endPosition="39" creatingUser="U1">
                    <Coding guid="K3"><CodeRef targetGUID="C3"/></Coding>
                  </PlainTextSelection>
                  <x:PlainTextSelection startPosition="0" endPosition="1"/>
                </TextSource>
                <TextSource guid="S2" name="Intervju 2"><PlainTextContent>Alla vet &amp; kan.</PlainTextContent>
                  <PlainTextSelection guid="P3" startPosition="0" endPosition="8" creatingUser="U2"/></TextSource>
                <PictureSource guid="S3" name="Bild"><PictureSelection guid="P4"><Coding><CodeRef targetGUID="C3"/></Coding></PictureSelection></PictureSource>
              </Sources>
            </Project>
            """;

    @TempDir
    private Path folder;

    private static Checked<List<Code>> codebook(String xml) {
        return RefiQda.codebook(new SourceText("k.qdc", xml));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> honest(String project) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("project.qde", utf8(project));
        files.put("sources/S1.txt", utf8("\uFEFF" + TEXT));
        return files;
    }

    private Checked<RefiProject> project(byte[] bytes) throws IOException {
        return RefiQda.project(Files.write(folder.resolve("p.qdpx"), bytes), "p.qdpx", new ZipLimits(100, 4L << 20, 8L << 20, 200), InputLimits.DEFAULT);
    }

    private Checked<RefiProject> project(String xml) throws IOException {
        return project(zip(honest(xml)));
    }

    private static List<String> codes(Checked<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void codes_are_under_what_they_are_nested_in_and_codes_of_the_same_name_are_told_apart() {
        Checked<List<Code>> codes = codebook(CODEBOOK);
        assertThat(codes.diagnostics()).isEmpty();
        assertThat(codes.value()).extracting(code -> code.name() + " " + code.subcategories() + code.categories() + code.themes()).containsExactly(
                "vet vem [][Kontakter][]", "Kontakter / annat [][Kontakter][]", "Väntan [Tempo][Tema][]", "kö [Väntan][Tempo][Tema]",
                "Väntan / annat [Väntan][Tempo][Tema]");
        assertThat(codes.value().get(0).definition()).isEqualTo("Nämner någon");
        assertThat(codes.value().get(0).origin().of("code").toString()).isEqualTo("k.qdc:5");
        assertThat(RefiQda.isCodebook(new SourceText("k.qdc", CODEBOOK))).isTrue();
        assertThat(RefiQda.isCodebook(new SourceText("k.csv", "kod;definition\n"))).isFalse();
    }

    @Test
    void selections_of_text_are_meaning_units_of_those_who_coded_them() throws IOException {
        Checked<RefiProject> project = project(PROJECT);
        assertThat(project.diagnostics()).extracting(Diagnostic::toString).containsExactly("p.qdpx/project.qde: note selection-not-text: \"1\": "
                + "so many codings are of pictures, sound, pages or whole documents; only coded text is read");
        assertThat(project.value().sheet().codings()).extracting(coding -> coding.unit() + " " + coding.statement().quote() + " " + coding.codes() + coding.coders())
                .containsExactly("Intervju 1:2-17 Nu vet jag vem. [vet vem][AB]", "Intervju 1:2-17 Nu vet jag vem. [vet vem][CD]",
                        "Intervju 1:18-39 Men vi väntade länge. [väntan][AB]", "Intervju 2:0-8 Alla vet [][CD]");
        assertThat(project.value().sheet().codings()).extracting(coding -> coding.statement().sources())
                .containsExactly(List.of("Intervju 1"), List.of("Intervju 1"), List.of("Intervju 1"), List.of("Intervju 2"));
        assertThat(project.value().sheet().rows()).containsExactly(new RowCount("p.qdpx/project.qde", 3, 0));
    }

    @Test
    void from_there_the_way_is_that_of_a_coding_sheet() throws IOException {
        RefiProject project = project(PROJECT).value();
        List<Code> codes = new ArrayList<>(project.codes());
        codes.add(Code.of("vet vem", Direction.SUPPORTS, "K1"));
        var evidence = CodedEvidence.of(project.sheet(), Codebook.of(codes).orThrow());
        assertThat(evidence.value().items()).singleElement().satisfies(item -> {
            assertThat(item.targets()).containsExactly("K1");
            assertThat(item.coding().categories()).containsExactly("Kontakter");
            assertThat(item.coding().coders()).containsExactly("AB", "CD");
            assertThat(item.origin().place().toString()).isEqualTo("p.qdpx/project.qde:10");
        });
        assertThat(codes(evidence)).contains("code-without-element");
        assertThat(CodingAgreement.of(project.sheet(), Codebook.EMPTY).comparedUnits()).isEqualTo(1);
    }

    @Test
    void places_and_codes_that_are_not_there_are_told() throws IOException {
        assertThat(codes(project(PROJECT.replace("endPosition=\"39\"", "endPosition=\"40\"")))).containsExactly("selection-outside", "selection-not-text");
        for (String bad : List.of("-1", "", "x", "99999999999", "٣", "18")) {
            Checked<RefiProject> read = project(PROJECT.replace("endPosition=\"17\"", "endPosition=\"" + bad + "\"").replace("startPosition=\"2\"", "startPosition=\"19\""));
            assertThat(codes(read)).as(bad).contains("selection-outside");
            assertThat(read.value().sheet().rows()).containsExactly(new RowCount("p.qdpx/project.qde", 3, 1));
        }
        assertThat(codes(project(PROJECT.replace("CodeRef targetGUID=\"C3\"", "CodeRef targetGUID=\"C9\"")))).contains("unknown-code");
        assertThat(codes(project(PROJECT.replace("internal://S1.txt", "internal://S9.txt")))).contains("text-missing");
    }

    @Test
    void nothing_outside_the_project_is_opened() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "hemligt som ingen ska se i underlaget");
        for (String path : List.of("relative:///secret.txt", "absolute://" + folder + "/secret.txt", "file:///etc/passwd", "internal://../secret.txt",
                "internal:///etc/passwd")) {
            Checked<RefiProject> read = project(PROJECT.replace("internal://S1.txt", path));
            assertThat(codes(read)).as(path).containsAnyOf("text-outside", "text-missing");
            assertThat(read.value().sheet().codings()).as(path).extracting(coding -> coding.statement().quote()).containsExactly("Alla vet");
        }
    }

    @Test
    void external_entities_are_neither_fetched_nor_put_in() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "HEMLIGT");
        for (String type : List.of("<!DOCTYPE CodeBook [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>", "<!DOCTYPE CodeBook SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE CodeBook [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>")) {
            Checked<List<Code>> read = codebook(CODEBOOK.replace("<CodeBook ", type + "<CodeBook ").replace("Nämner någon", "&s;"));
            assertThat(codes(read)).as(type).containsExactly("xml-doctype");
            assertThat(read.value()).as(type).isEmpty();
        }
        assertThat(codes(codebook(CODEBOOK.replace("<CodeBook ", "<!DOCTYPE CodeBook><CodeBook ")))).containsExactly("xml-doctype");
    }

    @Test
    void a_billion_laughs_are_not_laughed() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE CodeBook [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(codes(codebook(CODEBOOK.replace("<CodeBook ", type + "]><CodeBook ").replace("Nämner någon", "&a29;")))).containsExactly("xml-doctype");
        assertThat(codes(project(PROJECT.replace("<Project ", type + "]><Project ").replace("Det dröjer", "&a29;")))).containsExactly("xml-doctype");
        assertThat(codes(codebook(CODEBOOK.replace("Nämner någon", "&undeclared;")))).containsAnyOf("xml-doctype", "xml-syntax");
    }

    @Test
    void an_archive_whose_paths_lead_out_of_it_is_not_read() throws IOException {
        for (String path : List.of("../evil.txt", "sources/../../evil.txt", "/etc/evil", "C:\\evil.txt", "sources\\..\\..\\evil.txt")) {
            Map<String, byte[]> files = honest(PROJECT);
            files.put(path, utf8("x"));
            Checked<RefiProject> read = project(zip(files));
            assertThat(codes(read)).as(path).containsExactly("archive-path");
            assertThat(read.value()).isEqualTo(RefiProject.EMPTY);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("p.qdpx");
        }
    }

    @Test
    void what_unpacks_to_more_than_it_should_is_not_unpacked() throws IOException {
        assertThat(codes(project(PROJECT.replace("Det dröjer", " ".repeat(6 << 20))))).containsExactly("archive-too-large");
        // Within the size, and hundreds of times larger than packed.
        assertThat(codes(project(PROJECT.replace("Det dröjer", " ".repeat(3 << 20))))).containsExactly("archive-too-large");
        Map<String, byte[]> texts = honest(PROJECT);
        texts.put("sources/S1.txt", new byte[6 << 20]);
        assertThat(codes(project(zip(texts)))).contains("archive-too-large");
        Map<String, byte[]> many = honest(PROJECT);
        for (int i = 0; i < 100; i++) {
            many.put("sources/" + i, new byte[0]);
        }
        assertThat(codes(project(zip(many)))).containsExactly("archive-too-large");
        assertThatIllegalArgumentException().isThrownBy(() -> new ZipLimits(0, 1, 1, 1)).withMessageContaining("0, 1, 1, 1");
    }

    @Test
    void selections_that_overlap_cannot_multiply_a_text_without_end() throws IOException {
        String selection = "<PlainTextSelection startPosition=\"0\" endPosition=\"900000\" creatingUser=\"U1\"><Coding><CodeRef targetGUID=\"C3\"/></Coding></PlainTextSelection>";
        String asking = PROJECT.replace("<PlainTextSelection guid=\"P3\" startPosition=\"0\" endPosition=\"8\" creatingUser=\"U2\"/>", selection.repeat(100))
                .replace("Alla vet &amp; kan.", "x".repeat(900_000));
        Checked<RefiProject> read = project(asking);
        assertThat(codes(read)).containsOnlyOnce("archive-too-large");
        assertThat(read.value().sheet().rows().get(0).rejected()).isEqualTo(100 - (64 << 20) / 900_000);
    }

    @Test
    void an_archive_whose_comment_ends_before_its_length_is_damaged() throws IOException {
        byte[] whole = zip(Map.of("project.qde", utf8("x")));
        whole[whole.length - 1] = (byte) 0x80;
        assertThat(codes(project(whole))).containsExactly("bad-archive");
    }

    @Test
    void a_damaged_archive_gives_problems_wherever_it_is_cut_or_changed() throws IOException {
        byte[] whole = zip(honest(PROJECT));
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(codes(project(Arrays.copyOf(whole, length)))).as("cut at %d", length).containsExactly("bad-archive");
        }
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 400; round++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            Checked<RefiProject> read = project(changed);
            assertThat(read.hasErrors() || read.value().sheet().codings().size() == 4 || !read.diagnostics().isEmpty()).isTrue();
        }
        assertThat(codes(project(zip(Map.of("other.txt", utf8("x")))))).containsExactly("bad-archive");
        assertThat(codes(project(utf8("kod;definition\n")))).containsExactly("bad-archive");
    }

    @Test
    void other_roots_and_namespaces_are_refused_and_broken_xml_is_told_with_its_line() throws IOException {
        assertThat(codes(project(PROJECT.replace("urn:QDA-XML:project:1.0", "urn:QDA-XML:project:9.0")))).containsExactly("refi-namespace");
        assertThat(codes(project(PROJECT.replace(" xmlns=\"urn:QDA-XML:project:1.0\"", "")))).containsExactly("refi-namespace");
        assertThat(codes(project(CODEBOOK))).containsExactly("refi-namespace");
        assertThat(codes(codebook(PROJECT))).containsExactly("refi-namespace");
        assertThat(codes(codebook("<a/>"))).containsExactly("refi-namespace");
        Checked<List<Code>> cut = codebook(CODEBOOK.substring(0, CODEBOOK.indexOf("<Code guid=\"D\"")));
        assertThat(cut.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("xml-syntax");
            assertThat(it.place().line()).isEqualTo(8);
        });
        assertThat(cut.value()).hasSize(2);
        for (String xml : List.of("", "<", "<CodeBook", "text", "<?xml version='1.0'?>", "\u0000")) {
            assertThat(codes(codebook(xml))).as(xml).containsExactly("xml-syntax");
        }
    }

    @Test
    void bytes_of_no_encoding_are_told_and_the_parser_keeps_silent() throws IOException {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Map<String, byte[]> files = honest(PROJECT);
            files.put("project.qde", PROJECT.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(codes(project(zip(files)))).contains("encoding-guessed");
            files.put("project.qde", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '<', (byte) 0xC3, '>'});
            assertThat(codes(project(zip(files)))).containsExactly("encoding-error");
            codebook("<CodeBook");
        } finally {
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_is_nested_too_deep_ends_the_reading_and_not_the_program() {
        assertThat(codes(codebook(CODEBOOK.replace("<Sets/>", "<Code name=\"x\">".repeat(100_000))))).containsExactly("xml-too-deep");
        assertThat(codes(codebook(CODEBOOK.replace("<Sets/>", "<y:a xmlns:y=\"urn:y\">" + "<y:a>".repeat(100_000))))).containsExactly("xml-too-deep");
    }

    @Test
    void any_change_of_a_character_gives_a_value() throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 400; round++) {
            StringBuilder changed = new StringBuilder(PROJECT);
            changed.setCharAt(random.nextInt(changed.length()), "<>&\"/ x\u0000".charAt(random.nextInt(8)));
            assertThat(project(changed.toString()).value().sheet().codings().size()).isLessThanOrEqualTo(5);
        }
    }
}
