package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.survey.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SurveyTablesTest {

    private static final String CODEBOOK = "variabel;användning;skala;omvänd;mål\nkommun;aktör;kommun;;\nq1;;instämmer-5;;K1\nq2;;ofta;ja;K2|K3";
    private static final String SCALES = "skala;värde;etikett;bortfall\nkommun;SKU;Skurup;\n;SVE;Svedala;\nofta;a;Aldrig;\nofta;b;Ibland;\nofta;c;Ofta;\nofta;x;Har inga ärenden;ej aktuellt";

    private static SourceText text(String file, String... lines) {
        return new SourceText(file, String.join("\n", lines));
    }

    private static Checked<EvidenceBase> read(String codebook, String scales, String... answers) {
        List<SourceText> tables = scales.isEmpty() ? List.of() : List.of(text("s.csv", scales));
        return SurveyTables.standard().codebook(text("k.csv", codebook), tables).then(it -> SurveyTables.standard().answers(text("a.csv", answers), it));
    }

    private static List<String> problems(Checked<?> checked) {
        return checked.diagnostics().stream().filter(it -> it.severity() != Severity.NOTE).map(Object::toString).toList();
    }

    private static SurveyAnswers answers(Checked<EvidenceBase> read, String id) {
        return (SurveyAnswers) read.value().items().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().finding();
    }

    @Test
    void answers_are_counted_by_question_and_group_with_file_and_lines() {
        Checked<EvidenceBase> read = read(CODEBOOK, SCALES, "kommun;q1;q2", "Skurup;5 - Instämmer helt;Ofta", "SKU;instämmer delvis;a", "Svedala;Vet ej;Har inga ärenden", "Skurup;;x");

        assertThat(problems(read)).isEmpty();
        assertThat(read.value().items()).extracting(EvidenceItem::id).containsExactly("a-q1-SKU", "a-q1-SVE", "a-q2-SKU", "a-q2-SVE");
        assertThat(answers(read, "a-q1-SKU").counts()).containsExactly(0L, 0L, 0L, 1L, 1L);
        assertThat(answers(read, "a-q1-SKU").missing()).containsOnlyKeys(MissingAnswer.NO_RESPONSE);
        assertThat(answers(read, "a-q2-SKU").counts()).containsExactly(1L, 0L, 1L);
        assertThat(answers(read, "a-q2-SKU").reversed()).isTrue();
        assertThat(answers(read, "a-q2-SVE").missing()).containsEntry(MissingAnswer.NOT_APPLICABLE, 1L);
        EvidenceItem item = read.value().items().get(2);
        assertThat(item.targets()).containsExactly("K2", "K3");
        assertThat(item.reference().document()).isEqualTo("a.csv:2\u20135");
        assertThat(item.origin().place()).isEqualTo(new Place("a.csv", 2, 3, "q2"));
        assertThat(read.value().rowsRead()).isEqualTo(4);
    }

    @Test
    void an_unknown_answer_is_an_error_with_the_nearest_words_and_is_counted_nowhere() {
        Checked<EvidenceBase> read = read(CODEBOOK, SCALES, "kommun;q1;q2", "Skurup;Instämer helt;Oftta", "Skurup;5 - Instämmer inte alls;Ofta", "Skurupp;5;Ofta", "Skurup;#SAKNAS!;Ofta");

        assertThat(problems(read)).containsExactly(
                "a.csv:2:2 (B, \"q1\"): error unknown-answer: \"Instämer helt\": the scale \"instämmer-5\" has no such answer; it is counted nowhere; did you mean \"Instämmer helt\"?",
                "a.csv:2:3 (C, \"q2\"): error unknown-answer: \"Oftta\": the scale \"ofta\" has no such answer; it is counted nowhere; did you mean \"Ofta\"?",
                "a.csv:3:2 (B, \"q1\"): error unknown-answer: \"5 - Instämmer inte alls\": the scale \"instämmer-5\" has no such answer; it is counted nowhere; "
                        + "did you mean \"Instämmer inte alls\"?",
                "a.csv:4:1 (A, \"kommun\"): error unknown-answer: \"Skurupp\": the scale \"kommun\" has no such value; the row is rejected; did you mean \"Skurup\"?",
                "a.csv:5:2 (B, \"q1\"): warning missing-value: \"#SAKNAS!\": there is no value here; the cell is taken as empty");
        assertThat(answers(read, "a-q1-SKU").nIfKnown()).contains(0L);
        assertThat(answers(read, "a-q1-SKU").missing()).isEmpty();
        assertThat(answers(read, "a-q2-SKU").counts()).containsExactly(0L, 0L, 2L);
    }

    @Test
    void codes_alone_on_a_usual_scale_are_taken_upwards_and_that_is_said() {
        Checked<EvidenceBase> read = read("variable;scale;targets\nq1;agree-5;K1\nq2;0-10;K1", "", "q1,q2", "5,10", "1,0");

        assertThat(answers(read, "a-q1").counts()).containsExactly(1L, 0L, 0L, 0L, 1L);
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("answers-as-codes")).singleElement()
                .hasToString("a.csv:2:1 (A, \"q1\"): note answers-as-codes: \"agree-5\": 1 is taken as \"Strongly disagree\", and so on upwards; declare the scale if the codes run the other way");
    }

    @Test
    void the_survey_as_a_whole_has_a_row_of_its_own() {
        Checked<EvidenceBase> read = read("variabel;användning;fråga;skala;mål;källroll;ställning;datum;cykel;id\nE20;enkät;Enkäten;;;medarbetare;egen insats;mars 2020;2;\n"
                + "Jag vet vem;;;ja-nej;K1;;;;;vet", "", "Jag vet vem", "Ja");

        assertThat(problems(read)).isEmpty();
        EvidenceItem item = read.value().items().get(0);
        assertThat(item.id()).isEqualTo("E20-vet");
        assertThat(item.date()).isEqualTo("2020-03");
        assertThat(item.cycles()).containsExactly("2");
        assertThat(read.value().sources().byId("E20").orElseThrow()).satisfies(it -> {
            assertThat(it.label()).isEqualTo("Enkäten");
            assertThat(it.role()).isEqualTo("medarbetare");
        });
    }

    @Test
    void headers_may_be_the_wordings_of_the_questions_and_be_repeated_below() {
        Checked<EvidenceBase> read = read("variable;question;scale;targets\nq1;I know whom to ask;yes-no;K1\nq2;I wait;yes-no;K1", "",
                "q1,I wait", "I know whom to ask,I wait", "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"", "Yes,No");

        assertThat(problems(read)).isEmpty();
        assertThat(answers(read, "a-q1").counts()).containsExactly(0L, 1L);
        assertThat(answers(read, "a-q2").counts()).containsExactly(1L, 0L);
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("repeated-headers")).hasSize(2);
    }

    @Test
    void a_question_without_a_column_is_not_counted_and_a_group_without_one_stops_the_reading() {
        Checked<EvidenceBase> question = read("variable;scale;targets\nq1;yes-no;K1\nq2;yes-no;K1", "", "q1,other", "Yes,1");
        assertThat(Tables.codes(question)).contains("a.csv:1 error missing-variable", "a.csv:1:2 (B, \"other\") note variable-not-in-codebook");
        assertThat(question.value().items()).extracting(EvidenceItem::id).containsExactly("a-q1");

        Checked<EvidenceBase> group = read(CODEBOOK, SCALES, "q1;q2", "5;Ofta");
        assertThat(Tables.codes(group)).contains("a.csv:1 error missing-column");
        assertThat(group.value().items()).isEmpty();
    }

    @Test
    void what_is_wrong_with_scales_and_codebook_is_said_at_its_cell() {
        Checked<Codebook> read = SurveyTables.standard().codebook(
                text("k.csv", "variabel;användning;skala;mål", "q1;;instämer-5;K1", "q2;;dubbel;K1", "q3;;ja-nej;", "q3;;ja-nej;K1", "k;aktör;;", "l;aktör;;", "m;nonsens;;", ";;ja-nej;K1",
                        "q4;;en;K1", "q5;;;K1"),
                List.of(text("s.csv", "skala;etikett;bortfall", "dubbel;Ja;", "dubbel;ja;", "en;Bara;", "vänd;Instämmer helt;", "vänd;Instämmer inte alls;", "fel;A;", "fel;B;kanske")));

        assertThat(Tables.codes(read)).containsExactly(
                "s.csv:2:1 (A, \"skala\") error bad-answer-scale",
                "s.csv:5:1 (A, \"skala\") warning scale-order-suspected",
                "s.csv:7:1 (A, \"skala\") error bad-answer-scale",
                "s.csv:8:3 (C, \"bortfall\") error unknown-word",
                "k.csv:2:3 (C, \"skala\") error unknown-scale",
                "k.csv:3:3 (C, \"skala\") error unknown-scale",
                "k.csv:4:4 (D, \"mål\") note question-without-target",
                "k.csv:5:1 (A, \"variabel\") error duplicate-id",
                "k.csv:7:2 (B, \"användning\") error duplicate-use",
                "k.csv:8:2 (B, \"användning\") error unknown-word",
                "k.csv:9:1 (A, \"variabel\") error missing-cell",
                "k.csv:10:3 (C, \"skala\") error bad-answer-scale",
                "k.csv:11:3 (C, \"skala\") error missing-cell");
        assertThat(read.value().questions()).hasSize(1);
        assertThat(read.value().groups()).hasSize(1);
    }

    @Test
    void a_blank_group_is_counted_as_nobody_in_particular_and_that_is_said() {
        Checked<EvidenceBase> read = read(CODEBOOK, SCALES, "kommun;q1;q2", ";5;Ofta", ";5;Ofta", "Skurup;5;Ofta");

        assertThat(Tables.codes(read)).containsOnlyOnce("a.csv:2:1 (A, \"kommun\") warning missing-group");
        assertThat(answers(read, "a-q1").nIfKnown()).contains(2L);
    }

    @Test
    void a_table_is_told_by_the_codebook_alone() {
        Codebook codebook = SurveyTables.standard().codebook(text("k.csv", CODEBOOK), List.of(text("s.csv", SCALES))).value();

        assertThat(SurveyTables.isSurvey(text("a.csv", "Titel;;", "", "kommun;q1;q2", "Skurup;5;Ofta"), codebook)).isTrue();
        assertThat(SurveyTables.isSurvey(text("a.csv", "id,q1", "1,5"), codebook)).as("a table of sources needs no more than an id").isFalse();
        assertThat(SurveyTables.isSurvey(text("a.csv", "id,kommun,q1", "1,SKU,5"), codebook)).isTrue();
        assertThat(SurveyTables.isSurvey(text("k.csv", CODEBOOK), codebook)).isFalse();
        assertThat(SurveyTables.isSurvey(text("s.csv", SCALES), codebook)).isFalse();
        assertThat(SurveyTables.isSurvey(text("e.csv", "id;mål;riktning", "q1;K1;stöder"), codebook)).isFalse();
        assertThat(CsvTables.kindOf(text("k.csv", CODEBOOK))).contains(TableKind.CODEBOOK);
        assertThat(CsvTables.kindOf(text("s.csv", SCALES))).contains(TableKind.SCALES);
    }

    @Test
    void the_tables_on_the_page_are_read_as_it_says() throws IOException {
        String page = Files.readString(Path.of("docs/formats/survey.md"));
        List<String> tables = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(page).results().map((MatchResult it) -> it.group(1)).toList();

        Checked<EvidenceBase> read = SurveyTables.standard().codebook(text("kodbok.csv", tables.get(0)), List.of(text("skalor.csv", tables.get(1))))
                .then(it -> SurveyTables.standard().answers(text("svar.csv", tables.get(2)), it));

        assertThat(problems(read)).isEmpty();
        assertThat(read.value().items()).extracting(EvidenceItem::id).containsExactly("ENK-q1-ALV", "ENK-q1-HAG", "ENK-q2-ALV", "ENK-q2-HAG");
        assertThat(read.value().items().get(0).reference().document()).isEqualTo("svar.csv:2\u20133");
        assertThat(answers(read, "ENK-q1-ALV").counts()).containsExactly(0L, 0L, 0L, 1L, 1L);
        assertThat(answers(read, "ENK-q2-ALV").missing()).containsEntry(MissingAnswer.NOT_APPLICABLE, 1L);
        for (String name : io.github.verkan.survey.AnswerScale.presets()) {
            assertThat(page).contains("`" + name + "`");
        }
    }

    @Test
    void whatever_the_tables_hold_reading_them_gives_diagnostics_and_no_exception() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 600; i++) {
            Checked<EvidenceBase> read = read(broken(CODEBOOK, random), broken(SCALES, random), broken("kommun;q1;q2\nSkurup;5;Ofta\nSvedala;Vet ej;a\n", random).split("\n"));
            assertThat(read.value().items().size()).isLessThan(100);
        }
    }

    private static String broken(String text, SplittableRandom random) {
        StringBuilder broken = new StringBuilder(text);
        String signs = ";\"\n|x\u00C3\u00A5=-\uFEFF";
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(broken.length());
            if (random.nextBoolean()) {
                broken.deleteCharAt(at);
            } else {
                broken.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        return broken.toString();
    }

    @Test
    void limits_hold() {
        Codebook codebook = SurveyTables.standard().codebook(text("k.csv", "variable;scale;targets", "q1;yes-no;K1"), List.of()).value();
        Checked<EvidenceBase> read = SurveyTables.within(InputLimits.DEFAULT.withBytes(1000).withRows(2).withColumns(10).withCell(100).withDepth(4)).answers(text("a.csv", "q1", "Yes", "Yes", "No"), codebook);
        assertThat(Tables.codes(read)).contains("a.csv:4 error too-many-rows");
        assertThat(answers(read, "a-q1").counts()).containsExactly(0L, 2L);
    }

    @Test
    void a_survey_of_many_is_counted_in_one_pass_and_keeps_no_rows() {
        StringBuilder answers = new StringBuilder("kommun;q1;q2\n");
        for (int i = 0; i < 200_000; i++) {
            answers.append(i % 2 == 0 ? "Skurup" : "Svedala").append(';').append(i % 5 + 1).append(";Ofta\n");
        }
        Checked<EvidenceBase> read = read(CODEBOOK, SCALES, answers.toString());
        assertThat(answers(read, "a-q1-SKU").counts()).containsExactly(20_000L, 20_000L, 20_000L, 20_000L, 20_000L);
    }
}
