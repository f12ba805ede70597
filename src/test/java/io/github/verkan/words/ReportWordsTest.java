package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.VoicesMethod;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of tables, accounts of rows, rules and scopes. */
final class ReportWordsTest {

    private final Assessment full = SampleCase.full(Language.SV).assess();

    @Test
    void a_table_notes_a_contribution_only_where_there_is_something_that_came_about() {
        for (boolean achieved : List.of(true, false)) {
            SampleCase it = new SampleCase(Language.SV);
            it.row(it.item(achieved ? YES : NO).targets("K").sources("MA", "CH").contribution(Contribution.PARTLY));
            VerdictRow row = VerdictTable.of(it.assess(), Language.SV).groups().get(0).rows().get(0);
            assertThat(row.notes()).isEqualTo(achieved ? "bidrag: delvis" : "");
        }
    }

    @Test
    void every_row_read_is_accounted_for_in_one_sentence() {
        assertThat(RowsSentence.of(full, Language.SV)).isEqualTo("19 rader lästa: 16 röster, 3 redovisade utan att vara röster (1 bedömning av "
                + "utvärderaren, 1 kunskapslucka, 1 tidigt tecken), 0 avvisade.");
        assertThat(RowsSentence.of(new SampleCase(Language.EN).says("MA", "K", YES).assess(), Language.EN))
                .isEqualTo("1 row read: 1 voice, 0 listed without being voices, 0 rows rejected.");
        SampleCase listed = new SampleCase(Language.SV);
        listed.row(listed.item(NO).targets("K").sources("UTV").kind(EvidenceKind.NORM));
        assertThat(RowsSentence.of(listed.assess(), Language.SV))
                .isEqualTo("1 rad läst: 0 röster, 1 redovisad utan att vara röst (1 norm), 0 avvisade.");
    }

    @Test
    void the_table_begins_with_the_effects_and_shows_scopes_that_differ() {
        List<VerdictGroup> groups = VerdictTable.of(full, Language.SV).groups();
        assertThat(groups).extracting(VerdictGroup::heading).containsExactly("Effekter på kort sikt", "Effekter på mellanlång sikt",
                "Effekter på lång sikt", "Prestationer", "Aktiviteter", "Resurser", "Antaganden om förändringsmekanismer", "Faktorer");
        assertThat(groups.get(0).rows()).extracting(VerdictRow::label).startsWith("Metoden är känd");
        for (VerdictGroup group : groups) {
            for (VerdictRow row : group.rows()) {
                assertThat(row.isWithin()).isEqualTo(!row.scope().isOverall());
            }
        }
        long all = VerdictTable.of(full, Language.SV).everyScope().groups().stream().mapToLong(group -> group.rows().size()).sum();
        assertThat(all).isEqualTo(full.verdicts().size());
    }

    @Test
    void a_row_says_what_partly_means_and_what_to_note() {
        SampleCase sample = new SampleCase(Language.SV).says("MA", "K", YES, "SKU").says("CH", "K", YES, "SKU")
                .says("REG", "K", PARTLY).says("MA-SVE", "K", NO, "SVE");
        VerdictRow row = VerdictTable.of(sample.assess(), Language.SV).groups().get(0).rows().get(0);
        assertThat(row.shows()).isEqualTo("bilderna går isär: i huvudsak uppnått (blandad bild)");
        assertThat(row.notes()).isEqualTo("parterna skiljer sig åt, i synnerhet Svedala");
        assertThat(row.voices(row.yes())).isEqualTo("2");
        VerdictRow silent = VerdictTable.of(sample.assess(), Language.SV).groups().get(2).rows().get(0);
        assertThat(silent.voices(silent.yes())).isEqualTo("–");
        assertThat(silent.shows()).isEqualTo("går inte att bedöma (inget underlag)");
    }

    @Test
    void few_voices_are_not_called_one() {
        AssessmentRules strict = AssessmentRules.byVoices().with("minVoices", "3").with("minPerspectives", "3");
        Assessment few = new SampleCase(Language.EN).rules(strict).says("MA", "K", YES).says("CH", "K", YES).assess();
        assertThat(VerdictTable.of(few, Language.EN).groups().get(0).rows().get(0).shows()).isEqualTo("indication: achieved (few sources)");
        Assessment nameless = new SampleCase(Language.EN).says("N1", "K", YES).says("N2", "K", YES).assess();
        assertThat(VerdictTable.of(nameless, Language.EN).groups().get(0).rows().get(0).shows())
                .isEqualTo("indication: achieved (no perspective)");
    }

    @ParameterizedTest
    @EnumSource
    void grade_words_lead_back_to_the_grade(Language language) {
        Settings settings = Settings.of(AssessmentRules.byVoices(), new VoicesMethod()).orThrow();
        GradeWords words = GradeWords.of(settings, language);
        for (WordSet set : WordSet.values()) {
            for (Grade grade : settings.scale().grades()) {
                assertThat(words.gradeOf(set, words.word(set, grade))).contains(grade);
                assertThat(words.gradeOf(set, " " + words.word(set, grade).toUpperCase(java.util.Locale.ROOT))).contains(grade);
            }
            assertThat(words.gradeOf(set, "utmärkt")).isEmpty();
        }
    }

    @Test
    void the_method_is_said_in_one_sentence_and_every_parameter_explained() {
        RulesWords voices = RulesWords.of(full.settings(), Language.SV);
        assertThat(voices.method()).isEqualTo("Varje källa har en röst med sin senaste bild – ja, delvis eller nej – och graden är hur långt "
                + "rösterna når tillsammans.");
        assertThat(voices.scale()).startsWith("inte uppnått").endsWith("uppnått").hasSize(5);
        assertThat(voices.parameters()).contains("yesFrom").allSatisfy(name -> assertThat(voices.meaning(name)).endsWith("."));
        Assessment median = new SampleCase(Language.SV).rules(AssessmentRules.byMedian()).assess();
        assertThat(RulesWords.of(median.settings(), Language.SV).value("weighting")).isEqualTo("källa");
        assertThat(RulesWords.of(median.settings(), Language.EN).method()).startsWith("Every source has the median");
    }

    @Test
    void scopes_have_the_names_that_the_author_gave_them() {
        ScopeWords scopes = ScopeWords.of(full.evaluation().toBuilder().cycles(List.of(
                new Cycle("1", "Våren", "", "", List.of()), new Cycle("2", "", "", "", List.of()))).build(), Language.SV);
        assertThat(scopes.label(Scope.OVERALL)).isEqualTo("sammantaget");
        assertThat(scopes.label(new Scope("SKU", "NYA", "1"))).isEqualTo("Skurup, Nyanställda, Våren");
        assertThat(scopes.label(Scope.ofCycle("2"))).isEqualTo("cykel 2");
    }

    @Test
    void the_evaluators_judgement_stands_in_the_evaluators_words() {
        JudgementSentences judgements = JudgementSentences.of(full, Language.SV);
        assertThat(judgements.on("K", Scope.OVERALL)).containsExactly("”Delvis”. Svedala väger tyngst. Bedömningen avviker från vad "
                + "underlaget visar (inom ett steg): rösterna säger annat (2 ja, 1 delvis, 1 nej).");
        assertThat(judgements.scopes("K")).containsExactly(Scope.OVERALL, Scope.ofSubgroup("NYA"));
        assertThat(judgements.on("A", Scope.OVERALL)).isEmpty();
    }
}
