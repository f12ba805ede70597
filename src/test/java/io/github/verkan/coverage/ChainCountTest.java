package io.github.verkan.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChainCountTest {

    private static final ChainCount MOST = new ChainCount(ChainCount.LIMIT, false);
    private static final ChainCount MORE = new ChainCount(ChainCount.LIMIT, true);

    @Test
    void up_to_the_limit_numbers_are_exact() {
        assertThat(new ChainCount(3, false).plus(new ChainCount(4, false))).hasToString("7");
        assertThat(new ChainCount(3, false).times(new ChainCount(4, false))).hasToString("12");
        assertThat(new ChainCount(1_000_000, false).times(new ChainCount(1_000_000, false))).isEqualTo(MOST);
        assertThat(MOST.times(ChainCount.ONE)).isEqualTo(MOST);
        assertThat(MOST.plus(ChainCount.NONE)).isEqualTo(MOST);
    }

    @Test
    void beyond_it_they_are_marked_and_stay_so() {
        assertThat(MOST.plus(ChainCount.ONE)).isEqualTo(MORE).hasToString("1000000000000+");
        assertThat(new ChainCount(1_000_001, false).times(new ChainCount(1_000_000, false))).isEqualTo(MORE);
        assertThat(MORE.plus(ChainCount.NONE)).isEqualTo(MORE);
        assertThat(MORE.times(ChainCount.ONE)).isEqualTo(MORE);
    }

    @Test
    void none_of_many_is_none() {
        assertThat(MORE.times(ChainCount.NONE)).isEqualTo(ChainCount.NONE);
        assertThat(ChainCount.NONE.times(MORE)).isEqualTo(ChainCount.NONE);
    }

    @Test
    void there_may_be_more_than_the_limit_after_a_plus_sign() {
        assertThat(MORE).isGreaterThan(MOST);
        assertThat(MOST).isGreaterThan(ChainCount.ONE);
    }

    @Test
    void what_is_no_count_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainCount(-1, false)).withMessage("no such count: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainCount(ChainCount.LIMIT + 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainCount(5, true)).withMessage("no such count: 5 at least");
    }
}
