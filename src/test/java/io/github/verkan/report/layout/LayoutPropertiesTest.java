package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.testing.LargeTheory;
import io.github.verkan.testing.RandomTheory;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of the layout of whatever theory. */
class LayoutPropertiesTest {

    private static void check(int seed, TheoryOfChange theory) {
        Orientation orientation = Orientation.values()[seed % 3];
        LayoutOptions options = LayoutOptions.in(Language.SV).oriented(orientation);
        if (seed % 2 == 0) {
            Map<String, List<String>> captions = new LinkedHashMap<>();
            theory.elements().forEach(element -> captions.put(element.id(), List.of("indikation: uppnått i liten utsträckning", "kedjan bryts här")));
            options = options.captioned(captions).withFactors();
        }
        DiagramLayout layout = DiagramLayout.of(theory, options);
        try {
            LayoutChecks.check(theory, layout);
            assertThat(layout.boxes().size()).as("every element stands somewhere").isGreaterThanOrEqualTo(theory.elements().size() - layout.factorsLeftOut());
            if (seed % 10 == 0) {
                DiagramLayout again = DiagramLayout.of(theory, options);
                assertThat(again.boxes()).as("the same again").isEqualTo(layout.boxes());
                assertThat(again.routes()).as("the same again").isEqualTo(layout.routes());
            }
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ", " + orientation + ": " + e.getMessage(), e);
        }
    }

    @Test
    void nothing_overlaps_and_no_link_runs_through_a_box_in_small_theories() {
        for (int seed = 0; seed < 250; seed++) {
            check(seed, RandomTheory.of(seed).theory());
        }
    }

    @Test
    void nothing_overlaps_and_no_link_runs_through_a_box_in_larger_theories() {
        for (int seed = 0; seed < 250; seed++) {
            int elements = 5 + seed * seed * 295 / (249 * 249);
            check(seed, LargeTheory.of(seed, elements, elements * (1 + seed % 3) / 2));
        }
    }
}
