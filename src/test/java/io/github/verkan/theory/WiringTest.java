package io.github.verkan.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.scale.Degree;
import org.junit.jupiter.api.Test;

class WiringTest {

    private final Wiring wiring = TheoryOfChange.named("Wired")
            .activity("A", "Work").effect("W", "Whole", Horizon.SHORT).mechanism("M", "People learn")
            .element(Effect.of("Q", "Second", Horizon.SHORT).partOf("W"))
            .element(Effect.of("P", "First", Horizon.SHORT).partOf("W"))
            .link(Link.between("A", "P").named("L0").through("M"))
            .link(Link.between("W", "Q").named("L1").being(LinkKind.REQUIRES))
            .link(Link.between("Q", "P").named("L2").enoughFrom(Degree.HALF))
            .build().wiring();

    @Test
    void elements_are_numbered_in_the_order_of_the_author_and_links_follow_as_points() {
        assertThat(wiring.elements()).isEqualTo(5);
        assertThat(wiring.links()).isEqualTo(3);
        assertThat(wiring.points()).isEqualTo(8);
        assertThat(wiring.point("P")).isEqualTo(4);
        assertThat(wiring.element(4).id()).isEqualTo("P");
        assertThat(wiring.elementKind(2)).isEqualTo(ElementKind.MECHANISM);
        assertThat(wiring.origin(2)).isEqualTo(ElementOrigin.THEORY);
        assertThat(wiring.point("L1")).isEqualTo(wiring.pointOfLink(1)).isEqualTo(6);
        assertThat(wiring.id(6)).isEqualTo("L1");
        assertThat(wiring.point("nobody")).isEqualTo(Wiring.NONE);
        assertThat(wiring.point("")).isEqualTo(Wiring.NONE);
    }

    @Test
    void links_are_found_by_where_they_lead_and_say_where_they_start() {
        int last = wiring.point("P");
        assertThat(wiring.linkToCount(last)).isEqualTo(2);
        assertThat(wiring.linkTo(last, 0)).isEqualTo(0);
        assertThat(wiring.linkTo(last, 1)).isEqualTo(2);
        assertThat(wiring.linkToCount(wiring.point("A"))).isZero();
        assertThat(wiring.from(2)).isEqualTo(wiring.point("Q"));
        assertThat(wiring.through(0)).isEqualTo(wiring.point("M"));
        assertThat(wiring.through(1)).isEqualTo(Wiring.NONE);
        assertThat(wiring.kind(1)).isEqualTo(LinkKind.REQUIRES);
        assertThat(wiring.threshold(1)).isNull();
        assertThat(wiring.threshold(2)).isEqualTo(Degree.HALF);
        assertThat(wiring.link(2).id()).isEqualTo("L2");
    }

    @Test
    void parts_are_found_in_the_order_of_the_author_and_know_their_whole() {
        int whole = wiring.point("W");
        assertThat(wiring.partCount(whole)).isEqualTo(2);
        assertThat(wiring.id(wiring.part(whole, 0))).isEqualTo("Q");
        assertThat(wiring.id(wiring.part(whole, 1))).isEqualTo("P");
        assertThat(wiring.whole(wiring.point("P"))).isEqualTo(whole);
        assertThat(wiring.whole(whole)).isEqualTo(Wiring.NONE);
    }

    @Test
    void a_number_that_stands_for_nothing_is_refused() {
        assertThatThrownBy(() -> wiring.id(8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> wiring.linkTo(wiring.point("P"), 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> wiring.pointOfLink(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(TheoryOfChange.named("Nothing").build().wiring().points()).isZero();
    }
}
