package io.github.verkan.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.testing.Golden;
import io.github.verkan.testing.HostileCase;
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

final class DotDiagramTest {

    /** A quoted text in which each backslash is followed by one, by a quotation mark or by the n of a line break. */
    private static final String TEXT = "\"(?:\\\\[\\\\\"n]|&amp;|[^\"\\\\&\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069])*\"";
    private static final List<Pattern> LINES = List.of(
            Pattern.compile("digraph theory \\{"), Pattern.compile("}"), Pattern.compile("  (?:node|edge) \\[[-a-zA-Z0-9=#\", ]+];"),
            Pattern.compile("  graph \\[rankdir=LR, newrank=true, [-a-zA-Z0-9=#\"., ]+, label=" + TEXT + ", tooltip=" + TEXT + "];"),
            Pattern.compile("  \"h\\d+\" \\[shape=plaintext, style=\"\", fontsize=12, label=" + TEXT + "];"),
            Pattern.compile("  \"n\\d+\" \\[(?:shape=hexagon, )?style=\"filled(?:,rounded)?(?:,dashed)?\", (?:fillcolor=\"#[0-9a-f]{6}\", )?label=" + TEXT + "];"),
            Pattern.compile("  \\{ rank=same; \"h\\d+\";(?: \"n\\d+\";)+ }"), Pattern.compile("  \"h\\d+\" -> \"h\\d+\" \\[style=invis];"),
            Pattern.compile("  \"n\\d+\" -> \"n\\d+\" \\[style=(?:solid|bold|dotted|dashed)(?:, penwidth=3)?(?:, arrowhead=(?:tee|odot|none))?(?:, label=" + TEXT
                    + ")?(?:, constraint=false)?];"));

    private static void isWellFormed(String text) {
        assertThat(text).startsWith("digraph theory {\n").endsWith("\n}\n").doesNotContain("\r");
        assertThat(text.lines()).allSatisfy(line -> assertThat(LINES.stream().anyMatch(form -> form.matcher(line).matches())).as(line).isTrue());
    }

    @Test
    void a_small_theory_has_columns_headers_and_a_line_for_each_link() {
        String text = DotDiagram.in(Language.EN).render(GraphCase.small());
        isWellFormed(text);
        assertThat(text).contains("  { rank=same; \"h1\"; \"n1\"; \"n2\"; }\n  \"h0\" -> \"h1\" [style=invis];\n")
                .contains("  \"n9\" [style=\"filled,rounded\", label=\"FM Hunger distracts\"];\n")
                .contains("  \"n0\" -> \"n1\" [style=bold, penwidth=3];\n").contains("  \"n2\" -> \"n4\" [style=dotted];\n")
                .contains("  \"n3\" -> \"n5\" [style=solid, arrowhead=tee, label=\"hinders\"];\n")
                .contains("  \"n1\" -> \"n9\" [style=solid, arrowhead=none];\n  \"n2\" -> \"n9\" [style=solid, arrowhead=none];\n  \"n9\" -> \"n3\" [style=solid];\n")
                .contains("  \"n8\" -> \"n4\" [style=dashed, arrowhead=tee, label=\"hinders\", constraint=false];\n");
    }

    @Test
    void a_link_within_a_column_or_back_does_not_move_the_columns() {
        TheoryOfChange theory = TheoryOfChange.named("T").activity("A", "a").activity("B", "b").output("O", "o").link("A", "B").link("O", "A").link("A", "O")
                .link(Link.between("O", "B").through("M")).mechanism("M", "m").build();
        assertThat(DotDiagram.in(Language.EN).render(theory).lines().filter(line -> line.contains("-> \"n"))).containsExactly(
                "  \"n0\" -> \"n1\" [style=solid, constraint=false];", "  \"n2\" -> \"n0\" [style=solid, constraint=false];", "  \"n0\" -> \"n2\" [style=solid];",
                "  \"n2\" -> \"n3\" [style=solid, arrowhead=none];", "  \"n3\" -> \"n1\" [style=solid, constraint=false];");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void the_examples_with_their_verdicts(String example) {
        String text = DotDiagram.in(Language.SV).render(GraphCase.example(example));
        isWellFormed(text);
        Golden.check("report/graph/" + example + ".sv.dot", text);
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_case_changes_no_line_but_for_its_words(Language language) throws IOException {
        isWellFormed(DotDiagram.in(language).render(HostileCase.assess()));
        TheoryOfChange theory = HostileCase.assess().evaluation().theory();
        StringBuilder out = new StringBuilder();
        DotDiagram.in(language).render(theory, out);
        isWellFormed(out.toString());
        assertThat(out.toString()).isEqualTo(DotDiagram.in(language).render(theory));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¤', value = {
        "a \"b\"¤\"a \\\"b\\\"\"", "\\N¤\"\\\\N\"", "&lt;¤\"&amp;lt;\"", "<b>¤\"<b>\"", "abcdefghij abcdefghij abcdefghij¤\"abcdefghij abcdefghij\\nabcdefghij\"",
        "aaaaaaaaaabbbbbbbbbbccccccccccdd¤\"aaaaaaaaaabbbbbbbbbbcccccccc\\nccdd\""
    })
    void a_label_is_quoted_escaped_and_broken_into_lines(String text, String label) {
        assertThat(DotText.label(text)).isEqualTo(label);
    }
}
