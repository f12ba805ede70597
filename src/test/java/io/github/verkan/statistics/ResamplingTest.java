package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void it_is_what_all_draws_one_by_one_would_give() {
        int[] answers = {0, 1, 1, 2, 2};
        Map<List<Integer>, Long> drawn = new LinkedHashMap<>();
        for (int draw = 0; draw < 3125; draw++) {
            int[] counts = new int[3];
            for (int i = 0, rest = draw; i < 5; i++, rest /= 5) {
                counts[answers[rest % 5]]++;
            }
            drawn.merge(List.of(counts[0], counts[1], counts[2]), 1L, Long::sum);
        }
        List<Resampling.Draw> draws = Resampling.of(1, 2, 2);
        assertThat(draws).hasSize(drawn.size());
        assertThat(draws).allSatisfy(draw -> assertThat(draw.probability()).isEqualTo(Ratio.of(drawn.get(draw.counts()), 3125)));
    }

    @Test
    void the_probabilities_sum_to_one() {
        assertThat(Resampling.of(20, 30, 50).stream().map(Resampling.Draw::probability).reduce(Ratio.of(0, 1), Ratio::plus))
                .isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void answers_of_one_kind_give_themselves() {
        assertThat(Resampling.of(0, 7, 0)).containsExactly(new Resampling.Draw(List.of(0, 7, 0), Ratio.of(1, 1)));
    }

    @Test
    void none_or_too_many_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.of(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.of(-1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.of(50, 50, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 2));
    }
}
