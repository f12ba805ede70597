package io.github.verkan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static Citation row(String id) {
        return new Citation(id, "", 0, "1", "");
    }

    @Test
    void the_evidence_behind_a_step_comes_in_the_order_in_which_it_stands() {
        Explanation first = new Step("a", "", List.of(), "1", List.of(row("E1"), row("E2")));
        Explanation second = new Unknown("b", "no-evidence", List.of(row("E3"), row("E1")));

        assertThat(new Step("c", "", List.of(), "2", List.of(first, row("E4"), second)).citations()).extracting(Citation::evidence)
                .containsExactly("E1", "E2", "E4", "E3", "E1");
    }

    @Test
    void a_citation_rests_on_itself() {
        assertThat(row("E1").citations()).containsExactly(row("E1"));
    }

    @Test
    void a_deep_explanation_is_no_danger() {
        Explanation deep = row("E1");
        for (int i = 0; i < 200_000; i++) {
            deep = new Step("s", "", List.of(), "", List.of(deep));
        }
        assertThat(deep.citations()).hasSize(1);
    }
}
