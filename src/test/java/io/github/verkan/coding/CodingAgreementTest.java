package io.github.verkan.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.statistics.Ratio;
import io.github.verkan.statistics.Undetermined;
import io.github.verkan.words.AgreementSentences;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodingAgreementTest {

    private static final Codebook BOOK = Codebook.of(List.of(Code.of("yes", Direction.SUPPORTS, "K"), Code.of("half", Direction.PARTLY, "K"),
            Code.of("no", Direction.CONTRADICTS, "K"))).orThrow();

    private static Coding coding(String unit, String coder, String... codes) {
        List<String> coders = coder.isEmpty() ? List.of() : List.of(coder);
        return new Coding(unit, EvidenceItem.saying("?", Direction.NO_VIEW)
                .coding(new CodingChain("", "", List.of(codes), List.of(), List.of(), List.of(), coders)).build(), null);
    }

    private static CodingAgreement agreement(Coding... codings) {
        return CodingAgreement.of(CodingSheet.of(List.of(codings)), BOOK);
    }

    private static AgreementOn on(CodingAgreement agreement, CodingAspect aspect) {
        return agreement.aspects().stream().filter(it -> it.aspect() == aspect).findFirst().orElseThrow();
    }

    @Test
    void each_code_on_each_unit_is_a_decision() {
        // Units 1 to 4; yes: + + − −  against + − − −; no: − − + +  against − + + +. Six of eight decisions are the same.
        CodingAgreement agreement = agreement(coding("1", "AB", "yes"), coding("2", "AB", "yes"), coding("3", "AB", "no"), coding("4", "AB", "no"),
                coding("1", "CD", "yes"), coding("2", "CD", "no"), coding("3", "CD", "no"), coding("4", "CD", "no"));
        AgreementOn codes = on(agreement, CodingAspect.CODES);
        assertThat(agreement.comparedUnits()).isEqualTo(4);
        assertThat(codes.percent().value()).contains(Ratio.of(3, 4));
        assertThat(codes.kappas().get(0).kappa().value()).contains(Ratio.of(1, 2));
        // 16 ratings, 8 of each value; four pairs differ: 1 − 15 · 4 / (2 · 64).
        assertThat(codes.alpha().value()).contains(Ratio.of(17, 32));
        assertThat(agreement.codes()).extracting(AgreementOn::name).containsExactly("yes", "no");
        assertThat(agreement.codes().get(0).percent().value()).contains(Ratio.of(3, 4));
    }

    @Test
    void directions_are_ordered_and_a_unit_that_speaks_both_ways_is_missing() {
        CodingAgreement agreement = agreement(coding("1", "AB", "yes"), coding("2", "AB", "half"), coding("3", "AB", "no", "yes"),
                coding("1", "CD", "half"), coding("2", "CD", "half"), coding("3", "CD", "no"));
        AgreementOn direction = on(agreement, CodingAspect.DIRECTION);
        assertThat(direction.values()).containsExactly("contradicts", "partly", "supports");
        assertThat(direction.percent().n()).isEqualTo(2);
        assertThat(direction.percent().value()).contains(Ratio.of(1, 2));
    }

    @Test
    void a_unit_read_and_given_no_code_is_a_no_and_a_unit_not_read_is_missing() {
        CodingAgreement agreement = agreement(coding("1", "AB", "yes"), coding("2", "AB", "yes"), coding("3", "AB", "yes"), coding("1", "CD", "yes"), coding("2", "CD"));
        assertThat(agreement.units()).isEqualTo(3);
        assertThat(agreement.comparedUnits()).isEqualTo(2);
        assertThat(agreement.codes().get(0).percent().value()).contains(Ratio.of(1, 2));
    }

    @Test
    void without_variation_there_is_no_coefficient_and_the_words_say_why() {
        CodingAgreement agreement = agreement(coding("1", "AB", "yes"), coding("2", "AB", "yes"), coding("1", "CD", "yes"), coding("2", "CD", "yes"));
        AgreementOn codes = on(agreement, CodingAspect.CODES);
        assertThat(codes.alpha().undetermined()).contains(Undetermined.NO_VARIATION);
        assertThat(codes.explanation()).isInstanceOfSatisfying(Unknown.class, why -> assertThat(why.reason()).isEqualTo("no-variation"));
        AgreementSentences words = AgreementSentences.of(agreement, Language.SV);
        assertThat(words.aspects().get(0)).isEqualTo(new AgreementSentences.Row("Alla koder tillsammans", "2", "100\u00A0%", "–", "–"));
        assertThat(words.sentences()).contains("När det gäller alla koder tillsammans finns inget värde: alla har svarat likadant hela tiden, "
                + "så att samsyn inte går att skilja från vana (n = 2).");
        assertThat(AgreementSentences.of(agreement, Language.EN).sentences()).contains("As to all codes together there is no value: "
                + "everybody has answered the same throughout, so that agreement cannot be told from habit (n = 2).");
    }

    @Test
    void with_three_coders_each_two_have_a_kappa_of_their_own() {
        List<Coding> codings = new ArrayList<>();
        String[] given = {"yes", "no", "yes", "no"};
        for (int unit = 0; unit < given.length; unit++) {
            codings.add(coding("" + unit, "AB", given[unit]));
            codings.add(coding("" + unit, "CD", given[unit]));
            codings.add(coding("" + unit, "EF", unit == 0 ? "no" : given[unit]));
        }
        CodingAgreement agreement = CodingAgreement.of(CodingSheet.of(codings), Codebook.EMPTY);
        AgreementOn codes = agreement.aspects().get(0);
        assertThat(codes.kappas()).extracting(pair -> pair.first() + pair.second() + " " + pair.kappa().value().orElseThrow())
                .containsExactly("ABCD 1", "ABEF 1/2", "CDEF 1/2");
        assertThat(codes.explanation()).isInstanceOfSatisfying(Step.class, step -> {
            assertThat(step.result()).isEqualTo(codes.alpha().value().orElseThrow().toString());
            assertThat(step.input("metric")).isEqualTo("nominal");
            assertThat(step.children()).hasSize(4);
        });
        assertThat(AgreementSentences.of(agreement, Language.EN).sentences()).contains("AB and EF: kappa 0.50 for all codes together (n = 8).")
                .anyMatch(sentence -> sentence.startsWith("With so few units"));
    }

    @Test
    void a_value_is_called_what_the_convention_calls_it_and_no_more() {
        CodingAgreement apart = agreement(coding("1", "AB", "yes"), coding("2", "AB", "no"), coding("1", "CD", "no"), coding("2", "CD", "yes"));
        assertThat(AgreementSentences.of(apart, Language.EN).sentences().get(1))
                .isEqualTo("As to all codes together, alpha is −0.75 (n = 4); the coders agree no more than if codes had been handed out by chance.");
        CodingAgreement alike = agreement(coding("1", "AB", "yes"), coding("2", "AB", "no"), coding("1", "CD", "yes"), coding("2", "CD", "no"));
        assertThat(AgreementSentences.of(alike, Language.SV).sentences().get(1))
                .isEqualTo("När det gäller alla koder tillsammans är alfa 1,00 (n = 4); enligt en vanlig konvention räcker det som stöd för slutsatser.");
    }

    @Test
    void what_cannot_be_compared_is_told_instead_of_figures() {
        assertThat(AgreementSentences.of(agreement(coding("1", "", "yes")), Language.EN).sentences()).singleElement().asString().startsWith("No row says who coded it");
        assertThat(AgreementSentences.of(agreement(coding("1", "AB", "yes")), Language.EN).sentences()).singleElement().asString().startsWith("Only AB has coded");
        assertThat(AgreementSentences.of(agreement(coding("1", "AB", "yes"), coding("2", "CD", "yes")), Language.EN).sentences()).singleElement().asString()
                .startsWith("No meaning unit was read by more than one coder");
        CodingAgreement silent = agreement(coding("1", "AB"), coding("1", "CD"), coding("1", "", "yes"));
        assertThat(silent.aspects()).isEmpty();
        assertThat(AgreementSentences.of(silent, Language.EN).sentences()).contains("Nobody has given a code to anything that more than one has read.",
                "One row does not say who coded it and is not counted here.");
    }

    @Test
    void categories_count_only_for_coders_who_have_any() {
        Codebook none = Codebook.EMPTY;
        Coding sorted = new Coding("1", EvidenceItem.saying("?", Direction.NO_VIEW)
                .coding(new CodingChain("", "", List.of("yes"), List.of(), List.of("Tempo"), List.of(), List.of("AB"))).build(), null);
        CodingAgreement agreement = CodingAgreement.of(CodingSheet.of(List.of(sorted, coding("1", "CD", "yes"))), none);
        assertThat(agreement.aspects()).extracting(AgreementOn::aspect).containsExactly(CodingAspect.CODES);
    }
}
