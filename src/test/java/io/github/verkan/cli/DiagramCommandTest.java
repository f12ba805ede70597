package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("theory.json"), """
                {"format": "verkan/theory/1", "title": "School", "language": "en", "elements": [
                  {"id": "A1", "kind": "activity", "label": "Breakfast is served"}, {"id": "A2", "kind": "activity", "label": "Pupils are met"},
                  {"id": "K1", "kind": "effect", "label": "Pupils arrive on time", "horizon": "short", "criterion": "c"}],
                 "links": [{"from": "A1", "to": "K1"}]}
                """);
        Files.writeString(folder.resolve("evidence.csv"), "id;targets;finding;sources;role\nE1;K1;yes;S1;staff\nE2;K1;yes;S2;parents\n");
    }

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void a_theory_is_drawn_alone_and_with_evidence_with_verdicts() {
        Run alone = run("diagram", "theory.json");
        assertThat(alone.out()).startsWith("<svg ").endsWith("</svg>\n").doesNotContain("data-grade");
        Run verdicts = run("diagram", "theory.json", "evidence.csv", "--lang", "sv");
        assertThat(verdicts.out()).contains("data-grade=\"achieved\"").contains("uppnått");
        assertThat(verdicts.code()).as(verdicts.err()).isZero();
    }

    @Test
    void it_is_written_to_a_file_in_the_form_that_is_asked_for() throws IOException {
        Run run = run("diagram", "--portrait", "theory.json", "-o", "out.svg");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out.svg"))).contains("Bands from top to bottom");
        assertThat(run("diagram", "theory.json", "--compact").out()).contains("font-size=\"10.5\"");
    }

    @Test
    void only_the_strand_through_an_element_is_drawn() {
        assertThat(run("diagram", "theory.json", "--of", "K1").out()).contains("data-id=\"A1\"").doesNotContain("data-id=\"A2\"");
        Run unknown = run("diagram", "theory.json", "--of", "K2");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("unknown-element").contains("K2");
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void wrong_use_is_said() {
        assertThat(run("diagram").code()).isEqualTo(2);
        assertThat(run("diagram", "theory.json", "--portrait", "--compact").err()).contains("either --portrait or --compact");
        assertThat(run("diagram", "theory.json", "--portrait", "--portrait").err()).contains("given twice");
        assertThat(run("diagram", "theory.json", "--portrai").err()).contains("--portrait");
        assertThat(run("diagram", "theory.json", "--portrait=yes").code()).isEqualTo(2);
    }

    @Test
    void a_theory_that_is_too_large_is_refused_with_a_way_out() throws IOException {
        StringBuilder table = new StringBuilder("id;kind;label\n");
        for (int i = 0; i < 3500; i++) {
            table.append("A").append(i).append(";activity;Work\n");
        }
        Files.writeString(folder.resolve("large.csv"), table);
        Run run = run("diagram", "large.csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("diagram-too-large").contains("draw an extract");
        assertThat(run("diagram", "large.csv", "--of", "A7").out()).contains("data-id=\"A7\"");
    }
}
