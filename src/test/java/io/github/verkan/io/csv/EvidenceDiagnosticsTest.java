package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.codes;
import static io.github.verkan.io.csv.Tables.evidence;
import static io.github.verkan.io.csv.Tables.lines;
import static io.github.verkan.io.csv.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each diagnostic at its line and column, and what becomes of the row. */
class EvidenceDiagnosticsTest {

    private static final String HEADER = "id;mål;slag;riktning";

    private static List<String> ids(Checked<EvidenceBase> read) {
        return read.value().items().stream().map(EvidenceItem::id).toList();
    }

    private static void assertRows(Checked<EvidenceBase> read, int rows, int rejected) {
        assertThat(read.value().rows()).containsExactly(new RowCount("t.csv", rows, rejected));
        assertThat(read.value().items()).hasSize(rows - rejected);
    }

    @Test
    void unknown_finding_with_the_nearest_word() {
        Checked<EvidenceBase> read = evidence(HEADER, "E1;K1;;stödre", "E2;K1;;delvis");

        assertThat(lines(read)).containsExactly("t.csv:2:4 (D, \"riktning\"): error unknown-finding: \"stödre\": "
                + "this word is not known here; the row is rejected; did you mean \"stöder\"?");
        assertThat(ids(read)).containsExactly("E2");
        assertRows(read, 2, 1);
    }

    @Test
    void unknown_finding_that_is_near_to_nothing_gets_all_words_and_never_their_opposite() {
        assertThat(lines(evidence(HEADER, "E1;K1;;stödjer ej"))).singleElement().asString()
                .endsWith("; use one of stöder, delvis, motsäger, neutral");
        assertThat(lines(evidence("id;targets;finding", "E1;K1;does not support"))).singleElement().asString()
                .endsWith("; use one of supports, partly, contradicts, no view");
    }

