package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.PA_VAG;
import static io.github.verkan.io.csv.Tables.codes;
import static io.github.verkan.io.csv.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTablesTest {

    @Test
    void the_example_is_read() throws IOException {
        List<Source> sources = SourcesCsv.read(PA_VAG.resolve("sources.csv")).orThrow();

        assertThat(sources).hasSize(11);
        assertThat(sources.get(2)).isEqualTo(new Source("FG-SKU", "Medarbetarnas fokusgrupp i Skurup", "medarbetare",
                SourceStanding.INDEPENDENT, "SKU", "TG2", true,
                "Där rapporten inte anger vem som talar är källan härledd ur roll och kommun.", Origin.NONE));
        assertThat(sources.get(9).standing()).isEqualTo(SourceStanding.EVALUATOR);
        assertThat(sources.get(9).origin().of("role")).isEqualTo(new Place("examples/pa-vag/sources.csv", 11, 3, "roll"));
    }

    @Test
    void one_who_was_asked_and_did_not_answer() {
        List<Source> sources = CsvTables.standard().sources(table("id,answered", "A,no", "B,", "C,ja", "D,nej")).orThrow();

        assertThat(sources).extracting(Source::answered).containsExactly(false, true, true, false);
    }

    @Test
    void a_row_that_would_say_something_else_is_rejected() {
        Checked<List<Source>> read = CsvTables.standard().sources(table("id;ställning;svarade", "A;utvärderaren?;", "B;;kanske",
                ";egen insats;", "C;;", "C;;", "D;Egen-insats;"));

        assertThat(codes(read)).containsExactly("t.csv:2:2 (B, \"ställning\") error unknown-word",
                "t.csv:3:3 (C, \"svarade\") error unknown-word",
                "t.csv:4:1 (A, \"id\") error missing-cell", "t.csv:6:1 (A, \"id\") error duplicate-id");
        assertThat(read.value()).extracting(Source::id).containsExactly("C", "D");
    }

    @Test
    void written_and_read_it_is_the_same() throws IOException {
        List<Source> sources = SourcesCsv.read(PA_VAG.resolve("sources.csv")).orThrow();
        for (Language language : Language.values()) {
            assertThat(CsvTables.standard().sources(table(SourcesCsv.write(sources, language))).orThrow()).isEqualTo(sources);
        }
    }

    @Test
    void a_file_that_is_not_there_is_for_the_caller_to_handle() {
        assertThatIOException().isThrownBy(() -> SourcesCsv.read(Path.of("src", "test", "resources", "csv", "nowhere.csv")));
    }
}
