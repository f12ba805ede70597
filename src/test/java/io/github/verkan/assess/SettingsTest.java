package io.github.verkan.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.scale.Degree;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static Checked<Settings> settings(AssessmentRules rules) {
        return Settings.of(rules, new VoicesMethod());
    }

    @Test
    void what_the_rules_do_not_set_has_its_default() {
        Settings settings = settings(AssessmentRules.byVoices().with("minVoices", "3")).orThrow();
        assertThat(settings.method()).isEqualTo("voices");
        assertThat(settings.count("minVoices")).isEqualTo(3);
        assertThat(settings.count("minPerspectives")).isEqualTo(2);
        assertThat(settings.fraction(Settings.YES_FROM)).isEqualTo(Degree.of(3, 4));
        assertThat(settings.values()).containsEntry("minVoices", "3").containsEntry("minPerspectives", "2");
        assertThat(settings.words()).isSameAs(AssessmentRules.byVoices().words());
        assertThat(settings).hasToString("Settings[voices " + settings.values() + "]");
    }

    @Test
    void the_parameters_of_all_methods_are_known_to_each() {
        assertThat(settings(AssessmentRules.byVoices()).value().values().keySet()).containsAll(Settings.common().stream().map(Parameter::name).toList());
        assertThat(Settings.common()).isNotEmpty();
    }

    @Test
    void an_unknown_parameter_is_told_with_one_like_it_and_is_not_used() {
        Checked<Settings> checked = settings(AssessmentRules.byVoices().with("minVoice", "3"));
        assertThat(checked.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("unknown-parameter");
            assertThat(it.hint()).contains("minVoices");
        });
        assertThat(checked.value().count("minVoices")).isEqualTo(2);
    }

    @Test
    void a_wrong_value_is_told_and_the_default_is_used() {
        Checked<Settings> checked = settings(AssessmentRules.byVoices().with("minVoices", "many"));
        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("bad-parameter");
        assertThat(checked.value().count("minVoices")).isEqualTo(2);
    }

    @Test
    void what_is_a_yes_lies_above_what_is_a_no() {
        Checked<Settings> below = settings(AssessmentRules.byVoices().with("yesFrom", "1/4"));
        assertThat(below.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("contradicting-parameters");
            assertThat(it.value()).isEqualTo("1/4");
        });
        assertThat(below.value().fraction(Settings.YES_FROM)).isEqualTo(Degree.of(3, 4));
        assertThat(below.value().fraction(Settings.NO_UP_TO)).isEqualTo(Degree.of(1, 4));
        Checked<Settings> above = settings(AssessmentRules.byVoices().with("noUpTo", "3/4"));
        assertThat(above.diagnostics()).singleElement().satisfies(it -> assertThat(it.value()).isEqualTo("3/4"));
        assertThat(settings(AssessmentRules.byVoices().with("noUpTo", "1/2").with("yesFrom", "51/100")).diagnostics()).isEmpty();
    }

    @Test
    void a_grade_has_failed_up_to_its_place_on_the_scale() {
        Settings settings = settings(AssessmentRules.byVoices()).value();
        assertThat(settings.scale().grades()).filteredOn(settings::isFailed).extracting(grade -> settings.scale().placeOf(grade))
                .allSatisfy(place -> assertThat(Degree.of(1, 4).atLeast(place)).isTrue()).hasSize(2);
        assertThat(settings.isFailed(null)).isFalse();
    }

    @Test
    void a_parameter_of_another_kind_is_a_programming_error() {
        Settings settings = settings(AssessmentRules.byVoices()).value();
        assertThatThrownBy(() -> settings.count(Settings.YES_FROM)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("yesFrom");
        assertThatThrownBy(() -> settings.fraction("minVoices")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("minVoices");
    }
}
