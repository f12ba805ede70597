package io.github.verkan.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a year, a month of a year and a date stand for. */
class TimeSpanTest {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({"2020, 2020-01-01, 2020-12-31", "2020-02, 2020-02-01, 2020-02-29", "2021-02, 2021-02-01, 2021-02-28",
        "2020-11-30, 2020-11-30, 2020-11-30", "1900, 1900-01-01, 1900-12-31", "2200-12-31, 2200-12-31, 2200-12-31"})
    void a_year_a_month_and_a_date_stand_for_their_days(String text, LocalDate first, LocalDate last) {
        assertThat(TimeSpan.of(text)).contains(new TimeSpan(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "2020 ", "year", "2020-13", "2020-00", "2020-1", "2020/11", "2021-02-29", "2020-11-31", "20201130", "2020-11-30T00:00",
        "hösten", "+202", "-202", "+202-11", "1899", "2201", "２０２０"})
    void any_other_text_is_no_time(String text) {
        assertThat(TimeSpan.of(text)).isEmpty();
    }

    @Test
    void a_span_holds_another_whole_or_it_does_not() {
        TimeSpan year = TimeSpan.of("2020").orElseThrow();

        assertThat(List.of("2020", "2020-01", "2020-12-31")).allSatisfy(text -> assertThat(year.contains(TimeSpan.of(text).orElseThrow())).isTrue());
        assertThat(List.of("2021", "2019-12-31")).allSatisfy(text -> assertThat(year.contains(TimeSpan.of(text).orElseThrow())).isFalse());
        assertThat(year.contains(new TimeSpan(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 1, 1)))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(LocalDate.of(2020, 6, 2), LocalDate.of(2020, 6, 1)))
                .withMessageContainingAll("2020-06-02", "2020-06-01");
    }

    @Test
    void what_has_to_be_a_time_is_refused_by_its_name_and_value() {
        assertThat(TimeSpan.requireTime("", "from")).isEmpty();
        assertThat(TimeSpan.requireTime("2020-11", "from")).isEqualTo("2020-11");
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.requireTime("autumn", "from")).withMessageContainingAll("from", "\"autumn\"");
        assertThatNullPointerException().isThrownBy(() -> TimeSpan.requireTime(null, "from")).withMessage("from");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cycle("1", "", "2020", "late", List.of())).withMessageContainingAll("to", "late");
    }
}
