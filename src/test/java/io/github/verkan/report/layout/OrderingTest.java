package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.report.layout.Item.Leg;
import io.github.verkan.testing.LargeTheory;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Horizon;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingTest {

    private static Sketch sketch(TheoryOfChange theory) {
        return new Sketch(theory, LayoutOptions.in(Language.EN), Measures.of(Orientation.LANDSCAPE));
    }

    /** By definition: each pair of legs between the same layers, whose ends lie the other way round. */
    private static long counted(List<Layer> layers) {
        long crossings = 0;
        for (Layer layer : layers) {
            List<Leg> legs = new ArrayList<>();
            layer.items().forEach(item -> legs.addAll(item.after));
            for (Leg a : legs) {
                for (Leg b : legs) {
                    crossings += a.before().position < b.before().position && a.after().position > b.after().position ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    @Test
    void crossings_are_counted_as_they_are_defined() {
        for (int seed = 0; seed < 30; seed++) {
            Sketch sketch = sketch(LargeTheory.of(seed, 30, 50));
            assertThat(Crossings.count(sketch.layers)).as("seed " + seed).isEqualTo(counted(sketch.layers));
            Ordering.of(sketch);
            assertThat(Crossings.count(sketch.layers)).as("seed " + seed).isEqualTo(counted(sketch.layers));
        }
    }

    @Test
    void an_order_is_never_worse_than_the_authors() {
        for (int seed = 0; seed < 60; seed++) {
            Sketch sketch = sketch(LargeTheory.of(seed, 40, 50));
            long before = Crossings.count(sketch.layers);
            assertThat(Ordering.of(sketch)).as("seed " + seed).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void a_tangle_that_can_be_undone_is_undone() {
        TheoryBuilder theory = TheoryOfChange.named("Tangled");
        for (int i = 0; i < 8; i++) {
            theory.activity("A" + i, "A").effect("K" + i, "K", Horizon.SHORT).effect("M" + i, "M", Horizon.MEDIUM);
        }
        for (int i = 0; i < 8; i++) {
            theory.link("A" + i, "K" + (i * 5 + 3) % 8).link("K" + i, "M" + (i * 3 + 1) % 8);
        }
        assertThat(Ordering.of(sketch(theory.build()))).isZero();
    }

    @Test
    void what_nothing_moves_stays_in_the_authors_order() {
        TheoryBuilder theory = TheoryOfChange.named("Two");
        for (int i = 0; i < 6; i++) {
            theory.activity("A" + i, "A").effect("K" + i, "K", Horizon.SHORT);
        }
        for (int i = 0; i < 6; i++) {
            theory.link("A" + i, "K" + i);
        }
        Sketch sketch = sketch(theory.build());
        Ordering.of(sketch);
        assertThat(sketch.layers.get(0).items()).extracting(item -> item.key).containsExactly("A0", "A1", "A2", "A3", "A4", "A5");
        assertThat(sketch.layers.get(1).items()).extracting(item -> item.key).containsExactly("K0", "K1", "K2", "K3", "K4", "K5");
    }
}
