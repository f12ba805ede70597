package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.evidence.Direction;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.words.ConclusionSentences;
import io.github.verkan.words.Language;
import org.junit.jupiter.api.Test;

/** Small theories whose conclusions were worked out by hand. */
class SmallConclusionsTest {

    private final ChainCase it = new ChainCase();

    private static MainFinding first(Assessment assessment, Kind kind) {
        return Conclusion.of(assessment).of(kind).get(0);
    }

    /**
     * The breakfast was served, and the pupils were no longer hungry, those who were asked say.
     * They did not learn more all the same, and nothing is known to have hindered it.
     * So it is the theory that fails, at the effect itself.
     */
    @Test
    void a_school_breakfast_that_was_served_and_did_not_help() {
        it.theory.mechanism("FED", "Pupils are not hungry");
        it.activity("MEAL").effect("LEARN").effect("PASS").link("MEAL", LinkKind.REQUIRES, "LEARN", "FED").requires("LEARN", "PASS");
        Assessment assessment = it.yes("MEAL", "FED").no("LEARN", "PASS").assess();
        MainFinding diagnosis = first(assessment, Kind.DIAGNOSIS);
        assertThat(diagnosis.says()).isEqualTo("theory-fails");
        assertThat(diagnosis.about()).containsExactly("LEARN", "PASS");
        MainFinding broken = first(assessment, Kind.CHAIN_BREAKS);
        assertThat(broken.about()).containsExactly("LEARN");
        assertThat(broken.says()).isEqualTo("failed");
        assertThat(broken.follows()).containsExactly("PASS");
        assertThat(Conclusion.of(assessment).of(Kind.MECHANISM_HOLDS)).as("no assumption is told to hold whose effect did not come").isEmpty();
        assertThat(ConclusionSentences.of(assessment, Language.SV).all()).anyMatch(text -> text.startsWith("Programteorin brister"));
        assertThat(ConclusionSentences.of(assessment, Language.EN).all()).anyMatch(text -> text.startsWith("The theory fails"));
    }

    /**
     * In the north the method was carried out and its effect came; in the south it never was, and nothing came.
     * For the south the reader concludes that the implementation falls short, and not the theory.
     * For the north there is nothing to diagnose.
     */
    @Test
    void a_method_that_works_in_one_of_two_municipalities_and_was_never_carried_out_in_the_other() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").link("A", LinkKind.REQUIRES, "E", "M").yes("M");
        it.sayOf("NORTH", Direction.SUPPORTS, "A").sayOf("NORTH", Direction.SUPPORTS, "E");
        it.sayOf("SOUTH", Direction.CONTRADICTS, "A").sayOf("SOUTH", Direction.CONTRADICTS, "E");
        Assessment assessment = it.assess();
        MainFinding south = Conclusion.of(assessment).of(Kind.DIAGNOSIS).stream().filter(each -> each.scope().actor().equals("SOUTH")).findFirst().orElseThrow();
        assertThat(south.says()).isEqualTo("implementation-falls-short");
        assertThat(south.about()).containsExactly("E");
        assertThat(Conclusion.of(assessment).of(Kind.DIAGNOSIS)).noneMatch(each -> each.scope().actor().equals("NORTH"));
        assertThat(ConclusionSentences.of(assessment, Language.SV).all()).anyMatch(text -> text.startsWith("För South: genomförandet brister"));
        assertThat(ConclusionSentences.of(assessment, Language.EN).all()).anyMatch(text -> text.startsWith("For South: the implementation falls short"));
    }

    /**
     * The long-term effect cannot be seen yet, and gets no grade.
     * The step that it requires has failed, though the work was done.
     * So its prospects are poor, and the failed step is what is lacking.
     */
    @Test
    void a_programme_whose_long_term_effect_is_too_early_and_whose_required_step_failed() {
        Assessment assessment = it.activity("A").effect("STEP").longTerm("LONG").requires("A", "STEP").requires("STEP", "LONG").yes("A").no("STEP").assess();
        MainFinding prospects = first(assessment, Kind.PROSPECTS);
        assertThat(prospects.about()).containsExactly("LONG");
        assertThat(prospects.says()).isEqualTo("poor");
        assertThat(prospects.follows()).containsExactly("STEP");
        MainFinding broken = first(assessment, Kind.CHAIN_BREAKS);
        assertThat(broken.about()).containsExactly("STEP");
        assertThat(broken.follows()).containsExactly("LONG");
        assertThat(Conclusion.of(assessment).of(Kind.DIAGNOSIS)).as("no mechanisms").isEmpty();
        assertThat(ConclusionSentences.of(assessment, Language.SV).all()).anyMatch(text -> text.startsWith("Prognos: förutsättningarna för LONG") && text.contains("är små."));
        assertThat(ConclusionSentences.of(assessment, Language.EN).all()).anyMatch(text -> text.startsWith("Forecast: the prospects of LONG") && text.contains("are poor."));
    }
}
