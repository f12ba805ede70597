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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
