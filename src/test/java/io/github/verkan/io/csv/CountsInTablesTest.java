package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.io.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many answered is a whole number. */
class CountsInTablesTest {

    @ParameterizedTest
    @CsvSource({"-4, number-out-of-range", "2.5, number-out-of-range", "many, bad-number"})
    void an_n_that_is_no_count_is_reported_at_its_cell_and_left_out(String n, String code) {
        var read = CsvTables.standard().evidence(new SourceText("e.csv", "id,targets,actual,goal,n,sources\nE1,K1,3,5," + n + ",S\n"));
        List<Diagnostic> problems = read.diagnostics().stream().filter(it -> it.value().equals(n)).toList();
        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo(code);
            assertThat(it.place().toString()).isEqualTo("e.csv:2:5 (E, \"n\")");
        });
        assertThat(read.value().items()).hasSize(1);
    }
}
