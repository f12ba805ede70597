package io.github.verkan.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.testing.Golden;
import io.github.verkan.testing.HostileCase;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MermaidDiagramTest {

    /** What may stand between quotation marks: entities, and no character that means anything to Mermaid. */
    private static final String TEXT = "(?:#(?:quot|[0-9]+);|[^\"#&<>\\\\`*_~\\[\\]{}|$^:;@/\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069])*";
    private static final String LABEL = "\"" + TEXT + "(?:<br/>" + TEXT + ")?\"";
    private static final List<Pattern> LINES = List.of(
            Pattern.compile("flowchart LR"), Pattern.compile("  acc(?:Title|Descr): " + TEXT),
            Pattern.compile("  subgraph c\\d+\\[\"" + TEXT + "\"]"), Pattern.compile("  end"),
            Pattern.compile(" {2,4}n\\d+(?:\\[" + LABEL + "]|\\(\\[" + LABEL + "]\\)|\\{\\{" + LABEL + "}})"),
            Pattern.compile("  n\\d+ (?:-->|==>|-\\.->|--x|--o|---|===|-\\.-)(?:\\|\"" + TEXT + "\"\\|)? n\\d+"),
            Pattern.compile("  classDef (?:grade\\d+|open|plain) fill:#[0-9a-f]{6},stroke:#4a4a4a,color:#1a1a1a"),
            Pattern.compile("  classDef outside stroke-dasharray:5 4"), Pattern.compile("  class n\\d+(?:,n\\d+)* (?:grade\\d+|open|plain|outside)"));

    private static void isWellFormed(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(text.split("\n", -1)).hasSizeGreaterThan(3);
        List<String> lines = text.lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(LINES.stream().anyMatch(form -> form.matcher(line).matches())).as(line).isTrue());
        assertThat(lines.get(0)).isEqualTo("flowchart LR");
        assertThat(lines.stream().filter("  end"::equals)).hasSameSizeAs(lines.stream().filter(line -> line.startsWith("  subgraph ")).toList());
    }

    @Test
    void a_small_theory_in_every_line() {
        assertThat(MermaidDiagram.in(Language.EN).render(GraphCase.small())).isEqualTo("""
                flowchart LR
                  accTitle: School breakfast
                  accDescr: The theory of change as a picture#59; number of elements#58; 10, number of links#58; 6. Thick arrows show what the next step \
                requires, dotted arrows one of several ways.
                  subgraph c0["Resources"]
                    n0["R Money"]
                  end
                  subgraph c1["Activities"]
                    n1["A1 Breakfast"]
                    n2["A2 A talk"]
                  end
                  subgraph c2["Short-term effects"]
                    n3["K1 Pupils eat"]
                    n4["K2 Pupils come"]
                  end
                  subgraph c3["Medium-term effects"]
                    n5["M1 Pupils follow"]
                    n6["M1a They listen"]
                  end
                  subgraph c4["Assumed mechanisms of change"]
                    n7["FX Unused"]
                  end
                  subgraph c5["Factors"]
                    n8{{"F Late buses"}}
                  end
                  n9(["FM Hunger distracts"])
                  n0 ==> n1
                  n2 -.-> n4
                  n3 --x|"hinders"| n5
                  n4 --o|"compensates"| n5
                  n1 --- n9
                  n2 --- n9
                  n9 --> n3
                  n6 -.-|"part of"| n5
                  n8 --x|"hinders"| n4
                  classDef plain fill:#ffffff,stroke:#4a4a4a,color:#1a1a1a
                  class n0,n1,n2,n3,n4,n5,n6,n7,n8,n9 plain
                """.replace("n7[\"FX Unused\"]", "n7([\"FX Unused\"])"));
    }

    @Test
    void links_through_one_mechanism_share_it_only_where_all_lead_to_the_same() {
        TheoryOfChange theory = TheoryOfChange.named("T").activity("A", "a").activity("B", "b").activity("C", "c").effect("K", "k", Horizon.SHORT)
                .effect("L", "l", Horizon.SHORT).mechanism("M", "m").link(Link.between("A", "K").through("M")).link(Link.between("B", "L").through("M"))
                .link(Link.between("C", "K").through("M")).build();
        assertThat(MermaidDiagram.in(Language.EN).render(theory).lines().filter(line -> line.contains(" --"))).containsExactly(
                "  n0 --- n5", "  n2 --- n5", "  n5 --> n3", "  n1 --- n6", "  n6 --> n4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void the_examples_with_their_verdicts(String example) {
        for (Language language : Language.values()) {
            String text = MermaidDiagram.in(language).render(GraphCase.example(example));
            isWellFormed(text);
            Golden.check("report/graph/" + example + "." + language.code() + ".mmd", text);
            assertThat(text.length()).as("what Mermaid draws as pages set it up").isLessThan(50_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_case_changes_no_line_but_for_its_words(Language language) throws IOException {
        Assessment assessment = HostileCase.assess();
        assertThat(assessment.evaluation().theory().elements()).hasSizeGreaterThanOrEqualTo(HostileCase.TEXTS.size() - 2);
        isWellFormed(MermaidDiagram.in(language).render(assessment));
        String text = MermaidDiagram.in(language).render(assessment.evaluation().theory());
        isWellFormed(text);
        StringBuilder out = new StringBuilder();
        MermaidDiagram.in(language).render(assessment.evaluation().theory(), out);
        assertThat(out.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¤', ignoreLeadingAndTrailingWhitespace = false, value = {
        "Elever kommer i tid, t.ex. 94 % (n = 17)¤Elever kommer i tid, t.ex. 94 % (n = 17)", "\"hej\"¤#quot;hej#quot;", "#quot;¤#35;quot#59;", "<b>¤#60;b#62;",
        "1. lista¤1#46; lista", "- a-b¤#45; a-b", "`x`¤#96;x#96;", "%%{init¤#37;#37;#123;init", "https://x.se¤https#58;#47;#47;x.se", "www.x.se¤www#46;x.se",
        "a---b¤a#45;#45;#45;b"
    })
    void what_means_something_to_mermaid_is_shown_and_not_obeyed(String text, String escaped) {
        assertThat(MermaidText.of(text)).isEqualTo(escaped);
    }

    @Test
    void a_theory_without_elements_is_a_picture_too() {
        String text = MermaidDiagram.in(Language.SV).render(TheoryOfChange.named("").build());
        isWellFormed(text);
        assertThat(text).contains("accTitle: förändringsteori\n");
    }
}
