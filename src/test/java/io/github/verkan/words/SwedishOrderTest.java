package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SwedishOrderTest {

    private static final List<String> IN_ORDER = List.of("", " a", "1", "a", "A", "apa", "Apelsin", "e", "é", "Eslöv", "vik", "väg", "wik",
            "y", "ü", "yx", "zebra", "å", "Åbo", "Älg", "äng", "ö", "Örn", "öx", "αβ");

    @Test
    void å_ä_ö_come_last_and_w_after_v() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(SwedishOrder.comparator());
            assertThat(shuffled).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void only_equal_texts_are_equal() {
        for (String left : IN_ORDER) {
            for (String right : IN_ORDER) {
                int order = SwedishOrder.comparator().compare(left, right);
                assertThat(order == 0).isEqualTo(left.equals(right));
                assertThat(Integer.signum(SwedishOrder.comparator().compare(right, left))).isEqualTo(-Integer.signum(order));
            }
        }
    }

    @Test
    void a_composed_letter_stands_with_its_decomposed_twin() {
        assertThat(List.of("z", "å", "a\u030A", "ä")).isSortedAccordingTo(SwedishOrder.comparator());
    }
}
