package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.comparison.RowChange;
import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AssessmentChangeSentencesTest {

    private final SampleCase it = new SampleCase(Language.SV).says("MA", "K", YES).says("CH", "K", NO).says("MA", "A", YES, "SKU");
    private final Assessment before = it.assess();

    private static AssessmentChangeSentences sentences(AssessmentComparison comparison) {
        return AssessmentChangeSentences.of(comparison, Language.SV);
    }

    private static List<String> verdicts(AssessmentComparison comparison, Language language) {
        AssessmentChangeSentences sentences = AssessmentChangeSentences.of(comparison, language);
        return comparison.verdicts().stream().map(sentences::sentence).toList();
    }

    private static List<String> rules(AssessmentComparison comparison) {
        AssessmentChangeSentences sentences = sentences(comparison);
        return comparison.rules().stream().map(sentences::sentence).toList();
    }

    private Assessment with(List<EvidenceItem> items, List<Source> sources) {
        return Assessor.of(before.evaluation().toBuilder().evidence(EvidenceBase.of(sources, items)).build()).assess();
    }

    private List<EvidenceItem> items() {
        return new ArrayList<>(before.evaluation().evidence().items());
    }

    private List<Source> sources() {
        return new ArrayList<>(before.evaluation().evidence().sources().all());
    }

    @Test
    void a_verdict_that_is_gone_is_told_with_its_scope() {
        AssessmentComparison comparison = AssessmentComparison.of(before, TwoAssessments.without("E03", before));
        assertThat(verdicts(comparison, Language.SV)).containsExactly(
                "Bedömningen av A ”Handledning hålls” har ändrats från ”indikation: genomfört (en källa)” till ”går inte att bedöma (inget underlag)”; "
                        + "raden E03 har fallit bort.",
                "Bedömningen av A ”Handledning hålls” (Skurup) har fallit bort; den var ”indikation: genomfört (en källa)”; raden E03 har fallit bort.");
        assertThat(sentences(comparison).rows()).containsExactly("Raden E03 har tagits bort.");
    }

    @Test
    void a_verdict_that_is_new_is_told_with_what_it_is_and_a_link_goes_by_its_ends() {
        it.theory().link("K", "W");
        AssessmentComparison comparison = AssessmentComparison.of(before, it.says("MA", "AK", YES).says("MA", "K-W", YES).assess());
        assertThat(verdicts(comparison, Language.SV)).containsExactly(
                "Bedömningen av sambandet AK (A → K) har tillkommit: ”indikation: stöds (en källa)”; raden E04 har tillkommit.",
                "Bedömningen av sambandet K → W har tillkommit: ”indikation: stöds (en källa)”; raden E05 har tillkommit.");
        assertThat(sentences(comparison).rows()).containsExactly("Raderna E04 och E05 har lagts till.");
    }

    @Test
    void what_differs_beside_the_phrase_and_the_strength_is_named() {
        List<Source> others = sources();
        others.replaceAll(source -> source.id().equals("MA") ? source.with(SourceStanding.INSIDER) : source);
        AssessmentComparison comparison = AssessmentComparison.of(before, with(items(), others));
        assertThat(verdicts(comparison, Language.SV)).contains("Bedömningen av A ”Handledning hålls” är fortfarande ”indikation: genomfört (en källa)”, "
                + "men följande har ändrats: det som är att notera.");
        assertThat(verdicts(comparison, Language.EN)).anyMatch(sentence -> sentence.endsWith("but the following has changed: the notes."));
        assertThat(sentences(comparison).sources()).containsExactly("Källan MA har ändrats.");
    }

    @Test
    void a_row_that_counts_otherwise_or_only_reads_otherwise_is_named() {
        List<EvidenceItem> others = items();
        others.set(0, others.get(0).toBuilder().kind(EvidenceKind.NORM).build());
        others.set(2, others.get(2).toBuilder().note("x").build());
        AssessmentComparison comparison = AssessmentComparison.of(before, with(others, sources()));
        assertThat(verdicts(comparison, Language.SV)).singleElement().asString().endsWith("; raden E01 räknas på annat sätt.");
        assertThat(sentences(comparison).rows()).containsExactly("Raden E01 räknas på annat sätt än tidigare.",
                "Raden E03 har ändrats, men räknas som tidigare.");
    }

    @Test
    void of_many_rows_and_sources_ten_are_named() {
        List<EvidenceItem> more = items();
        List<Source> moreSources = sources();
        for (int i = 11; i < 26; i++) {
            moreSources.add(Source.of("S" + i, "lärare"));
            more.add(EvidenceItem.saying("E" + i, YES).targets("K").sources("S" + i).build());
        }
        Assessment after = with(more, moreSources);
        AssessmentComparison comparison = AssessmentComparison.of(before, after);
        String ten = "E11, E12, E13, E14, E15, E16, E17, E18, E19, E20 och 5 till";
        assertThat(verdicts(comparison, Language.SV)).singleElement().asString().endsWith("; raderna " + ten + " har tillkommit.");
        assertThat(sentences(comparison).rows()).containsExactly("Raderna " + ten + " har lagts till.");
        assertThat(sentences(comparison).sources()).containsExactly("Källorna " + ten.replace('E', 'S') + " har lagts till.");
        AssessmentComparison back = AssessmentComparison.of(after, before);
        assertThat(AssessmentChangeSentences.of(back, Language.EN).sources())
                .containsExactly("Sources S11, S12, S13, S14, S15, S16, S17, S18, S19, S20 and 5 more have been removed.");
    }

    @Test
    void rules_are_told_with_their_values_in_words() {
        AssessmentRules three = AssessmentRules.byVoices().on(GradeScale.of(List.of("no", "partly", "yes")), ScaleWords.NONE);
        assertThat(rules(AssessmentComparison.of(before, it.rules(three).assess()))).containsExactly(
                "Skalan har ändrats från ”inte uppnått, uppnått i liten utsträckning, delvis uppnått, i huvudsak uppnått, uppnått” till ”no, delvis uppnått, yes”.",
                "Listan med skalans gränser har ändrats från 1/8, 3/8, 5/8 och 7/8 till 1/4 och 3/4.");
        assertThat(rules(AssessmentComparison.of(before, it.rules(AssessmentRules.byMedian()).assess())))
                .startsWith("Metoden har ändrats från ”voices” till ”median”.")
                .contains("Regeln ”weighting” (om varje källa eller varje perspektiv väger lika) är nu källa (tidigare inget angivet).",
                        "Regeln ”minVoices” (färre röster än så är en indikation) var 2 (nu inget angivet).");
    }

    @Test
    void dates_and_reconsidered_goals_are_told() {
        Assessment dated = Assessor.of(before.evaluation()).asOf(LocalDate.of(2020, 1, 1)).assess();
        assertThat(rules(AssessmentComparison.of(before, dated))).containsExactly("Bedömningsdatumet är nu 1 januari 2020 (tidigare inget angivet).");
        Assessment reconsidered = Assessor.of(before.evaluation().toBuilder()
                .reconsideredGoals(List.of(ReconsideredGoal.of("K", Reconsideration.QUESTIONED, "för högt satt"))).build()).assess();
        assertThat(rules(AssessmentComparison.of(before, reconsidered)))
                .containsExactly("Listan med omprövade mål är nu K (ifrågasatt) (tidigare inget angivet).");
    }

    @Test
    void verdicts_that_are_the_same_are_counted() {
        Assessment none = TwoAssessments.without("E03", before);
        assertThat(sentences(AssessmentComparison.of(before, none)).unchanged()).matches("\\d+ bedömningar är oförändrade\\.");
        assertThat(sentences(AssessmentComparison.of(before, before)).unchanged())
                .isEqualTo("Varken bedömningar, regler, rader eller källor skiljer sig åt.");
        AssessmentChangeSentences english = AssessmentChangeSentences.of(AssessmentComparison.of(before, before), Language.EN);
        assertThat(english.unchanged()).isEqualTo("Neither verdicts, rules, rows nor sources differ.");
    }

    @Test
    void nothing_from_a_file_breaks_a_sentence() {
        it.theory().effect("N\u001B[2J", "Mål\u202E\nmed rad", Horizon.SHORT).link(Link.between("K", "L").named("s\u0007"));
        SampleCase after = it.says("MA", "N\u001B[2J", YES).says("MA", "s\u0007", YES);
        assertThat(verdicts(AssessmentComparison.of(before, after.assess()), Language.SV)).isNotEmpty().allSatisfy(sentence -> assertThat(sentence.chars())
                .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT));
    }

    @ParameterizedTest
    @EnumSource
    void every_change_has_its_words_in_both_languages(Language language) {
        Wording wording = Wording.in(language);
        for (RowChange.What what : RowChange.What.values()) {
            assertThat(wording.word("case-change", "rows-" + Coded.codeOf(what.name()))).contains("{0}");
            assertThat(wording.word("case-change", "row-" + Coded.codeOf(what.name()))).contains("{0}");
        }
        for (TheoryChange.What what : List.of(TheoryChange.What.ADDED, TheoryChange.What.REMOVED, TheoryChange.What.CHANGED)) {
            assertThat(wording.word("case-change", "sources-" + what.code())).contains("{0}");
        }
        for (String field : List.of("status", "reason", "grade", "degree", "middle", "strength", "voices", "withoutView", "flags", "contribution")) {
            assertThat(wording.has("verdict-field", field)).as(field).isTrue();
        }
    }
}
