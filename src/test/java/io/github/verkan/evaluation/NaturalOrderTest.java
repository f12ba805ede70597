package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static final NaturalOrder ORDER = NaturalOrder.INSTANCE;

    @Test
    void numbers_are_ordered_by_value() {
        assertThat(sorted("cycle 10", "cycle 9", "cycle 1")).containsExactly("cycle 1", "cycle 9", "cycle 10");
        assertThat(sorted("10", "2020", "9", "")).containsExactly("", "9", "10", "2020");
        assertThat(sorted("v1.10", "v1.9", "v1")).containsExactly("v1", "v1.9", "v1.10");
    }

    @Test
    void texts_are_ordered_by_their_characters() {
        assertThat(sorted("spring", "autumn", "Spring", "autumn 2")).containsExactly("Spring", "autumn", "autumn 2", "spring");
    }

    @Test
    void numbers_of_one_value_are_still_told_apart() {
        assertThat(sorted("1", "01", "001")).containsExactly("001", "01", "1");
    }

    @Test
    void it_is_an_order_for_any_texts() {
        SplittableRandom random = new SplittableRandom(42);
        List<String> texts = new ArrayList<>(List.of("", "0", "00", "1".repeat(45), "0".repeat(45) + "1"));
        for (int i = 0; i < 120; i++) {
            texts.add(text(random));
        }
        for (String a : texts) {
            for (String b : texts) {
                int order = ORDER.compare(a, b);
                assertThat(Integer.signum(ORDER.compare(b, a))).as(a + " against " + b).isEqualTo(-Integer.signum(order));
                assertThat(order == 0).as(a + " against " + b).isEqualTo(a.equals(b));
                if (order < 0) {
                    for (String c : texts) {
                        if (ORDER.compare(b, c) < 0) {
                            assertThat(ORDER.compare(a, c)).as(a + " < " + b + " < " + c).isNegative();
                        }
                    }
                }
            }
        }
    }

    private static String text(SplittableRandom random) {
        String letters = "0019aAå- /:";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(0, 6); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        if (random.nextInt(4) == 0) {
            for (int length = random.nextInt(15, 45); length > 0; length--) {
                text.append((char) ('0' + random.nextInt(2)));
            }
            text.append(random.nextBoolean() ? "a" : "");
        }
        return text.toString();
    }

    private static List<String> sorted(String... texts) {
        List<String> list = new ArrayList<>(List.of(texts));
        list.sort(ORDER);
        return list;
    }
}