    @Test
    void a_word_that_the_row_hangs_on_rejects_it_and_another_is_left_out() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;slag;bredd;kvalitet;bidrag;lucka", "E1;K1;stöder;fynnd;;;;",
                "E2;K1;stöder;;nästan alla;;;",
                "E3;K1;stöder;;;jättebra;kanske;vet ej");

        assertThat(codes(read)).containsExactly("t.csv:2:4 (D, \"slag\") error unknown-word", "t.csv:3:5 (E, \"bredd\") error unknown-word",
                "t.csv:4:6 (F, \"kvalitet\") error unknown-word", "t.csv:4:7 (G, \"bidrag\") error unknown-word",
                "t.csv:4:8 (H, \"lucka\") error unknown-word");
        assertThat(read.value().items()).containsExactly(EvidenceItem.saying("E3", Direction.SUPPORTS).targets("K1").build());
        assertRows(read, 3, 2);
    }

    @Test
    void unknown_column_that_may_be_a_typo_is_an_error_and_another_a_warning() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;avsnit;rad;ansvarig", "E1;K1;stöder;2.1;7;Anna");

        assertThat(lines(read)).containsExactly(
                "t.csv:1:4 (D, \"avsnit\"): error unknown-column: \"avsnit\": this table knows no such column; it is not used; "
                        + "did you mean \"avsnitt\"?",
                "t.csv:1:5 (E, \"rad\"): warning unknown-column: \"rad\": this table knows no such column; it is not used",
                "t.csv:1:6 (F, \"ansvarig\"): warning unknown-column: \"ansvarig\": this table knows no such column; it is not used");
        assertRows(read, 1, 0);
    }

    @Test
    void a_header_near_to_one_that_is_there_is_no_typo() {
        assertThat(codes(evidence("id;mål;riktning;avsnitt;avsnitt2", "E1;K1;stöder;2.1;x")))
                .containsExactly("t.csv:1:5 (E, \"avsnitt2\") warning unknown-column");
    }

    @Test
    void duplicate_column_is_an_error_and_the_first_is_used() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;Targets", "E1;K1;stöder;K2");

        assertThat(lines(read)).containsExactly(
                "t.csv:1:4 (D, \"Targets\"): error duplicate-column: \"Targets\": column 2 holds the same; this one is not used");
        assertThat(read.value().items().get(0).targets()).containsExactly("K1");
    }

    @Test
    void blank_header_in_the_middle_is_a_warning() {
        assertThat(codes(evidence("id;mål;;riktning;;", "E1;K1;x;stöder;;"))).containsExactly("t.csv:1:3 warning blank-header");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"id;riktning!mål/indikator", "mål;riktning!id",
        "id;mål;källa!riktning/grad/utfall/instämmer/instämmer inte/antal per alternativ/slag", "riktning!id, mål/indikator"})
    void missing_column_lets_no_row_be_read(String header, String lacking) {
        Checked<EvidenceBase> read = evidence("", header, "a;b;c");

        assertThat(lines(read)).containsExactly("t.csv:2: error missing-column: \"" + lacking
                + "\": no row can be read without this column");
        assertRows(read, 0, 0);
    }

    @Test
    void no_header_and_empty_file() {
        assertThat(codes(evidence("", "", "E1;K1;stöder"))).containsExactly("t.csv:3 error no-header");
        assertThat(codes(evidence(""))).containsExactly("t.csv error empty-file");
        assertThat(codes(evidence(";;", " ", "\"\""))).containsExactly("t.csv error empty-file");
        assertThat(codes(evidence("sep=;"))).containsExactly("t.csv error empty-file");
        assertThat(codes(evidence(HEADER))).isEmpty();
    }

    @Test
    void short_row_is_a_warning_and_the_missing_cells_are_empty() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;citat", "E1;K1;stöder");

        assertThat(lines(read)).containsExactly(
                "t.csv:2: warning short-row: the row has 3 cells, the header 4; the missing ones are taken as empty");
        assertRows(read, 1, 0);
    }

    @Test
    void long_row_is_an_error_that_names_the_extra_cells_and_the_row_is_read() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;kommentar", "E1;K1;stöder;ja; men bara; ibland", "E2;K1;stöder;ja;;;");

        assertThat(lines(read)).containsExactly("t.csv:2:5: error long-row: \"men bara | ibland\": the row has more cells than the header; "
                + "the extra ones are not used; put a cell that holds the separator in quotes, or give the column a header");
        assertThat(ids(read)).containsExactly("E1", "E2");
    }

    @Test
    void unclosed_quote_is_reported_where_it_opens_and_the_rows_before_are_read() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;kommentar", "E1;K1;stöder;x", "E2;K1;stöder;\"börjar här", "E3;K1;stöder;y",
                "");

        assertThat(lines(read)).containsExactly("t.csv:3:4 (D, \"kommentar\"): error unclosed-quote: \"\"börjar här\": "
                + "a quote opens here and is never closed; nothing from this row on can be read; "
                + "close it, or double a quote that belongs to the text");
        assertThat(ids(read)).containsExactly("E1");
        assertRows(read, 2, 1);
    }

    @Test
    void text_after_a_closing_quote_rejects_the_row_and_the_rows_after_are_read() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;kommentar;sida", "E1;K1;stöder;\"hej\" där;7", "E2;K1;stöder;\"a\nb\" c;8",
                "E3;K1;stöder;\"d\nd\" ;9");

        assertThat(lines(read)).containsExactly(
                "t.csv:2:4 (D, \"kommentar\"): error text-after-quote: \"\" där\": text follows the closing quote of the cell; "
                        + "the row cannot be read; double the quotes that belong to the text",
                "t.csv:4:4 (D, \"kommentar\"): error text-after-quote: \"\" c\": text follows the closing quote of a cell "
                        + "that was opened on line 3; the row cannot be read; double the quotes that belong to the text");
        assertThat(read.value().items()).singleElement().satisfies(item -> {
            assertThat(item.note()).isEqualTo("d\nd");
            assertThat(item.origin().place()).isEqualTo(Place.line("t.csv", 5));
        });
        assertRows(read, 3, 2);
    }

    @Test
    void a_broken_header_row_is_all_that_is_reported() {
        Checked<EvidenceBase> read = evidence("id;\"mål\"x;riktning", "E1;K1;stöder");

        assertThat(codes(read)).containsExactly("t.csv:1:2 error text-after-quote");
        assertThat(codes(evidence("\"id;mål;riktning", "E1;K1;stöder"))).containsExactly("t.csv:1:1 error unclosed-quote");
        assertRows(read, 0, 0);
    }

    @Test
    void missing_id_rejects_the_row() {
        Checked<EvidenceBase> read = evidence(HEADER, "\u00A0;K1;;stöder", "E2;K1;;", "E3;K1;lucka;");

        assertThat(lines(read)).containsExactly("t.csv:2:1 (A, \"id\"): error missing-cell: \"id\" must be given; the row is rejected",
                "t.csv:3:4 (D, \"riktning\"): error missing-finding: the row does not say what was found; it is rejected");
        assertThat(ids(read)).containsExactly("E3");
        assertRows(read, 3, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bedömning", "norm", "beskrivning", "risk", "lucka", "utgångsläge", "tidigare evidens", "förklaring"})
    void a_row_that_is_no_voice_need_not_say_what_was_found(String kind) {
        Checked<EvidenceBase> read = evidence(HEADER, "E1;K1;" + kind + ";");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items().get(0).finding()).isEqualTo(Direction.NO_VIEW);
    }

    @Test
    void all_problems_of_a_row_are_reported_at_once() {
        assertThat(codes(evidence("id;mål;slag;riktning;kvalitet", ";K1;fynndd;ja!;fin", ";K1;;;")))
                .containsExactly("t.csv:2:1 (A, \"id\") error missing-cell",
                "t.csv:2:3 (C, \"slag\") error unknown-word", "t.csv:2:4 (D, \"riktning\") error unknown-finding",
                "t.csv:2:5 (E, \"kvalitet\") error unknown-word", "t.csv:3:2 (B, \"mål\") note template-row");
    }

    @Test
    void a_row_has_one_finding() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;grad;utfall;utgångsvärde;målvärde", "E1;K1;stöder;uppnått;;;",
                "E2;K1;;uppnått;3;1;5",
                "E3;K1;stöder;;3;1;5");

        assertThat(codes(read)).containsExactly("t.csv:2:4 (D, \"grad\") error several-findings",
                "t.csv:3:5 (E, \"utfall\") error several-findings",
                "t.csv:4:5 (E, \"utfall\") error several-findings");
        assertRows(read, 3, 3);
    }

    @Test
    void answers_are_a_finding_as_the_others_are() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;utfall;målvärde;instämmer;varken eller;instämmer inte;antal per alternativ",
                "E1;K1;stöder;;;;;;1|2", "E2;K1;;3;5;76;;;", "E3;K1;stöder;;;;20;;", "E4;K1;stöder;3;5;;;20;", "E5;K1;;;;76;12;12;");

        assertThat(codes(read)).containsExactly("t.csv:2:9 (I, \"antal per alternativ\") error several-findings",
                "t.csv:3:6 (F, \"instämmer\") error several-findings", "t.csv:4:7 (G, \"varken eller\") error several-findings",
                "t.csv:5:4 (D, \"utfall\") error several-findings");
        assertThat(lines(read).get(0)).endsWith(
                "a row has one finding, in words, as a grade, as a value or as answers; the row is rejected; make two rows of it");
        assertRows(read, 5, 4);
    }

    @Test
    void a_finding_may_be_a_grade_in_words_or_a_code_of_the_authors_own_scale() {
        Checked<EvidenceBase> read = evidence("id;mål;grad", "E1;K1;i huvudsak uppnått", "E2;K1;Not achieved", "E3;K1;very-good",
                "E4;K1;Delvis");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items().stream().map(EvidenceItem::finding)).containsExactly(
                new Graded("largely"), new Graded("not-achieved"), new Graded("very-good"), new Graded("partly"));
    }

    private static final String VALUES = "id;mål;utfall;utgångsvärde;målvärde;enhet;n";

    @Test
    void a_finding_may_be_a_value() {
        Checked<EvidenceBase> read = evidence(VALUES, "E1;K1;76 %;60;80;;17", "E2;K1;1 234,5;−1;2.5;kronor;1 200",
                "E3;K1;76 %;60 %;80 %;%;");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items().stream().map(EvidenceItem::finding)).containsExactly(
                new Measured(new BigDecimal("76"), new BigDecimal("60"), new BigDecimal("80"), "%", 17L),
                new Measured(new BigDecimal("1234.5"), new BigDecimal("-1"), new BigDecimal("2.5"), "kronor", 1200L),
                new Measured(new BigDecimal("76"), new BigDecimal("60"), new BigDecimal("80"), "%", null));
    }

    @Test
    void what_is_no_number_rejects_the_row_except_n() {
        Checked<EvidenceBase> read = evidence(VALUES, "E1;K1;cirka 70;60;80;;", "E2;K1;1.234;0;2;;", "E3;K1;70;;80;;", "E4;K1;70;60;60,0;;",
                "E5;K1;70;60;80;%;många", "E6;K1;70 %;60;80;dagar;5");

        assertThat(codes(read)).containsExactly("t.csv:2:3 (C, \"utfall\") error bad-number",
                "t.csv:3:3 (C, \"utfall\") error ambiguous-number", "t.csv:5:5 (E, \"målvärde\") error goal-is-baseline",
                "t.csv:6:7 (G, \"n\") error bad-number", "t.csv:7:6 (F, \"enhet\") warning unit-conflict");
        assertThat(ids(read)).as("E3 is held against its goal").containsExactly("E3", "E5", "E6");
        assertRows(read, 6, 3);
    }

    private static final String HELD = "id;mål;indikator;utfall;utgångsvärde;målvärde;bättre";

    @Test
    void a_value_is_held_against_an_indicator_a_goal_or_a_baseline() {
        Checked<EvidenceBase> read = evidence(HELD, "E1;;I1;70;;;", "E2;K1;;70;;80;högre", "E3;K1;;70;60;;lower", "E4;K1;I1;70;60;80;Högre",
                "E5;K1;;70;;;", "E6;K1;;70;;;högre", "E7;K1;;70;60;50;högre", "E8;K1;;70;60;80;lägre", "E9;K1;;70;60;60;högre", "E10;K1;I1;70;;;bäst",
                "E11;K1;;70;-;80;", "E12;K1;;70;många;80;");

        assertThat(codes(read)).containsExactly("t.csv:6:6 (F, \"målvärde\") error missing-cell", "t.csv:7:6 (F, \"målvärde\") error missing-cell",
                "t.csv:8:6 (F, \"målvärde\") error goal-against-better", "t.csv:9:6 (F, \"målvärde\") error goal-against-better",
                "t.csv:10:6 (F, \"målvärde\") error goal-is-baseline", "t.csv:11:7 (G, \"bättre\") error unknown-word",
                "t.csv:12:5 (E, \"utgångsvärde\") warning missing-value", "t.csv:13:5 (E, \"utgångsvärde\") error bad-number");
        assertThat(lines(read).get(0)).endsWith("error missing-cell: a value is held against a goal, a baseline or an indicator: "
                + "one of them must be given; the row is rejected");
        assertThat(lines(read).get(2)).endsWith("from the baseline the goal lies the other way than what is better; the row is rejected");
        assertThat(lines(read).get(5)).endsWith("the row is rejected; use one of högre, lägre");
        BigDecimal actual = new BigDecimal("70");
        BigDecimal baseline = new BigDecimal("60");
        BigDecimal goal = new BigDecimal("80");
        assertThat(read.value().items()).extracting(EvidenceItem::finding).containsExactly(Measured.of("I1", actual, null),
                new Measured(actual, null, goal, "", null, Better.HIGHER, ""), new Measured(actual, baseline, null, "", null, Better.LOWER, ""),
                new Measured(actual, baseline, goal, "", null, Better.HIGHER, "I1"), new Measured(actual, null, goal, "", null, null, ""));
        assertThat(read.value().items().get(0).targets()).isEmpty();
        assertRows(read, 12, 7);
    }

    @Test
    void a_table_of_values_of_indicators_needs_no_targets() {
        Checked<EvidenceBase> read = evidence("id;indikator;utfall;n", "E1;I1;70 %;40", "E2;I2;;");

        assertThat(codes(read)).containsExactly("t.csv:3 error missing-finding");
        assertThat(read.value().items()).containsExactly(
                EvidenceItem.saying("E1", new Measured(new BigDecimal("70"), null, null, "%", 40L, null, "I1")).build());
    }

    private static final String ANSWERS =
            "id;mål;instämmer;varken eller;instämmer inte;n;svarsalternativ;antal per alternativ;bortfall;utskickade;omvänd";

    @Test
    void answers_to_a_survey_question_are_percentages_or_counts() {
        Checked<EvidenceBase> read = evidence(ANSWERS, "E1;K1;76 %;12,5;11,5;17;;;inget svar: 3|vet ej:2;25;", "E2;K1;;;0;;nej|ja;;;;ja",
                "E3;K1;;;;;dåligt| bra ;0|1 200;\u201DVET EJ: 1 000\u201D;;nej", "E4;K1;100;;;;;;;;x",
                "E5;K1;;;;20;;5|15;;;");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items()).extracting(EvidenceItem::finding).containsExactly(
                new SurveyAnswers(List.of(), List.of(), new BigDecimal("76"), new BigDecimal("12.5"), new BigDecimal("11.5"), 17L,
                        Map.of(MissingAnswer.DONT_KNOW, 2L, MissingAnswer.NO_RESPONSE, 3L), 25L, false),
                SurveyAnswers.percentages(null, BigDecimal.ZERO, null).saying(List.of("nej", "ja")).asReversed(),
                SurveyAnswers.counted(0, 1200).with(Map.of(MissingAnswer.DONT_KNOW, 1000L), null).saying(List.of("dåligt", "bra")),
                SurveyAnswers.percentages(new BigDecimal("100"), null, null).asReversed(), SurveyAnswers.counted(5, 15));
    }

    @Test
    void answers_that_do_not_fit_together_are_reported_at_the_cell_that_does_not_fit() {
        Checked<EvidenceBase> read = evidence(ANSWERS, "E1;K1;;20;;;;;;;", "E2;K1;;;;21;;5|15;;;", "E3;K1;60;;;;;5|15;;;", "E4;K1;;;;;nej|kanske|ja;5|15;;;",
                "E5;K1;;;;;;5;;;", "E6;K1;60;20;40;;;;;;", "E7;K1;;;;;;5|15;vet ej: 3;22;", "E8;K1;60;;;17;;;;16;",
                "E9;K1;;;;;;999999999999999999|999999999999999999;;5;");

        assertThat(codes(read)).containsExactly("t.csv:2:4 (D, \"varken eller\") error bad-answers", "t.csv:3:6 (F, \"n\") error bad-answers",
                "t.csv:4:8 (H, \"antal per alternativ\") error bad-answers", "t.csv:5:7 (G, \"svarsalternativ\") error bad-answers",
                "t.csv:6:8 (H, \"antal per alternativ\") error bad-answers", "t.csv:7:3 (C, \"instämmer\") error bad-answers",
                "t.csv:8:10 (J, \"utskickade\") error bad-answers", "t.csv:9:10 (J, \"utskickade\") error bad-answers",
                "t.csv:10:10 (J, \"utskickade\") error bad-answers");
        assertThat(lines(read).get(6)).endsWith("error bad-answers: \"22\": fewer were sent the question (22) than are accounted for (23); "
                + "the row is rejected");
        assertRows(read, 9, 9);
    }

    @Test
    void answers_that_cannot_be_read_reject_the_row_and_what_is_said_about_them_is_left_out() {
        Checked<EvidenceBase> read = evidence(ANSWERS, "E1;K1;101;;;;;;;;", "E2;K1;60;−5;;;;;;;", "E3;K1;;;många;;;;;;", "E4;K1;;;;;;5||15;;;",
                "E5;K1;;;;;;5|15|;;;", "E6;K1;;;;;;5|1,5;;;", "E7;K1;60;;;;;;;;kanske",
                "E8;K1;60;;;få;;;vet ej|vägrade: 2|vet ej: 2|vet inte: 3|: 4|ej aktuellt: några;alla;", "E9;K1;60;..;;–;;-;-;N/A;", ";K1;101;;;;;5|;;;");

        assertThat(codes(read)).containsExactly("t.csv:2:3 (C, \"instämmer\") error number-out-of-range",
                "t.csv:3:4 (D, \"varken eller\") error number-out-of-range", "t.csv:4:5 (E, \"instämmer inte\") error bad-number",
                "t.csv:5:8 (H, \"antal per alternativ\") error bad-number", "t.csv:6:8 (H, \"antal per alternativ\") error bad-number",
                "t.csv:7:8 (H, \"antal per alternativ\") error bad-number", "t.csv:8:11 (K, \"omvänd\") error unknown-word",
                "t.csv:9:6 (F, \"n\") error bad-number", "t.csv:9:9 (I, \"bortfall\") error bad-number",
                "t.csv:9:9 (I, \"bortfall\") error bad-number", "t.csv:9:9 (I, \"bortfall\") error bad-number",
                "t.csv:9:9 (I, \"bortfall\") error duplicate-key", "t.csv:9:9 (I, \"bortfall\") error unknown-word",
                "t.csv:9:10 (J, \"utskickade\") error bad-number", "t.csv:10:4 (D, \"varken eller\") warning missing-value",
                "t.csv:10:6 (F, \"n\") warning missing-value", "t.csv:10:8 (H, \"antal per alternativ\") warning missing-value",
                "t.csv:10:9 (I, \"bortfall\") warning missing-value", "t.csv:10:10 (J, \"utskickade\") warning missing-value",
                "t.csv:11:1 (A, \"id\") error missing-cell", "t.csv:11:3 (C, \"instämmer\") error number-out-of-range",
                "t.csv:11:8 (H, \"antal per alternativ\") error bad-number");
        assertThat(lines(read).get(3)).endsWith("\"5||15\": for each option a whole number from 0 must be given; the row is rejected; "
                + "write them as 1|2|4|8|5");
        assertThat(lines(read).get(10)).endsWith("\"vet ej\": a reason and how many, a whole number from 0, are expected here; this is left out; "
                + "write it as vet ej: 2");
        assertThat(lines(read).get(12)).endsWith("\"vägrade\": this word is not known here; it is left out; "
                + "use one of vet ej, ej aktuellt, vill inte svara, inget svar");
        assertThat(read.value().items()).extracting(EvidenceItem::finding).containsExactly(
                SurveyAnswers.percentages(new BigDecimal("60"), null, null).with(Map.of(MissingAnswer.DONT_KNOW, 2L), null),
                SurveyAnswers.percentages(new BigDecimal("60"), null, null));
        assertRows(read, 10, 8);
    }

    @Test
    void what_belongs_to_another_way_of_saying_it_is_unused() {
        assertThat(codes(evidence("id;mål;riktning;indikator;utfall;målvärde;bättre;enhet;n;svarsalternativ;bortfall;utskickade;omvänd;instämmer",
                "E1;K1;stöder;I1;;80;högre;%;17;nej|ja;vet ej: 2;20;ja;", "E2;K1;;;70;80;;%;17;nej|ja;;20;;", "E3;K1;;I1;;80;högre;%;17;;;;;60")))
                .containsExactly("t.csv:2:4 (D, \"indikator\") warning unused-cell", "t.csv:2:6 (F, \"målvärde\") warning unused-cell",
                        "t.csv:2:7 (G, \"bättre\") warning unused-cell", "t.csv:2:8 (H, \"enhet\") warning unused-cell",
                        "t.csv:2:9 (I, \"n\") warning unused-cell", "t.csv:2:10 (J, \"svarsalternativ\") warning unused-cell",
                        "t.csv:2:11 (K, \"bortfall\") warning unused-cell", "t.csv:2:12 (L, \"utskickade\") warning unused-cell",
                        "t.csv:2:13 (M, \"omvänd\") warning unused-cell", "t.csv:3:10 (J, \"svarsalternativ\") warning unused-cell",
                        "t.csv:3:12 (L, \"utskickade\") warning unused-cell", "t.csv:4:4 (D, \"indikator\") warning unused-cell",
                        "t.csv:4:6 (F, \"målvärde\") warning unused-cell", "t.csv:4:7 (G, \"bättre\") warning unused-cell",
                        "t.csv:4:8 (H, \"enhet\") warning unused-cell");
    }

    private static final String BESIDE = "id;mål;riktning;utfall;målvärde;enhet;värde;av;värdets enhet";

    @Test
    void a_number_beside_what_a_row_says_has_a_unit_of_its_own() {
        Checked<EvidenceBase> read = evidence(BESIDE, "E1;K1;delvis;;;;1;4;möten", "E2;K1;delvis;;;ärenden;35;;", "E3;K1;;70;80;%;35;;",
                "E4;K1;;70;80;%;35;;svar", "E5;K1;delvis;;;;35 %;;", "E6;K1;delvis;;;ärenden;1 234,5;;svar", "E7;K1;delvis;;;;5 %;;svar");

        assertThat(codes(read)).containsExactly("t.csv:7:6 (F, \"enhet\") warning unused-cell",
                "t.csv:8:9 (I, \"värdets enhet\") warning unit-conflict");
        assertThat(read.value().items()).extracting(item -> item.quantity().orElseThrow()).containsExactly(
                new Quantity(BigDecimal.ONE, BigDecimal.valueOf(4), "möten"), Quantity.of(35, "ärenden"), Quantity.of(35, ""), Quantity.of(35, "svar"),
                Quantity.of(35, "%"), new Quantity(new BigDecimal("1234.5"), null, "svar"), Quantity.of(5, "svar"));
        assertThat(read.value().items().get(2).finding()).isEqualTo(
                new Measured(new BigDecimal("70"), null, new BigDecimal("80"), "%", null, null, ""));
    }

    @Test
    void a_number_beside_what_a_row_says_is_left_out_if_it_cannot_be_read() {
        Checked<EvidenceBase> read = evidence(BESIDE, "E1;K1;delvis;;;;många;4;möten", "E2;K1;delvis;;;;1;0;", "E3;K1;delvis;;;;1;−4;",
                "E4;K1;delvis;;;;1;fyra;", "E5;K1;delvis;;;;;4;", "E6;K1;delvis;;;;..;4;", "E7;K1;delvis;;;;;;möten");

        assertThat(codes(read)).containsExactly("t.csv:2:7 (G, \"värde\") error bad-number", "t.csv:3:8 (H, \"av\") error number-out-of-range",
                "t.csv:4:8 (H, \"av\") error number-out-of-range", "t.csv:5:8 (H, \"av\") error bad-number",
                "t.csv:6:7 (G, \"värde\") error missing-cell", "t.csv:7:7 (G, \"värde\") error missing-cell",
                "t.csv:7:7 (G, \"värde\") warning missing-value", "t.csv:8:9 (I, \"värdets enhet\") warning unused-cell");
        assertThat(lines(read).get(4)).endsWith("error missing-cell: the number out of 4 must be given; that is left out");
        assertThat(read.value().items()).extracting(item -> item.quantity().orElse(null)).containsExactly(null, Quantity.of(1, ""), Quantity.of(1, ""),
                Quantity.of(1, ""), null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-11", "2020-11-30", "2020-02-29", "1900", "2200-12"})
    void a_date_is_a_year_a_month_or_a_day(String date) {
        assertThat(evidence("id;mål;riktning;datum", "E1;K1;stöder;" + date).orThrow().items().get(0).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2020-13", "2020-1", "2021-02-29", "31/11 2020", "nov-20", "hösten 2020", "1899", "2201-01", "+202", "-020-01", "20201131",
        "2020-11-30T"})
    void any_other_date_is_left_out(String date) {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;datum;bedömbar från", "E1;K1;stöder;" + date + ";" + date, "E2;K1;stöder;;2020");

        assertThat(lines(read)).contains("t.csv:2:4 (D, \"datum\"): error bad-date: \"" + date
                + "\": neither a year, a month nor a date; it is left out; write it as 2020, 2020-11 or 2020-11-30",
                "t.csv:3:5 (E, \"bedömbar från\"): error bad-date: \"2020\": no such date; it is left out; write it as 2020-11-30");
        assertThat(read.value().items()).isEqualTo(List.of(EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K1").build(),
                EvidenceItem.saying("E2", Direction.SUPPORTS).targets("K1").build()));
    }

    @Test
    void nature_and_level_decide_what_a_row_means() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;natur;nivå", "E1;K1;stöder;läge;", "E2;K1;stöder;;grupp", "E3;K1;stöder;State;Individ");

        assertThat(codes(read)).containsExactly("t.csv:2:4 (D, \"natur\") error unknown-word", "t.csv:3:5 (E, \"nivå\") error unknown-word");
        assertThat(read.value().items()).containsExactly(
                EvidenceItem.saying("E3", Direction.SUPPORTS).targets("K1").nature(Nature.STATE).level(Level.INDIVIDUAL).build());
        assertRows(read, 3, 2);
    }

    @Test
    void signs_for_no_value_are_taken_as_empty() {
        Checked<EvidenceBase> read = evidence("id;mål;utfall;utgångsvärde;målvärde;n;slag;kommentar", "E1;K1;#SAKNAS!;60;80;;lucka;",
                "E2;K1;70;60;80;-;;",
                "E3;K1;N/A;;;;;", "E4;K1;7;6;8;;;#NAMN?", "#REFERENS!;K1;7;6;8;;;");

        assertThat(codes(read)).containsExactly("t.csv:2:3 (C, \"utfall\") warning missing-value",
                "t.csv:2:4 (D, \"utgångsvärde\") warning unused-cell",
                "t.csv:2:5 (E, \"målvärde\") warning unused-cell", "t.csv:3:6 (F, \"n\") warning missing-value",
                "t.csv:4 error missing-finding",
                "t.csv:4:3 (C, \"utfall\") warning missing-value", "t.csv:5:8 (H, \"kommentar\") warning missing-value",
                "t.csv:6:1 (A, \"id\") error missing-cell", "t.csv:6:1 (A, \"id\") warning missing-value");
        assertThat(ids(read)).containsExactly("E1", "E2", "E4");
    }

    @Test
    void a_value_that_the_row_has_no_use_for_is_said_to_be_unused() {
        assertThat(lines(evidence("id;mål;riktning;n;enhet", "E1;K1;stöder;17;%"))).containsExactly(
                "t.csv:2:4 (D, \"n\"): warning unused-cell: \"17\": this cell does not belong to a row of this kind; it is not used",
                "t.csv:2:5 (E, \"enhet\"): warning unused-cell: \"%\": this cell does not belong to a row of this kind; it is not used");
    }

    @Test
    void rows_that_wait_to_be_coded_are_counted_once_and_are_no_error() {
        Checked<EvidenceBase> read = evidence("id;mål;riktning;kommentar", ";K1;;Metoden är känd", "E1;K1;stöder;x", ";K2;;",
                ";;;bara en kommentar");

        assertThat(lines(read)).containsExactly("t.csv:2:2 (B, \"mål\"): note template-row: \"3\": "
                + "so many rows from here on hold no more than a target and a note: "
                + "they wait to be coded and are not read");
        assertRows(read, 1, 0);
    }

    @Test
    void more_than_one_possible_separator_is_said() {
        assertThat(codes(evidence("id;mål", "x,y;z,w"))).containsExactly("t.csv:1 error missing-column");
        assertThat(codes(evidence("id", "x,y;z,w"))).contains("t.csv note delimiter-guessed");
    }

    @Test
    void limits_hold() {
        CsvTables small = CsvTables.within(InputLimits.DEFAULT.withBytes(1000).withRows(2).withColumns(5).withCell(20).withDepth(8));

        assertThat(codes(small.evidence(table(HEADER, "E1;K1;;stöder", "", "E2;K1;;stöder", "E3;K1;;stöder", "E4;;;"))))
                .containsExactly("t.csv:5 error too-many-rows");
        Checked<EvidenceBase> wide = small.evidence(table(HEADER, "E1;K1;;stöder;;;;", "E2;K1;;delvis"));
        assertThat(codes(wide)).containsExactly("t.csv:2 error too-many-columns");
        assertRows(wide, 2, 1);
        Checked<EvidenceBase> deep = small.evidence(table(HEADER, "E1;K1;;stöder", "E2;\"" + "K\n".repeat(10) + "K\";;delvis"));
        assertThat(codes(deep)).containsExactly("t.csv:3:2 (B, \"mål\") error cell-too-long");
        assertRows(deep, 2, 1);
        assertThat(codes(small.evidence(table("id;mål;slag;riktning;" + "x".repeat(21), "E1;K1;;stöder;"))))
                .containsExactly("t.csv:1:5 error cell-too-long");
    }

    @Test
    void ten_thousand_problems_are_listed_and_the_rest_counted() {
        Checked<EvidenceBase> read = evidence(HEADER + "\n" + "E;K1;;ja!\n".repeat(10_005));

        assertThat(read.diagnostics()).hasSize(10_001);
        assertThat(read.diagnostics().get(10_000).toString()).isEqualTo("t.csv: error too-many-problems: 5 more problems are not listed");
        assertRows(read, 10_005, 10_005);
    }

    @Test
    void an_apostrophe_before_what_looks_like_a_formula_is_no_part_of_the_text() {
        EvidenceItem item = evidence("id;mål;riktning;kommentar;citat;hedge", "'-1;K1;stöder;'=1+1;'tis so;''+x").orThrow().items().get(0);

        assertThat(List.of(item.id(), item.note(), item.quote(), item.hedge())).containsExactly("-1", "=1+1", "'tis so", "'+x");
    }

    @Test
    void the_place_of_every_field_is_known_long_after_reading() {
        EvidenceItem item = evidence("ID ; Mål;riktning", "", "\"E1\";\"K1\n|K2\";stöder", "E2;K3;delvis").orThrow().items().get(1);

        assertThat(item.kind()).isEqualTo(EvidenceKind.FINDING);
        assertThat(item.origin().place()).isEqualTo(Place.line("t.csv", 5));
        assertThat(item.origin().of("targets")).isEqualTo(new Place("t.csv", 5, 2, "Mål"));
        assertThat(item.origin().of("quote")).isEqualTo(Place.line("t.csv", 5));
    }

    @Test
    void what_is_wrong_with_values_and_answers_in_a_case_points_at_the_cell() {
        TheoryOfChange theory = TheoryOfChange.named("x").effect("K1", "k", Horizon.SHORT).indicator(Indicator.of("I1", "i", "K1").in("%")).build();
        EvidenceBase rows = evidence("id;mål;källa;källroll;indikator;utfall;målvärde;instämmer;instämmer inte;n;nådda", "E1;;Q;r;I1;70;;;;5;",
                "E2;K1;Q;r;IX;70;80;;;5;", "E3;K1;Q;r;IX;70;;;;5;", "E4;K1;Q;r;;;;70;;;", "E5;K1;Q;r;;;;;70;;", "E6;K1;Q;r;;;;70;;17;", "E7;;Q;r;I1;70;;;;;",
                "E8;K1;Q;r;I1;70;80;;;5;TX", "E9;;Q;r;;70;80;;;5;").orThrow();

        Checked<Evaluation> checked = Evaluation.of(theory, rows).check();

        assertThat(codes(checked)).containsExactly("t.csv:3:5 (E, \"indikator\") error unknown-indicator",
                "t.csv:4:5 (E, \"indikator\") error unknown-indicator", "t.csv:5:8 (H, \"instämmer\") warning n-missing",
                "t.csv:6:9 (I, \"instämmer inte\") warning n-missing", "t.csv:7:10 (J, \"n\") warning n-does-not-fit",
                "t.csv:8:6 (F, \"utfall\") warning n-missing", "t.csv:9:11 (K, \"nådda\") error unknown-target-group",
                "t.csv:10:2 (B, \"mål\") error no-target");
        assertThat(checked.value().evidence().items()).extracting(EvidenceItem::id).containsExactly("E1", "E2", "E4", "E5", "E6", "E7", "E8");
        assertThat(checked.value().evidence().items().get(0).targets()).as("what the indicator is about").containsExactly("K1");
    }
}
