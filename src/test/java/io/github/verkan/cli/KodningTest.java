package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Recomputation;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coding appendix as evidence: meaning units of two coders, and a codebook. */
class KodningTest {

    private static final Path FOLDER = Path.of("examples/kodning");
    private static final Path EXPECTED = FOLDER.resolve("expected");

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.in(FOLDER, args);
    }

    @Test
    void coding_sheets_and_a_codebook_are_assessed_without_problems() {
        Run evaluation = run("assess", "evaluation.json");
        assertThat(evaluation.code()).as(evaluation.err()).isZero();
        Golden.check(EXPECTED.resolve("table.txt"), evaluation.out());
        Run files = run("assess", "theory.json", "kodning-ab.csv", "kodbok.csv", "kallor.csv");
        assertThat(files.code()).as(files.err()).isZero();
        assertThat(files.out()).isEqualTo(evaluation.out());
        assertThat(run("assess", "theory.json", "kodbok.csv", "kallor.csv", "kodning-ab.csv").out()).as("in any order").isEqualTo(evaluation.out());
    }

    @Test
    void the_agreement_of_coders_is_told_in_both_languages() {
        Golden.check(EXPECTED.resolve("agreement.txt"), run("agreement", "kodning-ab.csv", "kodning-cd.csv", "kodbok.csv", "--lang", "sv").out());
        Golden.check(EXPECTED.resolve("agreement-en.txt"), run("agreement", "kodning-ab.csv", "kodning-cd.csv", "kodbok.csv").out());
    }

    @Test
    void validate_knows_the_tables_and_tells_what_leads_nowhere() {
        Run run = run("validate", "theory.json", "kallor.csv", "kodning-ab.csv", "kodning-cd.csv", "kodbok.csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("kodning-ab.csv: a coding sheet: 26 meaning units and 1 coder", "kodbok.csv: a codebook: 11 codes");
        assertThat(run.err()).contains("merged-heading", "code-without-element", "unit-without-element", "coders-differ");
    }

    @Test
    void each_unit_that_speaks_of_the_theory_is_evidence_with_its_whole_chain() throws IOException {
        Evaluation evaluation = EvaluationFiles.read(FOLDER.resolve("evaluation.json")).orThrow();
        List<EvidenceItem> items = evaluation.evidence().items();
        assertThat(items).hasSize(23).extracting(EvidenceItem::id).doesNotContain("24", "25", "26");
        assertThat(evaluation.evidence().rowsRead()).isEqualTo(23);
        EvidenceItem second = items.get(1);
        assertThat(second.targets()).containsExactly("K1", "FM1");
        assertThat(second.coding()).isEqualTo(new CodingChain("Ringer samma person", "Vägen går genom samråden", List.of("vet vem", "vågar ringa"), List.of(),
                List.of("Kontaktvägar"), List.of(), List.of("AB")));
        assertThat(EvidenceJson.parse(EvidenceJson.write(evaluation.evidence()), "e.json").orThrow().items()).isEqualTo(items);
        Recomputation.check(Assessor.of(evaluation).assess());
    }

    @Test
    void both_coders_together_are_evidence_and_where_they_differ_is_told() throws IOException {
        var read = EvaluationFiles.read(FOLDER.resolve("theory.json"),
                List.of(FOLDER.resolve("kallor.csv"), FOLDER.resolve("kodning-ab.csv"), FOLDER.resolve("kodning-cd.csv"), FOLDER.resolve("kodbok.csv")));
        assertThat(read.diagnostics()).filteredOn(it -> it.severity() != Severity.NOTE).isEmpty();
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("coders-differ")).extracting(Diagnostic::value).containsExactly("5");
        EvidenceItem agreed = read.value().evidence().items().get(0);
        assertThat(agreed.coding().coders()).containsExactly("AB", "CD");
        assertThat(read.value().evidence().items()).filteredOn(it -> it.id().startsWith("21")).extracting(it -> it.finding() + " " + it.coding().coders())
                .containsExactlyInAnyOrder("PARTLY [AB]", "SUPPORTS [CD]");
    }

    @Test
    void agreement_asks_for_coding_sheets_and_says_why_there_is_none() throws IOException {
        assertThat(run("agreement").code()).isEqualTo(2);
        Run alone = run("agreement", "kodning-ab.csv");
        assertThat(alone.out()).contains("only AB has coded".replace("only", "Only"));
        Run wrong = run("agreement", "kallor.csv");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("wrong-table");
        Files.writeString(folder.resolve("k.csv"), "id;kod\n1;tid\n");
        assertThat(Run.in(folder, "agreement", "k.csv", "--lang", "sv").out()).contains("Ingen rad anger vem som har kodat");
    }

    private static final String PROJECT = """
            <Project xmlns="urn:QDA-XML:project:1.0"><Users><User guid="U" name="AB"/><User guid="V" name="CD"/></Users>
            <CodeBook><Codes><Code guid="K" name="Kontaktvägar" isCodable="false"><Code guid="C" name="vet vem" isCodable="true"/></Code></Codes></CodeBook>
            <Sources><TextSource name="SK1"><PlainTextContent>Nu har jag ett namn.</PlainTextContent><PlainTextSelection startPosition="0" endPosition="20">
            <Coding creatingUser="U"><CodeRef targetGUID="C"/></Coding><Coding creatingUser="V"><CodeRef targetGUID="C"/></Coding></PlainTextSelection></TextSource></Sources></Project>
            """;

    @Test
    void a_project_of_a_program_for_qualitative_analysis_is_read_wherever_a_coding_sheet_is() throws IOException {
        for (String file : List.of("theory.json", "kallor.csv", "kodbok.csv")) {
            Files.copy(FOLDER.resolve(file), folder.resolve(file));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("p.qdpx")))) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(PROJECT.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("k.qdc"), "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"C\" name=\"vet vem\"/></Codes></CodeBook>");
        Files.writeString(folder.resolve("evaluation.json"), Files.readString(FOLDER.resolve("evaluation.json")).replace("kodning-ab.csv", "p.qdpx"));
        Run files = Run.in(folder, "assess", "theory.json", "p.qdpx", "kodbok.csv", "k.qdc", "kallor.csv");
        assertThat(files.code()).as(files.err()).isZero();
        assertThat(files.out()).contains("1 rad läst: 1 röst");
        Run evaluation = Run.in(folder, "assess", "evaluation.json");
        assertThat(evaluation.out()).isEqualTo(files.out());
        assertThat(EvaluationFiles.read(folder.resolve("evaluation.json")).value().evidence().items()).singleElement()
                .satisfies(item -> assertThat(item.coding().coders()).containsExactly("AB", "CD"));
        Run validate = Run.in(folder, "validate", "theory.json", "p.qdpx", "k.qdc", "kodbok.csv", "kallor.csv");
        assertThat(validate.code()).as(validate.err()).isZero();
        assertThat(validate.out()).contains("p.qdpx: a project: 1 code; a coding sheet: 1 meaning unit and 2 coders", "k.qdc: a codebook: 1 code");
        assertThat(Run.in(folder, "agreement", "p.qdpx", "--lang", "sv").out()).contains("AB och CD har kodat en meningsenhet");
        Files.write(folder.resolve("p.qdpx"), new byte[] {'P', 'K', 3, 4, 0});
        Run damaged = Run.in(folder, "validate", "p.qdpx");
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.out()).contains("p.qdpx: not read");
        assertThat(damaged.err()).contains("bad-archive");
        assertThat(Run.in(folder, "assess", "p.qdpx").code()).isEqualTo(1);
    }
}
