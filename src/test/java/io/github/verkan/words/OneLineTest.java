package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneLineTest {

    @Test
    void line_breaks_and_runs_of_spaces_become_one_space() {
        assertThat(OneLine.of(" a\r\n b\t\tc\u2028d \n")).isEqualTo("a b c d");
    }

    @Test
    void escape_sequences_are_removed_as_a_whole() {
        assertThat(OneLine.of("a\u001B[31mröd\u001B[0m b")).isEqualTo("aröd b");
        assertThat(OneLine.of("a\u009B2Jb")).isEqualTo("ab");
        assertThat(OneLine.of("a\u001B]0;titel\u0007b")).isEqualTo("ab");
        assertThat(OneLine.of("a\u001B(Bb\u001B")).isEqualTo("aBb");
        assertThat(OneLine.of("a\u001B]0;titel utan slut\nb")).isEqualTo("a b");
    }

    @Test
    void marks_of_direction_and_hidden_characters_are_removed() {
        assertThat(OneLine.of("a\u202Eb\u2066c\u200Fd\uFEFFe\u00ADf\u0000g\u0008h")).isEqualTo("abcdefgh");
        assertThat(OneLine.of("a\uDB40\uDC41b")).isEqualTo("ab");
    }

    @Test
    void letters_marks_and_emoji_are_kept() {
        String text = "Å\u0308 é 中 👩\u200D⚕️ 76\u00A0%";
        assertThat(OneLine.of(text)).isEqualTo(text);
    }

    @Test
    void half_a_surrogate_pair_becomes_a_replacement_mark() {
        assertThat(OneLine.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[", "\u001B]", "\u001B[0;", " \n", "\u001B\u001B[1m"})
    void long_hostile_texts_take_linear_time_and_leave_nothing_behind(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () ->
                assertThat(OneLine.of(piece.repeat(200_000)).chars().allMatch(c -> c >= ' ')).isTrue());
    }
}
