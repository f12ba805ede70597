package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.io.json.FactorsJson;
import io.github.verkan.report.layout.LoopLayout.Arrow;
import io.github.verkan.report.layout.LoopLayout.LoopMark;
import io.github.verkan.report.layout.LoopLayout.Node;
import io.github.verkan.testing.RandomStudy;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopLayoutTest {

    private static final int SAMPLES = 32;
    private static final double HAIR = 0.25;

    /** What must hold; each finding says what breaks it. */
    private static List<String> broken(LoopLayout layout) {
        List<String> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Rect> areas = new ArrayList<>();
        for (Node node : layout.nodes()) {
            names.add(node.id());
            areas.add(node.bounds());
        }
        for (Arrow arrow : layout.arrows()) {
            names.add("sign " + arrow.influences());
            areas.add(arrow.signAt());
        }
        for (LoopMark mark : layout.marks()) {
            names.add("mark " + mark.name());
            areas.add(mark.bounds());
        }
        Rect all = new Rect(0, 0, layout.width(), layout.height());
        for (int i = 0; i < areas.size(); i++) {
            if (!all.contains(areas.get(i))) {
                found.add(names.get(i) + " outside the picture");
            }
            for (int j = i + 1; j < areas.size(); j++) {
                if (areas.get(i).overlaps(areas.get(j))) {
                    found.add(names.get(i) + " and " + names.get(j));
                }
            }
        }
        for (Arrow arrow : layout.arrows()) {
            for (Segment segment : arrow.path()) {
                for (int i = 0; i <= SAMPLES; i++) {
                    Point at = segment.at((double) i / SAMPLES);
                    if (at.x() < 0 || at.y() < 0 || at.x() > layout.width() || at.y() > layout.height()) {
                        found.add(arrow.influences() + " outside the picture");
                    }
                    for (Node node : layout.nodes()) {
                        if (isIn(at, node.bounds())) {
                            found.add(arrow.influences() + " through " + node.id());
                        }
                    }
                    for (LoopMark mark : layout.marks()) {
                        if (mark.isRing() && isIn(at, inner(mark.bounds()))) {
                            found.add(arrow.influences() + " through the name " + mark.name());
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The square that lies in the circle: an arrow that bears on a loop ends at its rim. */
    private static Rect inner(Rect circle) {
        double half = circle.width() / 2 / Math.sqrt(2);
        return new Rect(circle.x() + circle.width() / 2 - half, circle.y() + circle.height() / 2 - half, 2 * half, 2 * half);
    }

    private static boolean isIn(Point at, Rect area) {
        return at.x() > area.x() + HAIR && at.x() < area.right() - HAIR && at.y() > area.y() + HAIR && at.y() < area.bottom() - HAIR;
    }

    private static FactorStudy example(String name) throws IOException {
        return FactorsJson.read(Path.of("examples", name, "factors.json")).value();
    }

    @Test
    void nothing_overlaps_and_no_arrow_runs_through_a_box_in_generated_studies() {
        int drawn = 0;
        for (int seed = 0; seed < 220; seed++) {
            int factors = 5 + seed * 7 % 36;
            LoopLayout layout = LoopLayout.of(RandomStudy.of(seed, factors, factors * (2 + seed % 3) / 2), Language.values()[seed % 2]);
            assertThat(broken(layout)).as("seed " + seed + ", " + layout).isEmpty();
            drawn += layout.isTooDense() ? 0 : 1;
        }
        assertThat(drawn).isEqualTo(220);
    }

    @Test
    void the_real_examples_are_drawn_with_all_their_loops_and_nothing_overlaps() throws IOException {
        LoopLayout layout = LoopLayout.of(example("arbetsmarknadstorget"), Language.SV);
        assertThat(broken(layout)).isEmpty();
        assertThat(layout.marks()).extracting(LoopMark::name).containsExactlyInAnyOrder("R1", "R1b", "R2");
        assertThat(layout.marks()).filteredOn(LoopMark::isRing).extracting(LoopMark::name).containsExactlyInAnyOrder("R1", "R2");
        assertThat(layout.arrows()).filteredOn(it -> it.to().equals("R1")).extracting(Arrow::from).containsExactly("otydlighet");
        assertThat(layout.width()).isLessThan(1200);
        assertThat(broken(LoopLayout.of(example("dua-ipf"), Language.SV))).isEmpty();
    }

    @Test
    void a_loop_lies_as_a_ring_around_its_name_and_runs_as_the_picture_says() {
        FactorStudy study = FactorStudy.titled("S").factor("A", "A").factor("B", "B").factor("C", "C").factor("D", "D")
                .influence(FactorInfluence.of("1", "A", "B", Sign.PLUS)).influence(FactorInfluence.of("2", "B", "C", Sign.PLUS))
                .influence(FactorInfluence.of("3", "C", "D", Sign.PLUS)).influence(FactorInfluence.of("4", "D", "A", Sign.MINUS)).build();
        LoopLayout layout = LoopLayout.of(study, Language.EN);
        LoopMark mark = layout.marks().get(0);
        assertThat(layout.marks()).hasSize(1);
        assertThat(mark.name()).isEqualTo("B1");
        assertThat(mark.polarity()).isEqualTo(LoopPolarity.BALANCING);
        List<Rect> at = layout.nodes().stream().map(Node::bounds).toList();
        assertThat(mark.bounds().x()).isGreaterThan(at.get(0).right());
        assertThat(mark.bounds().right()).isLessThan(at.get(2).x());
        boolean isUp = at.get(1).y() < at.get(3).y();
        assertThat(mark.clockwise()).isEqualTo(isUp);
        assertThat(isUp ? at.get(1).bottom() : at.get(3).bottom()).isLessThan(mark.bounds().y());
    }

    @Test
    void the_same_study_gives_the_same_layout_and_one_without_influences_an_empty_one() {
        FactorStudy study = RandomStudy.of(6, 20, 30);
        assertThat(LoopLayout.of(study, Language.SV).arrows()).isEqualTo(LoopLayout.of(study, Language.SV).arrows());
        LoopLayout empty = LoopLayout.of(FactorStudy.titled("S").factor("A", "A").build(), Language.SV);
        assertThat(empty.nodes()).isEmpty();
        assertThat(empty.isTooDense()).isFalse();
    }

    @Test
    void too_much_to_follow_is_not_drawn() {
        LoopLayout layout = LoopLayout.of(RandomStudy.of(1, 40, 400), Language.SV);
        assertThat(layout.isTooDense()).isTrue();
        assertThat(layout.nodes()).isEmpty();
    }

    @Test
    void a_factor_that_bears_on_itself_is_drawn_with_its_loop() {
        FactorStudy study = FactorStudy.titled("S").factor("A", "A").influence(FactorInfluence.of("1", "A", "A", Sign.PLUS)).build();
        LoopLayout layout = LoopLayout.of(study, Language.EN);
        assertThat(broken(layout)).isEmpty();
        assertThat(layout.arrows()).hasSize(1);
    }
}
