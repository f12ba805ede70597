package io.github.verkan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final Place CELL = new Place("evidence.csv", 17, 4, "finding");

    @Test
    void a_diagnostic_reads_like_a_compiler_message() {
        assertThat(Diagnostic.error("unknown-finding", CELL, "stödjer ej", "no such word", "did you mean \"stöder\"?")).hasToString(
                "evidence.csv:17:4 (D, \"finding\"): error unknown-finding: \"stödjer ej\": no such word; did you mean \"stöder\"?");
    }

    @Test
    void place_value_and_hint_may_be_missing() {
        assertThat(Diagnostic.warning("empty-theory", Place.NONE, "", "nothing to judge", "")).hasToString("warning empty-theory: nothing to judge");
        assertThat(Diagnostic.note("encoding-guessed", Place.file("a.csv"), "", "read as windows-1252", ""))
                .hasToString("a.csv: note encoding-guessed: read as windows-1252");
    }

    @Test
    void a_value_is_shortened_to_eighty_characters() {
        assertThat(valueOf("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(valueOf("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(valueOf("😀".repeat(80))).isEqualTo("😀".repeat(80));
        assertThat(valueOf("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void a_value_cannot_break_the_line_speak_to_a_terminal_or_turn_the_text_round() {
        assertThat(valueOf("a\nb\r\u0007\u001b[31m\u009bc")).isEqualTo("a b   [31m c");
        assertThat(valueOf("a\u2028b\u2029c")).isEqualTo("a b c");
        assertThat(valueOf("a\u202eb\u200fc\ufeff")).isEqualTo("a b c ");
        assertThat(valueOf("a\ud83d")).isEqualTo("a ");
    }

    @Test
    void neither_can_a_name_in_the_place_the_message_or_the_hint() {
        Diagnostic diagnostic = Diagnostic.error("unknown-key", new Place("a\nb.json", 1, 1, "/k\u001b"), "v", "no key \r\n", "see \u202e");

        assertThat(diagnostic).hasToString("a b.json:1:1 (/k ): error unknown-key: \"v\": no key   ; see  ");
    }

    @Test
    void a_code_is_required() {
        assertThatIllegalArgumentException().isThrownBy(() -> Diagnostic.note(" ", Place.NONE, "", "m", ""));
    }

    @Test
    void diagnostics_are_shown_by_file_line_column_and_code() {
        List<Diagnostic> inOrder = List.of(
                at("a.csv", 2, 9, "z"), at("a.csv", 10, 1, "b"), at("a.csv", 10, 1, "c"), at("a.csv", 10, 2, "a"), at("b.csv", 1, 1, "a"));

        assertThat(Stream.of(inOrder.get(4), inOrder.get(2), inOrder.get(0), inOrder.get(3), inOrder.get(1)).sorted(Diagnostic.BY_PLACE))
                .containsExactlyElementsOf(inOrder);
    }

    private static Diagnostic at(String file, int line, int column, String code) {
        return Diagnostic.note(code, new Place(file, line, column, ""), "", "m", "");
    }

    private static String valueOf(String text) {
        return Diagnostic.note("x", Place.NONE, text, "m", "").value();
    }
}
