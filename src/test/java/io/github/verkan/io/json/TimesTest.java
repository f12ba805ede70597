package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that are none, periods that end before they begin, and rows from after the evaluation. */
class TimesTest {

    private Marked marked;

    private Checked<Evaluation> parse(String theory, String members) {
        marked = Marked.of("{\"format\": \"verkan/evaluation/1\", \"theory\": {\"format\": \"verkan/theory/1\", " + theory
                + "\"elements\": [{\"id\": \"K1\", \"kind\": \"effect\", \"label\": \"k\"}]}, " + members + "}");
        return EvaluationJson.parse(marked.text(), "c.json");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_a_warning_at_its_end() {
        Checked<Evaluation> read = parse("""
                "indicators": [{"id": "I", "label": "i", "elements": ["K1"], "baselineAt": "2020", "goalAt": ①"2019-12"}],
                """, """
                "interventionStart": "2020-05-02", "interventionEnd": ②"2020-05-01",
                "cycles": [{"id": "1", "from": "2020", "to": ③"2019-12-31"}, {"id": "2", "from": "2020-06", "to": "2020"}]""");
        assertThat(Samples.lines(read)).containsExactlyInAnyOrder(marked.at(
                "c.json:① (/theory/indicators/0/goalAt) warning end-before-start \"2019-12\"",
                "c.json:② (/interventionEnd) warning end-before-start \"2020-05-01\"",
                "c.json:③ (/cycles/0/to) warning end-before-start \"2019-12-31\""));
        assertThat(read.diagnostics()).extracting(Diagnostic::message)
                .contains("this lies before \"from\", 2020; no row falls in this cycle by its date alone");
    }

    @Test
    void a_row_from_after_the_evaluation_is_a_warning_at_its_date() {
        Checked<Evaluation> read = parse("", """
                "date": "2020-06-15", "evidence": {"format": "verkan/evidence/1", "sources": [{"id": "T", "role": "r"}], "items": [
                {"id": "E1", "targets": ["K1"], "finding": "supports", "sources": ["T"], "date": "2020-06"},
                {"id": "E2", "targets": ["K1"], "finding": "supports", "sources": ["T"], "date": ①"2020-06-16"}]}""");
        assertThat(Samples.lines(read)).containsExactly(
                marked.at("c.json:① (/evidence/items/1/date) warning dated-after-evaluation \"2020-06-16\"")[0]);
        assertThat(read.value().evidence().items()).extracting(EvidenceItem::id).containsExactly("E1", "E2");
    }

    @ParameterizedTest
    @CsvSource({"2020-11, the day has to be there: write it as 2020-11-30", "30/11 2020, write it as 2020-11-30"})
    void a_date_that_is_none_has_the_form_and_what_follows(String date, String hint) {
        Diagnostic said = parse("", "\"date\": \"" + date + "\"").diagnostics().get(0);
        assertThat(said.message()).isEqualTo("no such date; the evaluation has no date, and no effect is too early by its own date");
        assertThat(said.hint()).isEqualTo(hint);
    }

    @Test
    void versions_and_audiences_with_a_taken_id_have_their_place() {
        Checked<Evaluation> read = parse("\"actors\": [{\"id\": \"A\", \"label\": \"a\"}], \"versions\": [{\"id\": \"1\"}, {\"id\": ①\"1\"}],",
                "\"audiences\": [{\"id\": ②\"A\", \"label\": \"a\"}, {\"id\": \"B\", \"label\": \"b\"}]");
        assertThat(Samples.lines(read)).containsExactlyInAnyOrder(marked.at(
                "c.json:① (/theory/versions/1/id) error duplicate-id \"1\"", "c.json:② (/audiences/0/id) error duplicate-id \"A\""));
        assertThat(read.value().audiences()).hasSize(1);
    }

    @Test
    void a_number_that_is_more_than_what_it_is_a_part_of_is_a_warning() {
        Checked<Evaluation> read = parse("", """
                "evidence": {"format": "verkan/evidence/1", "sources": [{"id": "T", "role": "r"}], "items": [
                {"id": "E1", "targets": ["K1"], "finding": "supports", "sources": ["T"], "quantity": {"value": ①36, "outOf": 35}}]}""");
        assertThat(Samples.lines(read)).containsExactly(
                marked.at("c.json:① (/evidence/items/0/quantity/value) warning part-above-whole \"36\"")[0]);
    }
}
