package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    private final ChainCase it = new ChainCase().effect("E").effect("W");

    private Shown shown(Scope scope) {
        return new Shown(it.assess(), scope);
    }

    private void part(String id, String whole) {
        it.theory.element(Effect.of(id, "Part " + id, Horizon.MEDIUM).partOf(whole));
    }

    private Weakness weakness(String id) {
        return shown(Scope.OVERALL).weakness(it.theory.build().wiring().point(id));
    }

    @Test
    void of_a_party_of_whom_nothing_is_said_it_is_what_is_said_of_the_smallest_group_that_it_is_in() {
        it.theory.actor("EAST", "East").actor("WEST", "West").group("LARGE", "Three", "NORTH", "SOUTH", "EAST").group("SMALL", "Two", "NORTH", "SOUTH")
                .group("OTHERS", "Two others", "EAST", "WEST");
        it.yes("E").sayOf("LARGE", Direction.SUPPORTS, "E").sayOf("SMALL", Direction.CONTRADICTS, "E").sayOf("OTHERS", Direction.PARTLY, "E");
        assertThat(it.assess().verdict("E", Scope.ofActor("NORTH"))).isEmpty();
        assertThat(shown(Scope.ofActor("NORTH")).verdict("E").orElseThrow().scope()).isEqualTo(Scope.ofActor("SMALL"));
        assertThat(shown(Scope.ofActor("EAST")).verdict("E").orElseThrow().scope()).isEqualTo(Scope.ofActor("OTHERS"));
        assertThat(shown(Scope.ofActor("LARGE")).verdict("E").orElseThrow().scope()).isEqualTo(Scope.ofActor("LARGE"));
        assertThat(shown(Scope.OVERALL).verdict("E").orElseThrow().scope()).isEqualTo(Scope.OVERALL);
    }

    @Test
    void of_a_party_of_whose_groups_nothing_is_said_either_it_is_what_is_said_of_all() {
        it.theory.group("BOTH", "Both", "NORTH", "SOUTH");
        assertThat(new Shown(it.yes("E").assess(), Scope.ofActor("NORTH")).verdict("E").orElseThrow().scope()).isEqualTo(Scope.OVERALL);
    }

    @Test
    void a_whole_whose_parts_lie_apart_is_there_when_all_of_them_are_at_any_depth() {
        part("P", "W");
        part("Q", "W");
        part("P1", "P");
        part("P2", "P");
        it.yes("Q", "P1").no("P2");
        assertThat(shown(Scope.OVERALL).isEnough("P")).isEqualTo(Truth.NO);
        assertThat(shown(Scope.OVERALL).isEnough("W")).isEqualTo(Truth.NO);
    }

    @Test
    void a_whole_whose_parts_lie_apart_and_are_all_enough_is_enough() {
        part("P", "W");
        part("Q", "W");
        it.yes("P").partly("Q");
        assertThat(shown(Scope.OVERALL).isEnough("W")).isEqualTo(Truth.YES);
        assertThat(shown(Scope.OVERALL).isEnough("W", Degree.of(3, 4))).as("half of one part is less than is asked").isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"CONTRADICTS, NOT_ENOUGH", "PARTLY, PARTS_DIFFER"})
    void parts_that_lie_apart_break_a_chain_where_one_of_them_is_missing(Direction other, Weakness weakness) {
        part("P", "W");
        part("Q", "W");
        it.yes("P").say(other, "Q");
        assertThat(weakness("W")).isEqualTo(weakness);
    }

    @Test
    void each_way_of_not_being_there_has_its_name() {
        it.theory.effect("NO", "Failed", Horizon.MEDIUM).effect("APART", "Accounts differ", Horizon.MEDIUM).effect("SILENT", "Nobody knows", Horizon.MEDIUM);
        it.longTerm("LATE").no("NO").diverge("APART").say(Direction.NO_VIEW, "SILENT").yes("LATE");
        assertThat(List.of("NO", "APART", "SILENT", "LATE", "E").stream().map(this::weakness)).containsExactly(Weakness.FAILED, Weakness.ACCOUNTS_DIVERGE,
                Weakness.NOT_ASSESSABLE, Weakness.TOO_EARLY, Weakness.NO_EVIDENCE);
    }

    @Test
    void of_a_link_that_nobody_speaks_of_nothing_is_known_and_nothing_speaks_against_it() {
        it.requires("E", "W").yes("E");
        Shown shown = shown(Scope.OVERALL);
        assertThat(shown.verdict("E-W")).isEmpty();
        assertThat(shown.isEnough("E-W")).isEqualTo(Truth.UNKNOWN);
        assertThat(shown.itself(it.theory.build().linksTo("W").get(0))).isEqualTo(Truth.YES);
        assertThat(weakness("E-W")).isEqualTo(Weakness.NO_EVIDENCE);
        assertThat(shown.isEnough("NOWHERE")).isEqualTo(Truth.UNKNOWN);
        assertThat(shown.verdict("NOWHERE")).isEmpty();
    }

    @Test
    void only_an_effect_that_is_too_early_is_awaited() {
        it.longTerm("LATE").requires("E", "LATE").yes("E");
        Shown shown = shown(Scope.OVERALL);
        assertThat(List.of("LATE", "E", "E-LATE", "NOWHERE").stream().filter(shown::isAwaited)).containsExactly("LATE");
    }
}
