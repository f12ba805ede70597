package io.github.verkan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Diagnostic NOTE = Diagnostic.note("n", Place.NONE, "", "noted", "");
    private static final Diagnostic WARNING = Diagnostic.warning("w", Place.NONE, "", "odd", "");
    private static final Diagnostic ERROR = Diagnostic.error("e", Place.line("a.csv", 3), "x", "wrong", "");

    @Test
    void notes_and_warnings_do_not_stand_in_the_way_of_the_value() {
        assertThat(new Checked<>("value", List.of(NOTE, WARNING)).orThrow()).isEqualTo("value");
    }

    @Test
    void an_error_makes_the_strict_way_throw_with_all_diagnostics_and_a_message_of_the_errors() {
        assertThatThrownBy(() -> new Checked<>("value", List.of(NOTE, ERROR)).orThrow())
                .isInstanceOfSatisfying(ContentException.class, e -> assertThat(e.diagnostics()).containsExactly(NOTE, ERROR))
                .hasMessage("a.csv:3: error e: \"x\": wrong");
    }

    @Test
    void the_value_is_there_in_spite_of_errors() {
        assertThat(new Checked<>("value", List.of(ERROR)).value()).isEqualTo("value");
    }

    @Test
    void the_message_shows_twenty_errors_and_counts_the_rest() {
        List<Diagnostic> errors = IntStream.range(0, 23).mapToObj(i -> Diagnostic.error("e", Place.NONE, "v" + i, "m", "")).toList();

        assertThatThrownBy(() -> new Checked<>("value", errors).orThrow()).message()
                .endsWith("… and 3 more").contains("\"v19\"").doesNotContain("\"v20\"");
    }

    @Test
    void steps_add_their_diagnostics_behind_those_before() {
        Checked<Integer> length = new Checked<>("value", List.of(NOTE)).then(text -> new Checked<>(text.length(), List.of(ERROR, WARNING)));

        assertThat(length).isEqualTo(new Checked<>(5, List.of(NOTE, ERROR, WARNING)));
    }

    @Test
    void diagnostics_are_copied() {
        List<Diagnostic> list = new ArrayList<>(List.of(NOTE));
        Checked<String> checked = new Checked<>("value", list);
        list.add(ERROR);

        assertThat(checked.hasErrors()).isFalse();
    }
}
