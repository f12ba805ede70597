package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProspectsTest {

    private final ChainCase it = new ChainCase();

    private ChainCase two() {
        return it.effect("E").effect("F").longTerm("L").contributes("E", "L").contributes("F", "L");
    }

    @Test
    void with_everything_there_and_no_hindrance_they_are_good() {
        Prospect prospect = two().yes("E", "F").prospect("L");
        assertThat(prospect.status()).isEqualTo(ProspectStatus.GOOD);
        assertThat(prospect.there()).containsExactly("E", "F");
    }

    @Test
    void with_some_of_what_contributes_missing_or_not_known_they_are_uncertain() {
        assertThat(two().yes("E").prospect("L").status()).isEqualTo(ProspectStatus.UNCERTAIN);
        Prospect prospect = it.no("F").prospect("L");
        assertThat(prospect.status()).isEqualTo(ProspectStatus.UNCERTAIN);
        assertThat(prospect.missing()).containsExactly("F");
    }

    @Test
    void with_nothing_of_what_contributes_they_are_poor() {
        assertThat(two().no("E", "F").prospect("L").status()).isEqualTo(ProspectStatus.POOR);
    }

    @Test
    void with_something_missing_that_is_required_they_are_poor() {
        it.effect("E").effect("F").longTerm("L").requires("E", "L").contributes("F", "L");
        assertThat(it.no("E").yes("F").prospect("L").status()).isEqualTo(ProspectStatus.POOR);
    }

    @Test
    void a_hindrance_at_work_makes_good_prospects_uncertain() {
        it.theory.element(Factor.of("H", "Cuts", Influence.HINDERS, List.of("L")));
        two().yes("E", "F");
        assertThat(it.prospect("L").status()).as("nobody says that it is at work").isEqualTo(ProspectStatus.GOOD);
        Prospect prospect = it.yes("H").prospect("L");
        assertThat(prospect.status()).isEqualTo(ProspectStatus.UNCERTAIN);
        assertThat(prospect.hindrances()).containsExactly("H");
    }

    @Test
    void what_rests_on_something_too_early_has_the_prospects_of_that() {
        two().longTerm("N").requires("L", "N").yes("E");
        assertThat(it.prospect("N").open()).containsExactly("L");
        assertThat(it.yes("F").prospect("N").status()).isEqualTo(ProspectStatus.GOOD);
        assertThat(it.prospect("N").there()).containsExactly("L");
    }

    @Test
    void poor_prospects_are_handed_on_to_what_requires_them() {
        two().longTerm("N").requires("L", "N").no("E", "F");
        Prospect prospect = it.prospect("N");
        assertThat(prospect.status()).isEqualTo(ProspectStatus.POOR);
        assertThat(prospect.missing()).containsExactly("L");
    }

    @Test
    void what_rests_on_nothing_has_uncertain_prospects() {
        assertThat(it.longTerm("L").prospect("L").status()).isEqualTo(ProspectStatus.UNCERTAIN);
    }

    @Test
    void an_alternative_that_is_there_is_enough_for_good_prospects() {
        it.effect("E").effect("F").longTerm("L").link("E", LinkKind.ALTERNATIVE, "L", "").link("F", LinkKind.ALTERNATIVE, "L", "");
        assertThat(it.yes("E").no("F").prospect("L").status()).isEqualTo(ProspectStatus.GOOD);
    }

    @Test
    void what_is_due_has_no_prospects() {
        assertThat(Prospects.of(two().yes("E").assess(), Scope.OVERALL)).extracting(Prospect::element).containsExactly("L");
    }
}
