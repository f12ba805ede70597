package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import org.junit.jupiter.api.Test;

class IdHintsTest {

    private final TheoryOfChange theory = TheoryOfChange.named("T").effect("K1", "Pupils arrive on time", Horizon.SHORT)
            .effect("K2", "Pupils follow the lessons", Horizon.SHORT).build();

    private String hint(String text) {
        return new IdHints(theory).of(text, theory.targets());
    }

    @Test
    void several_ids_in_one_text_are_told_apart() {
        assertThat(hint("K1, K2")).isEqualTo("these are several ids: write [\"K1\", \"K2\"] in JSON, K1|K2 in a table");
        assertThat(hint("K1;K2")).startsWith("these are several ids");
        assertThat(hint("K1, something else")).as("not all of them are ids").isEmpty();
    }

    @Test
    void a_label_leads_to_its_id() {
        assertThat(hint("pupils arrive on time")).isEqualTo("this is a label; did you mean K1?");
        assertThat(hint("Pupils sleep well")).isEmpty();
    }

    @Test
    void a_slip_of_the_pen_leads_to_the_nearest_id() {
        assertThat(hint("K11")).isEqualTo("did you mean \"K1\"?");
        assertThat(hint("x".repeat(1000))).isEmpty();
    }
}
