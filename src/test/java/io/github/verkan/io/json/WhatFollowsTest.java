package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.theory.TheoryOfChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read may change what is said: then the message says what is left out, and that is left out. */
class WhatFollowsTest {

    private static Checked<EvidenceBase> evidence(String members) {
        return EvidenceJson.parse("{\"format\": \"verkan/evidence/1\", " + members + "}", "e.json");
    }

    private static String message(Checked<?> read) {
        assertThat(read.diagnostics()).hasSize(1);
        return read.diagnostics().get(0).message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kind\": \"coount\"", "\"targets\": \"K1\"", "\"targets\": [\" \"]", "\"about\": [1]", "\"subgroups\": [\"S\", 2]",
        "\"breadth\": 1"})
    void an_item_that_is_rejected_says_so(String field) {
        Checked<EvidenceBase> read = evidence("\"items\": [{\"id\": \"E1\", \"finding\": \"supports\", " + field + "}]");
        assertThat(message(read)).endsWith("; the item is rejected");
        assertThat(read.value().items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"quality\": \"hgh\"", "\"note\": 1", "\"targets\": [\"K1\", 2]"})
    void an_item_that_is_kept_does_not(String field) {
        Checked<EvidenceBase> read = evidence("\"items\": [{\"id\": \"E1\", \"finding\": \"supports\", " + field + "}]");
        assertThat(message(read)).doesNotContain("rejected");
        assertThat(read.value().items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yes\"", "1", "null", "[]"})
    void reversed_answers_are_never_taken_as_not_reversed(String reversed) {
        Checked<EvidenceBase> read = evidence("\"items\": [{\"id\": \"E1\", \"finding\": {\"counts\": [1, 2, 3], \"reversed\": " + reversed + "}}]");
        assertThat(message(read)).startsWith("true or false is expected here").endsWith("the item is rejected");
        assertThat(read.value().items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"answered\": \"no\"", "\"answered\": 0", "\"standing\": \"insidr\"", "\"standing\": false"})
    void a_source_of_which_it_is_not_known_whether_it_spoke_or_for_whom_is_left_out(String field) {
        Checked<EvidenceBase> read = evidence("\"sources\": [{\"id\": \"T1\", " + field + "}]");
        assertThat(message(read)).endsWith("; the source is left out");
        assertThat(read.value().sources().all()).isEmpty();
    }

    @Test
    void a_reply_that_may_be_none_is_left_out() {
        Checked<Evaluation> read = EvaluationJson.parse("""
                {"format": "verkan/evaluation/1", "theory": {"format": "verkan/theory/1", "actors": [{"id": "A", "label": "A"}],
                "elements": [{"id": "K", "kind": "effect", "label": "K", "horizon": "short"}]}, "replies": [{"actor": "A", "answered": "no"}]}""", "c.json");
        assertThat(message(read)).endsWith("; the reply is left out");
        assertThat(read.value().replies()).isEmpty();
    }

    @Test
    void an_actor_that_may_stand_outside_is_left_out() {
        Checked<TheoryOfChange> read = TheoryJson.parse(
                "{\"format\": \"verkan/theory/1\", \"actors\": [{\"id\": \"A\", \"label\": \"A\", \"outside\": \"no\"}]}", "t.json");
        assertThat(message(read)).endsWith("; the actor is left out");
        assertThat(read.value().actors()).isEmpty();
    }

    @Test
    void ids_in_one_text_get_the_list_to_write() {
        Checked<EvidenceBase> read = evidence("\"items\": [{\"id\": \"E1\", \"finding\": \"supports\", \"targets\": \"K1, K2\"}]");
        assertThat(message(read)).startsWith("a list is expected here, not a text");
        assertThat(read.diagnostics().get(0).hint()).isEqualTo("write it as [\"K1\", \"K2\"]");
    }
}
