package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.paVag;
import static io.github.verkan.io.csv.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.words.Catalogue;
import io.github.verkan.words.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableKindTest {

    @Test
    void the_headers_of_the_examples_tell_what_they_are() throws IOException {
        assertThat(CsvTables.kindOf(table(paVag("evidence.csv")))).contains(TableKind.EVIDENCE);
        assertThat(CsvTables.kindOf(table(paVag("sources.csv")))).contains(TableKind.SOURCES);
    }

    @ParameterizedTest
    @CsvSource({"id;mål;riktning,EVIDENCE", "Id;Targets;Grade,EVIDENCE", "id;indikator;utfall,EVIDENCE", "id;mål;instämmer inte,EVIDENCE",
            "id;targets;counts,EVIDENCE", "id;slag;etikett,ELEMENTS", "id;kind;label;from;to,ELEMENTS",
            "id;slag;etikett;nivå;natur;bedömbar från;enhet,ELEMENTS", "från;till,LINKS",
        "id;from;to;kind;note;basis,LINKS", "id;roll,SOURCES", "id;label;role;note,SOURCES", "id;etikett;okänd,SOURCES"})
    void as_few_columns_as_possible_are_enough(String header, TableKind kind) {
        assertThat(CsvTables.kindOf(table("", header, "x;y;z"))).contains(kind);
        assertThat(CsvTables.kindOf(table("sep=|", header.replace(';', '|')))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x;y", "riktning;slag;källa", "id;riktning;slag;källa", "\"", ";;;", "mål;riktning;grad",
        "id;mål;varken eller", "id;etikett;indikator;enhet;målvärde", "id;mål;värde;av"})
    void without_the_columns_that_a_table_cannot_do_without_it_is_none(String header) {
        assertThat(CsvTables.kindOf(table(header, "a;b"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"variabel;skala,CODEBOOK", "kolumn;användning;fråga;element;kommentar,CODEBOOK", "id;variable;scale;targets;role;note,CODEBOOK",
        "skala;kod;etikett,SCALES", "scale;code;option;description,SCALES", "kod;definition,CODES", "code;category;elements;direction,CODES",
        "kod;beskrivning;kategori;mål,CODES", "id;kod;kodare,CODINGS", "id;meningsenhet;kod;element;riktning;källroll;datum;kommentar,CODINGS"})
    void a_codebook_of_a_survey_is_not_one_of_codes(String header, TableKind kind) {
        assertThat(CsvTables.kindOf(table(header, "x;y"))).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_template_is_of_its_kind_and_has_every_column(TableKind kind) {
        for (Language language : Language.values()) {
            String template = CsvTemplates.empty(kind, language);

            assertThat(CsvTables.kindOf(table(template))).contains(kind);
            assertThat(template.strip().split(";")).hasSameSizeAs(Catalogue.standard().codes(kind.section()));
        }
    }
}
