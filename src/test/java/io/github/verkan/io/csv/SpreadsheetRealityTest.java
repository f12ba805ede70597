package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Measured;
import io.github.verkan.theory.Quantity;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables hold that have been through a spreadsheet: each is found, said, and handled, and nothing is guessed in silence. */
class SpreadsheetRealityTest {

    private static final String HEADER = "id;mål;riktning;källa;datum;värde;kommentar";

    private static Checked<EvidenceBase> rows(String... rows) {
        return Tables.evidence(HEADER + "\n" + String.join("\n", rows));
    }

    @Test
    void a_line_that_names_the_separator_is_followed() {
        Checked<EvidenceBase> read = Tables.evidence("sep=|", "id|mål|riktning|kommentar", "E1|K1|stöder|a;b,c");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items().get(0).note()).isEqualTo("a;b,c");
        assertThat(Tables.evidence("\"sep=;\"", HEADER, "E1;K1;stöder;;;;").diagnostics()).isEmpty();
    }

    @Test
    void titles_above_the_headers_are_left_and_said() {
        Checked<EvidenceBase> read = Tables.evidence("Utvärdering 2020, slutrapport;;;;;;", "Uttag; mål och riktning;;;;;", "", HEADER, "E1;K1;stöder;;;;");

        assertThat(Tables.lines(read)).containsExactly("t.csv:1: note title-rows: \"Utvärdering 2020, slutrapport\": the headers stand on line 4; what stands above them is not read");
        assertThat(read.value().items().get(0).origin().place().line()).isEqualTo(5);
        assertThat(CsvTables.kindOf(Tables.table("Titel", "", HEADER))).contains(TableKind.EVIDENCE);
        assertThat(CsvTables.kindOf(Tables.table("\n".repeat(30) + "Titel\n".repeat(25), HEADER))).as("titles do not go on for ever").isEmpty();
    }

    @Test
    void without_a_row_of_headers_the_first_row_is_what_is_reported() {
        assertThat(Tables.codes(Tables.evidence("a;b", "c;d"))).containsExactly("t.csv:1 error no-header");
        assertThat(Tables.codes(Tables.evidence("Titel;;", "id;mål;kommentar", "E1;K1;x"))).containsExactly("t.csv:2 error missing-column");
    }

    @Test
    void blank_rows_are_no_rows() {
        Checked<EvidenceBase> read = rows("", ";;;;;;", "E1;K1;stöder;;;;", " ; ;\u00A0;;;;", "E2;K1;stöder;;;;", "");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().rowsRead()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totalt;;;;;12;", ";Summa;;;;1 234,5;", "TOTAL;;;;;76 %;", "Summa:;;;;;#VÄRDEFEL!;", "Medelvärde;;;;;3,5;"})
    void a_row_that_sums_up_is_left_out_with_a_warning(String totals) {
        Checked<EvidenceBase> read = rows("E1;K1;stöder;;;12;", totals);
        assertThat(Tables.codes(read)).containsExactly("t.csv:3 warning totals-row");
        assertThat(read.value().rowsRead()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total;K1;stöder;;;;", "E2;Totalt;stöder;;;;", "Totalt;;;;;;inte klart"})
    void a_row_that_says_something_else_too_is_no_sum(String row) {
        assertThat(Tables.codes(rows(row))).noneMatch(code -> code.contains("totals-row"));
    }

    @Test
    void blanks_under_a_merged_cell_are_filled_only_in_the_name_of_a_scale() {
        Checked<?> scales = SurveyTables.standard().scales(Tables.table("skala;etikett", "a;Nej", ";Ja", "b;Aldrig", ";Alltid"));
        assertThat(Tables.codes(scales)).containsExactly("t.csv:3:1 (A, \"skala\") note filled-down");
        assertThat(scales.value()).hasToString("[AnswerScale[a, 2 options], AnswerScale[b, 2 options]]");
        assertThat(Tables.codes(SurveyTables.standard().scales(Tables.table("skala;etikett", ";Nej", "b;Ja"))))
                .containsExactly("t.csv:2:1 (A, \"skala\") error missing-cell");
        assertThat(Tables.codes(rows("E1;K1;stöder;;;;", ";K2;stöder;;;;"))).as("an id is nobody else's").containsExactly("t.csv:3:1 (A, \"id\") error missing-cell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#SAKNAS!", "#VÄRDEFEL!", "#DIVISION/0!", "#REFERENS!", "#NAMN?", "#OGILTIGT!", "#SKÄRNING!", "#N/A", "#VALUE!", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!",
        "#SPILL!", "########"})
    void error_values_are_reported_at_their_cell_and_are_no_text(String value) {
        Checked<EvidenceBase> read = rows("E1;K1;stöder;;;;" + value);
        assertThat(Tables.codes(read)).containsExactly("t.csv:2:7 (G, \"kommentar\") warning missing-value");
        assertThat(read.value().items().get(0).note()).isEmpty();
    }

    @Test
    void spaces_that_do_not_break_and_curly_quotes_are_around_words_and_numbers_and_not_part_of_them() {
        Checked<EvidenceBase> read = rows("\u00A0E1\u202F;\u201DK1\u201D;\u2019stöder\u2019;\u00ABS1\u00BB;;1\u00A0234,5;");
        assertThat(read.diagnostics()).isEmpty();
        EvidenceItem item = read.value().items().get(0);
        assertThat(item.id()).isEqualTo("E1");
        assertThat(item.targets()).containsExactly("K1");
        assertThat(item.finding()).isEqualTo(Direction.SUPPORTS);
        assertThat(item.sources()).containsExactly("S1");
        assertThat(item.quantity().map(Quantity::value)).contains(new BigDecimal("1234.5"));
        assertThat(rows("E1;K1;stöder;;;1\u202F234\u2009567;").value().items().get(0).quantity().map(Quantity::value)).contains(new BigDecimal("1234567"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\u22125", "\u20135"})
    void a_minus_may_be_a_dash(String number) {
        Checked<EvidenceBase> read = Tables.evidence("id;mål;utfall;målvärde;utgångsvärde", "E1;K1;" + number + ";5;0");
        assertThat(((Measured) read.orThrow().items().get(0).finding()).actual()).isEqualTo(new BigDecimal("-5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2018|2018", "2018-03|2018-03", "2018-03-21|2018-03-21", "180321|2018-03-21", "20180321|2018-03-21", "18-03-21x|", "790101|2079-01-01", "850101|1985-01-01",
        "21/3 2018|2018-03-21", "21/3/2018|2018-03-21", "3/21/2018|2018-03-21", "4/4/2018|2018-04-04", "21.3.2018|2018-03-21", "3/4 2018|2018-04-03", "mars 2018|2018-03", "Mars\u00A02018|2018-03",
        "21 mars 2018|2018-03-21", "den 21 mars 2018|2018-03-21", "okt. 2018|2018-10", "maj 2018|2018-05", "March 2018|2018-03", "3 Oct 2018|2018-10-03", "sept 2018|2018-09", "2018/3/21|2018-03-21",
        "2018-3-1|2018-03-01", "2018-03-21 14:05|2018-03-21", "2018-03-21T14:05:10Z|2018-03-21", "\u201D2018-03-21\u201D|2018-03-21", "2018\u201303\u201321|2018-03-21",
        "180230|", "2018-1|", "2201-01|", "2010/11|", "2018-13|", "31/2 2018|", "mars|", "mars 18|", "våren 2018|", "2018-2019|", "180|", "18032|", "0|", "99999|", "2018-03-21 klockan 14|"})
    void dates_keep_as_much_as_they_say(String cell, String time) {
        Checked<EvidenceBase> read = rows("E1;K1;stöder;;" + cell + ";;");
        assertThat(read.value().items().get(0).date()).isEqualTo(time == null ? "" : time);
        assertThat(read.diagnostics()).filteredOn(it -> it.severity() == Severity.ERROR).hasSize(time == null ? 1 : 0);
        boolean isIso = cell.equals(time);
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("date-interpreted")).hasSize(time == null || isIso || cell.equals("\u201D" + time + "\u201D") ? 0 : 1);
    }

    @Test
    void a_date_that_may_be_two_is_none_and_a_number_of_a_day_is_recognised() {
        assertThat(Tables.codes(rows("E1;K1;stöder;;03/04/2018;;"))).containsExactly("t.csv:2:5 (E, \"datum\") error ambiguous-date");
        assertThat(Tables.lines(rows("E1;K1;stöder;;43180;;"))).singleElement().asString().contains("bad-date", "spreadsheet's number for a day");
        assertThat(Tables.codes(rows("E1;K1;stöder;;180321;;", "E2;K1;stöder;;180322;;"))).as("said once").containsExactly("t.csv:2:5 (E, \"datum\") note date-interpreted");
    }

    @Test
    void damaged_letters_are_kept_and_a_warning_names_the_first_cell_of_each_column() {
        String damaged = new String("för få möten".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        Checked<EvidenceBase> read = rows("E1;K1;stöder;S1;;;" + damaged, "E2;K1;stöder;S\u00C3\u00A5;;;" + damaged, "E3;K1;stöder;S1;;;År 2018: Ängö, Ãrbol och Ãla");

        assertThat(Tables.codes(read)).containsExactly("t.csv:2:7 (G, \"kommentar\") warning mojibake-suspected", "t.csv:3:4 (D, \"källa\") warning mojibake-suspected");
        assertThat(read.value().items().get(0).note()).isEqualTo(damaged);
        assertThat(Tables.codes(Tables.evidence("id;m\u00C3\u00A5l;targets;finding", "E1;;K1;supports"))).contains("t.csv:1:2 (B, \"m\u00C3\u00A5l\") warning mojibake-suspected");
    }
}
