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
                "Var kedjan bryts och vad som följer för senare effekter går inte att säga: inget samband leder från en effekt till en annan.",
                "Om det är metoden eller genomförandet som brister går inte att säga: inget antagande anger hur något ska leda till något annat.",
                "Vad arbetet har betytt för effekterna går inte att säga: inget som görs leder till dem.",
                "Vad det är för tidigt att bedöma går inte att säga: effekterna har varken tidshorisont eller datum.",
                "Om det som har setts är det som avsågs går inte att säga: effekterna har inga kriterier.");
        assertThat(LimitSentences.of(goals().build(), Language.EN)).containsExactly(
                "Where the chain breaks, and what follows for later effects, cannot be said: no link leads from one effect to another.",
                "Whether the method or its implementation fell short cannot be said: no mechanism says how something is to lead to something else.",
                "What the work has meant for the effects cannot be said: nothing that is done leads to them.",
                "What it is too early to assess cannot be said: the effects have neither horizon nor date.",
                "Whether what was seen is what was meant cannot be said: the effects have no criteria.");
    }

    @Test
    void the_effects_that_lack_something_are_named_by_their_short_labels() {
        TheoryBuilder theory = goals().activity("A", "Möten").mechanism("M", "Tillit")
                .element(Effect.of("K", "Ett mål som är väl beskrivet", Horizon.SHORT).seenBy("protokoll"))
                .element(Effect.of("G3", "Ett mål med lång etikett").with(Details.NONE.withShortLabel("Kort")))
                .link(Link.between("A", "K").through("M")).link("G1", "G2");

        assertThat(LimitSentences.of(theory.build(), Language.SV)).containsExactly(
                "Vad arbetet har betytt för G1 ”Ett mål”, G2 ”Ett till” och G3 ”Kort” går inte att säga: inget som görs leder dit.",
                "Om det är för tidigt att bedöma G1 ”Ett mål”, G2 ”Ett till” och G3 ”Kort” går inte att säga: tidshorisont och datum saknas.",
                "Om det som har setts är det som avsågs med G1 ”Ett mål”, G2 ”Ett till” och G3 ”Kort” går inte att säga: kriterium saknas.");
        assertThat(LimitSentences.of(theory.build(), Language.EN)).containsExactly(
                "What the work has meant for G1 “Ett mål”, G2 “Ett till” and G3 “Kort” cannot be said: nothing that is done leads there.",
                "Whether it is too early to assess G1 “Ett mål”, G2 “Ett till” and G3 “Kort” cannot be said: there is neither horizon nor date.",
                "Whether what was seen is what was meant by G1 “Ett mål”, G2 “Ett till” and G3 “Kort” cannot be said: there is no criterion.");
    }

    @Test
    void a_theory_without_limits_has_no_sentence() {
        assertThat(LimitSentences.of(TheoryOfChange.named("T").build(), Language.SV)).isEmpty();
    }
}
