package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import org.junit.jupiter.api.Test;

/** What cannot be concluded from a theory, in sentences in both languages. */
final class LimitSentencesTest {

    private static TheoryBuilder goals() {
        return TheoryOfChange.named("T").element(Effect.of("G1", "Ett mål")).element(Effect.of("G2", "Ett till"));
    }

    @Test
    void of_a_list_of_goals_little_can_be_said_beyond_goal_by_goal() {
        assertThat(LimitSentences.of(goals().build(), Language.SV)).containsExactly(
                "Det går inte att säga var kedjan bryts och vad som följer för senare effekter: inget samband leder från en effekt till en annan.",
                "Det går inte att säga om det är metoden eller genomförandet som brister: inget antagande anger hur något ska leda till något annat.",
                "Det går inte att säga vad arbetet har betytt för effekterna: inget som görs leder till dem.",
                "Det går inte att säga vad det är för tidigt att bedöma: effekterna saknar både tidshorisont och datum.",
                "Det går inte att säga om det som har setts är det som avsågs: effekterna saknar kriterier.");
        assertThat(LimitSentences.of(goals().build(), Language.EN)).containsExactly(
                "It cannot be said where the chain breaks and what follows for later effects: no link leads from one effect to another.",
                "It cannot be said whether it is the method or its implementation that falls short: no mechanism says how something is to lead to something else.",
                "It cannot be said what the work has meant for the effects: nothing that is done leads to them.",
                "It cannot be said what it is too early to assess: the effects have neither horizon nor date.",
                "It cannot be said whether what was seen is what was meant: the effects have no criteria.");
    }

    @Test
    void the_effects_that_lack_something_are_named_by_their_short_labels() {
        TheoryBuilder theory = goals().activity("A", "Möten").mechanism("M", "Tillit")
                .element(Effect.of("K", "Ett mål som är väl beskrivet", Horizon.SHORT).seenBy("protokoll"))
                .element(Effect.of("G3", "Ett mål med lång etikett").with(Details.NONE.withShortLabel("Kort")))
                .link(Link.between("A", "K").through("M")).link("G1", "G2");

        assertThat(LimitSentences.of(theory.build(), Language.SV)).containsExactly(
                "Det går inte att säga vad arbetet har betytt för G1 ”Ett mål”, G2 ”Ett till” och G3 ”Kort”: inget som görs leder dit.",
                "Det går inte att säga om det är för tidigt att bedöma G1 ”Ett mål”, G2 ”Ett till” och G3 ”Kort”: tidshorisont och datum saknas.",
                "Det går inte att säga om det som har setts är det som avsågs med G1 ”Ett mål”, G2 ”Ett till” och G3 ”Kort”: kriterium saknas.");
        assertThat(LimitSentences.of(theory.build(), Language.EN)).containsExactly(
                "It cannot be said what the work has meant for G1 “Ett mål”, G2 “Ett till” and G3 “Kort”: nothing that is done leads there.",
                "It cannot be said whether it is too early to assess G1 “Ett mål”, G2 “Ett till” and G3 “Kort”: there is neither horizon nor date.",
                "It cannot be said whether what was seen is what was meant by G1 “Ett mål”, G2 “Ett till” and G3 “Kort”: there is no criterion.");
    }

    @Test
    void a_theory_without_limits_has_no_sentence() {
        assertThat(LimitSentences.of(TheoryOfChange.named("T").build(), Language.SV)).isEmpty();
    }
}
