package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.words.ConclusionSentences;
import io.github.verkan.words.Language;
import org.junit.jupiter.api.Test;

/** Small theories whose conclusions were worked out by hand. */
class ChainConclusionsTest {

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

    @Test
    void a_mechanism_that_fails_is_told_with_what_came_about_all_the_same() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").effect("F").link("A", LinkKind.REQUIRES, "E", "M").link("A", LinkKind.REQUIRES, "F", "M");
        Assessment assessment = it.yes("A", "E").no("M", "F").assess();
        assertThat(first(assessment, Kind.MECHANISM_FAILS).about()).containsExactly("M");
        assertThat(first(assessment, Kind.MECHANISM_FAILS).follows()).containsExactly("E");
    }

    @Test
    void a_mechanism_that_holds_has_nothing_that_came_about_all_the_same() {
        it.theory.mechanism("M", "People learn");
        Assessment assessment = it.activity("A").effect("E").link("A", LinkKind.REQUIRES, "E", "M").yes("A", "E", "M").assess();
        assertThat(first(assessment, Kind.MECHANISM_HOLDS).follows()).isEmpty();
        MainFinding diagnosis = first(assessment, Kind.DIAGNOSIS);
        assertThat(diagnosis.says()).isEqualTo("nothing-failed");
        assertThat(diagnosis.about()).isEmpty();
        assertThat(diagnosis.indication()).as("without a failure there is nothing that it could rest on alone").isFalse();
    }

    @Test
    void a_failure_that_one_role_alone_tells_of_is_said_with_a_reservation() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").effect("F").link("A", LinkKind.REQUIRES, "E", "M").requires("E", "F").yes("A", "M");
        it.row(it.saying(Direction.CONTRADICTS, "E"));
        assertThat(first(it.assess(), Kind.DIAGNOSIS).indication()).isTrue();
        assertThat(first(it.assess(), Kind.CHAIN_BREAKS).indication()).isTrue();
        Assessment both = it.no("F").assess();
        assertThat(first(both, Kind.DIAGNOSIS).about()).containsExactly("E", "F");
        assertThat(first(both, Kind.DIAGNOSIS).indication()).as("the other failure is assessed").isFalse();
    }

    /** It came in the north and not in the south: for both together in part, and the next step needs more. */
    @Test
    void a_break_is_told_with_the_parties_for_whom_it_holds_in_particular() {
        it.activity("A").effect("E").effect("F").requires("A", "E").yes("A").no("F");
        it.theory.link(Link.between("E", "F").being(LinkKind.REQUIRES).enoughFrom(Degree.of(3, 4)));
        MainFinding broken = first(it.sayOf("NORTH", Direction.SUPPORTS, "E").sayOf("SOUTH", Direction.CONTRADICTS, "E").assess(), Kind.CHAIN_BREAKS);
        assertThat(broken.about()).containsExactly("E");
        assertThat(broken.follows()).containsExactly("F");
        assertThat(broken.inParticular()).containsExactly("SOUTH");
        assertThat(first(new ChainCase().activity("A").effect("E").requires("A", "E").no("A", "E").assess(), Kind.CHAIN_BREAKS).inParticular()).isEmpty();
    }

    /** Sixty of a hundred and forty parties never did the work; the others did, and together it is enough. */
    @Test
    void at_most_fifty_parties_are_diagnosed_on_their_own() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").link("A", LinkKind.REQUIRES, "E", "M").yes("M");
        for (int i = 0; i < 140; i++) {
            it.theory.actor("P" + i, "Party " + i);
            Direction direction = i < 60 ? Direction.CONTRADICTS : Direction.SUPPORTS;
            it.sayOf("P" + i, direction, "A").sayOf("P" + i, direction, "E");
        }
        assertThat(Conclusion.of(it.assess()).of(Kind.DIAGNOSIS)).filteredOn(finding -> !finding.scope().isOverall()).hasSize(50)
                .allMatch(finding -> finding.says().equals("implementation-falls-short"));
    }
}
