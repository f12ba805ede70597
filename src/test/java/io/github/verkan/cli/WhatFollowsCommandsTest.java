package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that go on from the verdicts: what they hinge on, and what would follow from others. */
class WhatFollowsCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("theory.json"), """
                {"format": "verkan/theory/1", "title": "Frukost", "language": "sv",
                  "elements": [
                    {"id": "A1", "kind": "activity", "label": "Frukost serveras"},
                    {"id": "K1", "kind": "effect", "horizon": "short", "label": "Elever kommer i tid"},
                    {"id": "M1", "kind": "effect", "horizon": "medium", "label": "Elever hänger med"}
                  ],
                  "links": [{"from": "A1", "to": "K1", "kind": "requires"}, {"from": "K1", "to": "M1", "kind": "requires"}]}
                """);
        Files.writeString(folder.resolve("evidence.csv"), """
                id,targets,finding,sources,role
                E1,A1,supports,T1,teachers
                E2,A1,supports,P1,parents
                E3,K1,contradicts,T1,teachers
                E4,K1,contradicts,P1,parents
                """);
    }

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void robustness_tells_what_verdicts_hinge_on_and_one_in_full() {
        Run all = run("robustness", "theory.json", "evidence.csv");
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("K1 ”Elever kommer i tid”: inte uppnått", "indikation: inte uppnått");
        assertThat(run("robustness", "theory.json", "evidence.csv", "K1").out()).contains("K1 ”Elever kommer i tid”").doesNotContain("A1 ”");
        assertThat(run("robustness", "theory.json", "evidence.csv", "KK").err()).contains("unknown-element");
    }

    @Test
    void robustness_with_two_elements_tells_how_far_the_evidence_on_links_carries() {
        assertThat(run("robustness", "theory.json", "evidence.csv", "A1", "M1").out())
                .contains("Uppgifterna om sambanden leder inte hela vägen från A1 ”Frukost serveras” till M1 ”Elever hänger med”.");
        assertThat(run("robustness", "theory.json", "evidence.csv", "A9", "M9").err()).contains("\"A9\"", "\"M9\"");
        assertThat(run("robustness", "theory.json", "evidence.csv", "A1", "A1").code()).as("wrong use").isEqualTo(2);
    }

    @Test
    void coverage_tells_who_was_heard_by_what_is_asked_for() {
        assertThat(run("coverage", "theory.json", "evidence.csv").out()).contains("efter roll", "1  Teachers", "2  Parents",
                "Ingen har hörts om M1 ”Elever hänger med”.");
        assertThat(run("coverage", "theory.json", "evidence.csv", "--by", "cycle").out()).contains("Det finns inga cykler att skilja åt.");
        Run wrong = run("coverage", "theory.json", "evidence.csv", "--by", "colour");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--by is one of role, method, actor, cycle, not colour");
    }

    @Test
    void differences_tells_where_parties_cycles_and_perspectives_differ() {
        Run run = run("differences", "theory.json", "evidence.csv", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Differences between parties, cycles and perspectives", "There are no cycles to compare.", "Teachers: “yes” on A1");
    }

    @Test
    void suppose_tells_what_would_follow_as_a_thought_experiment() {
        Run run = run("suppose", "theory.json", "evidence.csv", "K1=uppnått");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Antag att det om K1 ”Elever kommer i tid” gällde: uppnått.",
                "Då skulle det om M1 ”Elever hänger med” gälla: uppnått, i stället för inte uppnått.", "tankeexperiment").doesNotContain("A1");
    }

    @Test
    void suppose_says_what_it_cannot_suppose() {
        assertThat(run("suppose", "theory.json", "evidence.csv").code()).as("wrong use").isEqualTo(2);
        assertThat(run("suppose", "theory.json", "evidence.csv", "K9=achieved").err()).contains("unknown-element");
        assertThat(run("suppose", "theory.json", "evidence.csv", "K1=great").err()).contains("unknown-grade", "not-achieved, limited");
    }

    @Test
    void assess_concludes() {
        assertThat(run("assess", "theory.json", "evidence.csv").out())
                .contains("Slutsatser", "K1 ”Elever kommer i tid” har inte uppnåtts i den utsträckning som behövs för M1 ”Elever hänger med”.");
    }
}
