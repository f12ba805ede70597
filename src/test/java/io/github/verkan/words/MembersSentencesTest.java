package io.github.verkan.words;

import static io.github.verkan.words.Said.says;
import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;

import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Scope;
import org.junit.jupiter.api.Test;

/** Joint sentences about the members of a group, or about all parties, in both languages. */
final class MembersSentencesTest {

    private static final Scope BOTH = Scope.ofActor("KOM");

    /** Lets as many sources of a party as there are findings speak of K, each from a perspective of its own. */
    private static SampleCase heard(SampleCase it, String party, Finding... findings) {
        for (int i = 0; i < findings.length; i++) {
            String id = party + i;
            it.source(Source.of(id, it.in("perspektiv ", "perspective ") + i).belongingTo(party, "")).says(id, "K", findings[i], party);
        }
        return it;
    }

    /** Gives the group a verdict of its own. */
    private static SampleCase asGroup(SampleCase it) {
        return it.says("REG", "K", NO_VIEW, "KOM");
    }

    @Test
    void a_limitation_of_both_members_and_of_one_in_particular() {
        says(it -> asGroup(heard(heard(it, "SKU", YES, YES, PARTLY, PARTLY), "SVE", YES, PARTLY, PARTLY, PARTLY)), "K", BOTH,
                "Båda kommunerna: målet är i huvudsak uppnått; tre källor svarar ”ja” och fem ”delvis”. Begränsningen gäller både Skurup och Svedala, "
                        + "men i synnerhet Svedala.",
                "Both municipalities: the goal has largely been achieved; three sources answer “yes” and five “partly”. The limitation applies to both "
                        + "Skurup and Svedala, but to Svedala in particular.");
    }

    @Test
    void at_the_bottom_of_the_scale_it_is_the_assessment_that_holds_for_both() {
        says(it -> asGroup(heard(heard(it, "SKU", PARTLY, NO, NO, NO, NO), "SVE", NO, NO, NO)), "K", BOTH,
                "Båda kommunerna: målet är inte uppnått. Detta gäller både Skurup och Svedala, men i synnerhet Svedala.",
                "Both municipalities: the goal has not been achieved. This applies to both Skurup and Svedala, but to Svedala in particular.");
    }

    @Test
    void at_the_top_of_the_scale_a_limitation_is_that_of_one_alone() {
        says(it -> asGroup(heard(heard(it, "SKU", YES, YES, YES, YES), "SVE", YES, YES, YES, PARTLY)), "K", BOTH,
                "Båda kommunerna: målet är uppnått. Begränsningen gäller i synnerhet Svedala.",
                "Both municipalities: the goal has been achieved. The limitation applies to Svedala in particular.");
    }

    @Test
    void three_members_alike_are_all_parties() {
        says(it -> heard(heard(heard(it, "SKU", YES, YES, PARTLY, PARTLY), "SVE", YES, YES, PARTLY, PARTLY), "VARD", YES, PARTLY, PARTLY, PARTLY), "K",
                "Målet är i huvudsak uppnått; fem källor svarar ”ja” och sju ”delvis”. Begränsningen gäller samtliga parter, men i synnerhet vården.",
                "The goal has largely been achieved; five sources answer “yes” and seven “partly”. The limitation applies to all parties, but to health care "
                        + "in particular.");
        says(it -> heard(heard(heard(it, "SKU", PARTLY, NO, NO, NO, NO), "SVE", PARTLY, NO, NO, NO, NO), "VARD", NO, NO, NO, NO, NO), "K",
                "Målet är inte uppnått. Detta gäller samtliga parter, men i synnerhet vården.",
                "The goal has not been achieved. This applies to all parties, but to health care in particular.");
    }

    @Test
    void a_party_that_no_row_names_is_not_said_to_share_it() {
        says(it -> heard(heard(it, "SKU", YES, YES, PARTLY, PARTLY), "SVE", YES, PARTLY, PARTLY, PARTLY), "K",
                "Målet är i huvudsak uppnått; tre källor svarar ”ja” och fem ”delvis”. Begränsningen gäller i synnerhet Svedala.",
                "The goal has largely been achieved; three sources answer “yes” and five “partly”. The limitation applies to Svedala in particular.");
    }

