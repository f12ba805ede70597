package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.frameworks.OppositePair;
import io.github.verkan.theory.Influence;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkSentencesTest {

    private static final FactorFramework FRAMEWORK = FactorFramework.named("F").dimension("D1", "Culture").dimension("D2", "Structure")
            .factor(FrameworkFactor.of("F1", "Trust", "D1", Influence.ENABLES).about("trust"))
            .factor(FrameworkFactor.of("F2", "Informal ways", "D1", Influence.ENABLES).opposing("F3"))
            .factor(FrameworkFactor.of("F3", "Fixed structures", "D2", Influence.ENABLES))
            .factor(FrameworkFactor.of("H1", "Distrust", "D1", Influence.HINDERS).about("trust"))
            .factor(FrameworkFactor.of("H2", "Not giving up", "D1", Influence.HINDERS).reading(Influence.ENABLES))
            .pair(OppositePair.of("P1", "Co-location or not", "One house", "Several houses", "D2").about("place")).build();

    @Test
    void pairs_roles_and_contradictions_are_told() {
        FrameworkSentences sentences = FrameworkSentences.of(FRAMEWORK, Language.EN);
        assertThat(sentences.holds()).isEqualTo("The framework has two dimensions, five factors and one pair of opposites.");
        assertThat(sentences.pairs()).containsExactly("“Co-location or not”: both “One house” and “Several houses” can be factors of success.");
        assertThat(sentences.roles()).containsExactly("“trust” stands in two roles: factor of success (F1 Trust) and hindrance (H1 Distrust).");
        assertThat(sentences.contradictions()).containsExactly("“Informal ways” (F2) and “Fixed structures” (F3) say the opposite, in different dimensions.",
                "“Not giving up” (H2) stands under the heading “hinders” but reads as “enables”.");
    }

    @Test
    void the_same_is_told_in_swedish() {
        FrameworkSentences sentences = FrameworkSentences.of(FRAMEWORK, Language.SV);
        assertThat(sentences.roles()).containsExactly("”trust” står i två roller: framgångsfaktor (F1 Trust) och hinder (H1 Distrust).");
        assertThat(sentences.contradictions()).contains("”Not giving up” (H2) står under rubriken ”hindrar” men läses som ”främjar”.");
    }

    @Test
    void names_are_in_english_where_the_framework_has_them_and_english_is_asked_for() {
        FrameworkFactor both = new FrameworkFactor("F1", "Tillit", "Trust", "", Influence.ENABLES, "", List.of(), List.of(), null, "", "");
        FactorFramework framework = FactorFramework.named("F").factor(both).build();
        assertThat(FrameworkSentences.of(framework, Language.EN).name("F1")).isEqualTo("Trust");
        assertThat(FrameworkSentences.of(framework, Language.SV).name("F1")).isEqualTo("Tillit");
        assertThat(FrameworkSentences.of(framework, Language.SV).name("none")).isEqualTo("none");
    }
}
