package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.theory.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would settle the most, and how far the evidence on links carries. */
class ChainSentencesTest {

    /** Supervision leads to the method's being known, and that to more people's being in work. */
    private static SampleCase chain(Language language) {
        SampleCase it = new SampleCase(language);
        it.theory().link(Link.between("K", "L").named("KL"));
        return it;
    }

    @Test
    void open_questions_come_with_their_chains_and_what_would_settle_them() {
        List<String> swedish = OpenQuestionSentences.of(chain(Language.SV).says("MA", "K", YES).says("CH", "K", NO).assess(), Language.SV);
        assertThat(swedish).startsWith("Flest kedjor i teorin löper över följande öppna frågor; efter kolonet står vad som skulle klargöra dem.")
                .contains("K ”Metoden är känd”, en kedja: varför bilderna går isär. På den vilar L ”Fler är i arbete”.");
        assertThat(OpenQuestionSentences.of(chain(Language.EN).says("MA", "K", YES).assess(), Language.EN))
                .contains("K “The method is known”, one chain: one more source and one more perspective. On it rests L “More people work”.");
    }

    @Test
    void what_hangs_on_the_same_and_needs_the_same_is_told_once() {
        List<String> english = OpenQuestionSentences.of(chain(Language.EN).says("MA", "A", YES).says("MA", "K", YES).assess(), Language.EN);
        assertThat(english).contains("A “Supervision is held” and K “The method is known”, one chain each: one more source and one more perspective. "
                + "On them rests L “More people work”.");
        assertThat(english).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(OpenQuestionSentences.MOST_TOLD + 3);
    }

    @Test
    void what_it_is_too_early_for_is_told_with_the_day() {
        assertThat(OpenQuestionSentences.of(chain(Language.EN).dates("2020-11-30", "2020-12-31").assess(), Language.EN))
                .contains("It is too early to know about D “More people get support”; it can be found out from 1 June 2021 on.");
    }

    @Test
    void a_way_that_one_source_tells_of_stands_and_falls_with_it() {
        assertThat(ArgumentSentences.of(chain(Language.SV).says("CH", "AK", YES).says("CH", "KL", YES).assess(), "A", "L", Language.SV)).containsExactly(
                "Uppgifterna om sambanden leder hela vägen från A ”Handledning hålls” till L ”Fler är i arbete”.", "CH berättar om hela vägen.",
                "Utan CH finns ingen väg kvar.");
    }

    @Test
    void a_way_that_is_put_together_says_so() {
        assertThat(ArgumentSentences.of(chain(Language.EN).says("CH", "AK", YES).says("VA", "AK", YES).says("REG", "KL", YES).says("VB", "KL", YES).assess(),
                "A", "L", Language.EN)).containsExactly("What was said of the links leads all the way from A “Supervision is held” to L “More people work”.",
                "No source tells of the whole way; it is put together from what different sources say of different parts.",
                "Without CH and The doctor no way is left, and fewer sources are not enough.");
    }

    @Test
    void without_claims_there_is_no_way_and_a_part_is_nobodys_claim() {
        assertThat(ArgumentSentences.of(chain(Language.SV).says("CH", "AK", YES).assess(), "A", "L", Language.SV)).containsExactly(
                "Uppgifterna om sambanden leder inte hela vägen från A ”Handledning hålls” till L ”Fler är i arbete”.");
        assertThat(ArgumentSentences.of(chain(Language.EN).assess(), "W", "W1", Language.EN)).containsExactly(
                "The way from W “Collaboration is agreed on and used” to W1 “Collaboration is agreed on” is part of the theory and nobody’s claim.");
    }

    @Test
    void an_argument_has_two_ends() {
        assertThatIllegalArgumentException().isThrownBy(() -> ArgumentSentences.of(chain(Language.EN).assess(), "A", "Q", Language.EN)).withMessageContaining("Q");
    }
}
