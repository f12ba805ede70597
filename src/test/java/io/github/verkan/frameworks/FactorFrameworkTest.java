package io.github.verkan.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactorFrameworkTest {

    private static FrameworkBuilder framework() {
        return FactorFramework.named("Factors of collaboration").id("collaboration").aliases(List.of("Samverkansfaktorer"))
                .dimension("A", "Culture").dimension("B", "Organisation").dimension(Dimension.of("B1", "Leadership").within("B"))
                .factor(FrameworkFactor.of("F1", "Mutual trust", "A", Influence.ENABLES).about("trust").alsoCalled("Tillit"))
                .factor(FrameworkFactor.of("F2", "Fixed structures", "B", Influence.ENABLES).opposing("F3"))
                .factor(FrameworkFactor.of("F3", "Informal ways", "A", Influence.ENABLES).opposing("F2"))
                .factor(FrameworkFactor.of("H1", "Lack of trust", "A", Influence.HINDERS).about("trust"))
                .factor(FrameworkFactor.of("H2", "Unclear responsibility", "B", Influence.HINDERS).about("responsibility"))
                .pair(OppositePair.of("P1", "Responsibility", "Clear", "Shared", "B").about("responsibility"));
    }

    @Test
    void a_theme_in_two_roles_is_told_with_what_stands_in_each() {
        FrameworkAnalysis analysis = FrameworkAnalysis.of(framework().factor(FrameworkFactor.of("F4", "Digital tools", "B", Influence.ENABLES).about("tools")).build());
        assertThat(analysis.themes()).extracting(RolesOfTheme::theme).containsExactly("trust", "responsibility", "tools");
        assertThat(analysis.inSeveralRoles()).extracting(RolesOfTheme::theme).containsExactly("trust", "responsibility");
        RolesOfTheme responsibility = analysis.inSeveralRoles().get(1);
        assertThat(responsibility.successes()).isEmpty();
        assertThat(responsibility.hindrances()).containsExactly("H2");
        assertThat(responsibility.pairs()).containsExactly("P1");
        assertThat(responsibility.explanation().result()).isEqualTo("2").isEqualTo(String.valueOf(responsibility.roles()));
    }

    @Test
    void opposites_are_told_once_and_whether_they_lie_in_two_dimensions() {
        assertThat(FrameworkAnalysis.of(framework().build()).opposites()).containsExactly(new Opposites("F2", "F3", true));
    }

    @Test
    void a_heading_that_contradicts_its_content_is_a_warning_and_no_error() {
        Checked<FactorFramework> checked = framework().factor(FrameworkFactor.of("H3", "Do not give up", "A", Influence.HINDERS).reading(Influence.ENABLES))
                .factor(FrameworkFactor.of("H4", "Prejudice", "A", Influence.HINDERS).reading(Influence.HINDERS)).check();
        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("heading-contradicts-content");
        assertThat(checked.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(FrameworkAnalysis.of(checked.value()).contradictingHeadings()).extracting(FrameworkFactor::id).containsExactly("H3");
        assertThat(checked.value().factor("H3").orElseThrow().role()).isEqualTo(Influence.HINDERS);
    }

    @Test
    void references_that_lead_nowhere_and_dimensions_within_themselves_are_reported() {
        Checked<FactorFramework> checked = FactorFramework.named("F").dimension(Dimension.of("A", "A").within("B")).dimension(Dimension.of("B", "B").within("A"))
                .factor(FrameworkFactor.of("F", "F", "C", Influence.BOTH).opposing("F", "G")).factor(FrameworkFactor.of("F", "Again", "A", Influence.BOTH)).check();
        assertThat(checked.diagnostics()).extracting(Diagnostic::code)
                .containsExactly("duplicate-id", "part-of-itself", "unknown-dimension", "relation-with-itself", "unknown-factor");
        assertThat(checked.value().within("")).hasSize(2);
        assertThat(checked.value().factorsIn("")).hasSize(1);
    }

    @Test
    void dimensions_nested_too_deep_are_cut_and_a_hundred_thousand_of_them_are_no_danger() {
        FrameworkBuilder deep = FactorFramework.named("F");
        for (int i = 0; i < 100_000; i++) {
            deep.dimension(Dimension.of("D" + i, "Dimension").within(i == 0 ? "" : "D" + (i - 1)));
        }
        Checked<FactorFramework> checked = deep.check();
        assertThat(checked.diagnostics().get(0).code()).isEqualTo("parts-too-deep");
        assertThat(checked.value().pathOf("D16")).hasSize(17);
        assertThat(checked.value().pathOf("D17")).containsExactly("D17");
    }

    @Test
    void a_pair_has_two_poles() {
        assertThatIllegalArgumentException().isThrownBy(() -> OppositePair.of("P", "Pair", "Same", "Same", "")).withMessageContaining("Same");
    }

    @Test
    void what_the_evaluator_maps_counts_before_what_the_theory_declares_and_that_before_a_label() {
        List<FactorCandidate> candidates = List.of(FactorCandidate.of("1", "mutual  TRUST!"), FactorCandidate.of("2", "tillit"),
                new FactorCandidate("3", "Weak managers", "samverkansfaktorer", "Organisation", "leadership"),
                new FactorCandidate("4", "Mutual trust", "collaboration", "Culture", ""), FactorCandidate.of("5", "Money"),
                new FactorCandidate("6", "Weak managers", "another", "Organisation", "Leadership"));
        Map<String, String> mapping = new LinkedHashMap<>();
        mapping.put("4", "H1");
        mapping.put("5", "B");
        FactorMatching matching = FactorMatching.of(candidates, framework().build(), mapping).value();
        assertThat(matching.matches()).extracting(it -> it.candidate() + " " + it.by().code() + " " + it.factor() + " " + it.dimension()).containsExactly(
                "1 label F1 A", "2 label F1 A", "3 declaration  B1", "4 mapping H1 A", "5 mapping  B", "6 nothing  ");
        assertThat(matching.added()).extracting(FactorMatch::candidate).containsExactly("6");
        assertThat(matching.known()).hasSize(5);
    }

    @Test
    void words_in_common_are_a_suggestion_and_no_match() {
        FactorMatch match = FactorMatching.of(List.of(FactorCandidate.of("1", "Responsibility is unclear to all")), framework().build(), Map.of()).value().matches().get(0);
        assertThat(match.isKnown()).isFalse();
        assertThat(match.factor()).isEmpty();
        assertThat(match.suggestions()).containsExactly(new FactorMatch.Suggestion("H2", List.of("responsibility", "unclear")));
    }

    @Test
    void a_category_outside_that_of_its_subcategory_counts_alone() {
        FactorCandidate odd = new FactorCandidate("1", "Weak managers", "collaboration", "Culture", "Leadership");
        assertThat(FactorMatching.of(List.of(odd), framework().build(), Map.of()).value().matches().get(0).dimension()).isEqualTo("A");
    }

    @Test
    void a_mapping_from_or_to_what_is_not_there_is_a_warning() {
        Map<String, String> mapping = new LinkedHashMap<>();
        mapping.put("1", "F11");
        mapping.put("9", "F1");
        Checked<FactorMatching> checked = FactorMatching.of(List.of(FactorCandidate.of("1", "Money")), framework().build(), mapping);
        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("mapping-without-factor", "mapping-to-nothing");
        assertThat(checked.value().known()).isEmpty();
    }

    @Test
    void the_factors_of_a_theory_are_matched_in_its_order() {
        TheoryOfChange theory = TheoryOfChange.named("T").activity("A1", "Mutual trust").element(Factor.of("X", "New", Influence.HINDERS, List.of()))
                .element(Factor.of("Y", "Managers", Influence.HINDERS, List.of()).in("Factors of collaboration", "Organisation", "")).build();
        assertThat(FactorMatching.of(theory, framework().build()).matches()).extracting(FactorMatch::by).containsExactly(MatchedBy.NOTHING, MatchedBy.DECLARATION);
    }
}