    @Test
    void members_a_step_apart_are_told_of_with_their_grades() {
        says(it -> heard(heard(it, "SKU", YES, YES), "SVE", YES, PARTLY), "K",
                "Målet är uppnått. Resultatet skiljer sig något åt mellan parterna: uppnått för Skurup och i huvudsak uppnått för Svedala.",
                "The goal has been achieved. The result differs somewhat between the parties: achieved for Skurup and largely achieved for Svedala.");
        says(it -> heard(heard(heard(it, "SKU", YES, YES), "SVE", YES, YES), "VARD", PARTLY), "K",
                "Resultatet skiljer sig åt mellan parterna: uppnått för Skurup och Svedala och delvis uppnått för vården (indikation). Målet är uppnått. "
                        + "Begränsningen gäller i synnerhet vården.",
                "The result differs between the parties: achieved for Skurup and Svedala and partly achieved for health care (indication). The goal has been "
                        + "achieved. The limitation applies to health care in particular.");
    }

    @Test
    void members_far_apart_are_told_of_first_the_highest_grade_before_the_others() {
        says(it -> heard(heard(heard(it, "SKU", NO, NO), "SVE", YES, YES), "VARD", PARTLY), "K",
                "Resultatet skiljer sig åt mellan parterna: uppnått för Svedala, delvis uppnått för vården (indikation) och inte uppnått för Skurup. Bilderna går "
                        + "isär; underlagets samlade bild är att målet delvis är uppnått. Svaret är ”ja” enligt perspektiv 0 (Svedala) och perspektiv 1 "
                        + "(Svedala), ”delvis” enligt perspektiv 0 (vården) och ”nej” enligt perspektiv 0 (Skurup) och perspektiv 1 (Skurup). Begränsningen "
                        + "gäller i synnerhet Skurup.",
                "The result differs between the parties: achieved for Svedala, partly achieved for health care (indication) and not achieved for Skurup. Accounts "
                        + "diverge; the overall picture given by the evidence is that the goal has been partly achieved. The answer is “yes” according to "
                        + "perspective 0 (Svedala) and perspective 1 (Svedala), “partly” according to perspective 0 (health care) and “no” according to "
                        + "perspective 0 (Skurup) and perspective 1 (Skurup). The limitation applies to Skurup in particular.");
    }

    @Test
    void one_party_that_lies_below_the_whole_is_compared_with_nobody() {
        says(it -> heard(it, "VARD", PARTLY, PARTLY).says("MA", "K", YES, "KOM").says("CH", "K", YES, "KOM"), "K",
                "Målet är i huvudsak uppnått; två källor svarar ”ja” och två ”delvis”. Begränsningen gäller i synnerhet vården.",
                "The goal has largely been achieved; two sources answer “yes” and two “partly”. The limitation applies to health care in particular.");
    }

    @Test
    void a_member_that_was_not_heard_is_said_to_be_so_at_its_own_verdict() {
        says(it -> it.says("VA", "K", YES, "SKU").says("PL2", "K", YES, "SKU"), "K", Scope.ofActor("SKU"),
                "Skurup: målet är uppnått enligt samtliga hörda källor. Skurup har inte själv hörts; uppgifterna kommer från andra.",
                "Skurup: the goal has been achieved according to all sources heard. Skurup was not heard; the information comes from others.");
        says(it -> it.says("VA", "K", YES, "SKU").says("CH", "K", YES, "SKU"), "K", Scope.ofActor("SKU"),
                "Skurup: målet är uppnått enligt samtliga hörda källor.",
                "Skurup: the goal has been achieved according to all sources heard.");
    }

    @Test
    void a_member_outside_the_theory_is_no_party_that_could_differ() {
        says(it -> {
            it.theory().actor(new Actor("ELSE", it.in("annan ort", "elsewhere"), "", true));
            heard(heard(it, "SKU", YES, YES), "ELSE", NO, NO);
        }, "K", "Målet är uppnått enligt samtliga hörda källor.", "The goal has been achieved according to all sources heard.");
    }
}
