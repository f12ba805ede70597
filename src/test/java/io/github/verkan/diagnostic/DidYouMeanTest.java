package io.github.verkan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    private static final List<String> FINDINGS = List.of("stöder", "delvis", "motsäger", "ingen bild");

    @Test
    void one_letter_too_many_too_few_or_wrong_is_forgiven() {
        assertThat(DidYouMean.hint("stödjer", FINDINGS)).isEqualTo("did you mean \"stöder\"?");
        assertThat(DidYouMean.hint("stder", FINDINGS)).isEqualTo("did you mean \"stöder\"?");
        assertThat(DidYouMean.hint("moteäger", FINDINGS)).isEqualTo("did you mean \"motsäger\"?");
    }

    @Test
    void two_letters_that_changed_places_are_one_mistake() {
        assertThat(DidYouMean.hint("M2", List.of("2M"))).isEqualTo("did you mean \"2M\"?");
    }

    @Test
    void letter_case_does_not_matter() {
        assertThat(DidYouMean.hint("DELVIS", FINDINGS)).isEqualTo("did you mean \"delvis\"?");
    }

    @Test
    void nothing_is_guessed_when_more_than_a_third_would_have_to_change() {
        assertThat(DidYouMean.hint("abcdef", List.of("abxyef"))).isEqualTo("did you mean \"abxyef\"?");
        assertThat(DidYouMean.hint("abcdef", List.of("axyzef"))).isEmpty();
        assertThat(DidYouMean.hint("kanske", FINDINGS)).isEmpty();
        assertThat(DidYouMean.hint("x", List.of())).isEmpty();
    }

    @Test
    void the_nearest_word_wins_and_of_equally_near_ones_the_first() {
        assertThat(DidYouMean.hint("abcdefghi", List.of("abcdefgxy", "abcdefghx"))).isEqualTo("did you mean \"abcdefghx\"?");
        assertThat(DidYouMean.hint("K9", List.of("K1", "K2"))).isEqualTo("did you mean \"K1\"?");
    }

    @Test
    void essays_are_not_compared() {
        assertThat(DidYouMean.hint("x".repeat(61), List.of("x".repeat(60)))).isEmpty();
        assertThat(DidYouMean.hint("x".repeat(60), List.of("x".repeat(61)))).isEmpty();
        assertThat(DidYouMean.hint("x".repeat(60), List.of("x".repeat(59)))).isNotEmpty();
    }
}
