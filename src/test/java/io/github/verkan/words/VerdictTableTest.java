package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under which heading an element stands. */
class VerdictTableTest {

    private static List<String> under(String heading, SampleCase it) {
        return VerdictTable.of(it.assess(), Language.EN).groups().stream().filter(group -> group.heading().equals(heading))
                .flatMap(group -> group.rows().stream()).map(VerdictRow::element).toList();
    }

    @Test
    void a_part_that_does_not_say_when_it_is_expected_stands_with_its_whole() {
        SampleCase it = new SampleCase(Language.EN);
        it.theory().element(Effect.of("V", "A whole", Horizon.LONG)).element(Effect.of("V1", "A part").partOf("V"))
                .element(Effect.of("V11", "Its part").partOf("V1")).element(Effect.of("V2", "An early part", Horizon.SHORT).partOf("V"))
                .element(Effect.of("N", "A goal"));

        assertThat(under("Long-term effects", it)).containsExactly("L", "V", "V1", "V11");
        assertThat(under("Short-term effects", it)).containsExactly("K", "X", "V2");
        assertThat(under("Goals", it)).containsExactly("N");
    }
}
