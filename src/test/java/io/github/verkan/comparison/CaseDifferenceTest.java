package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs in sources and rules. */
class CaseDifferenceTest {

    private final SampleCase it = new SampleCase(Language.EN).says("MA", "K", YES).says("CH", "K", NO);
    private final Assessment before = it.assess();

    private static List<String> texts(List<FieldChange> fields) {
        return fields.stream().map(field -> field.key() + ": " + field.before() + " / " + field.after()).toList();
    }

    private static Source source(String label, String role, SourceStanding standing, String actor, String targetGroup, boolean answered, String note) {
        return new Source("MA", label, role, standing, actor, targetGroup, answered, note, Origin.NONE);
    }

    @Test
    void each_field_of_a_source_that_differs_is_told() {
        it.theory().targetGroup(new TargetGroup("TG", "Staff", TargetGroup.Role.DIRECT));
        Source was = source("", "staff", SourceStanding.INDEPENDENT, "", "", true, "");
        Source is = source("Those", "teachers", SourceStanding.INSIDER, "SKU", "TG", false, "a note");
        Evaluation evaluation = it.assess().evaluation();
        AssessmentComparison comparison = AssessmentComparison.of(heard(evaluation, was), heard(evaluation, is));

        assertThat(comparison.sources()).singleElement().satisfies(change -> {
            assertThat(change.source()).isEqualTo("MA");
            assertThat(change.what()).isEqualTo(TheoryChange.What.CHANGED);
            assertThat(texts(change.fields())).containsExactly("label:  / Those", "role: staff / teachers", "standing: independent / insider", "actor:  / SKU",
                    "targetGroup:  / TG", "answered: true / false", "note:  / a note");
        });
        assertThat(comparison.isSame()).isFalse();
    }

    private static Assessment heard(Evaluation evaluation, Source source) {
        return Assessor.of(evaluation.toBuilder().evidence(EvidenceBase.of(List.of(source), List.of())).build()).assess();
    }

    @Test
    void sources_added_stand_where_they_stand_and_sources_removed_come_last() {
        List<Source> others = new ArrayList<>(before.evaluation().evidence().sources().all());
        others.removeIf(source -> source.id().equals("N1") || source.id().equals("N2"));
        others.add(1, Source.of("NEW", "staff"));
        AssessmentComparison comparison = AssessmentComparison.of(before, Assessor.of(before.evaluation().toBuilder()
                .evidence(EvidenceBase.of(others, before.evaluation().evidence().items())).build()).assess());

        assertThat(comparison.sources()).containsExactly(new SourceChange("NEW", TheoryChange.What.ADDED, List.of()),
                new SourceChange("N1", TheoryChange.What.REMOVED, List.of()), new SourceChange("N2", TheoryChange.What.REMOVED, List.of()));
        assertThat(comparison.verdicts()).as("nobody heard them").isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void dates_cycles_and_reconsidered_goals_are_rules() {
        Evaluation evaluation = before.evaluation().toBuilder().interventionEnd(LocalDate.of(2020, 12, 31))
                .cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of())))
                .reconsideredGoals(List.of(ReconsideredGoal.of("L", Reconsideration.QUESTIONED, "Too far off"))).build();
        AssessmentComparison comparison = AssessmentComparison.of(before, Assessor.of(evaluation).assess());

        assertThat(texts(comparison.rules())).containsExactly("interventionEnd:  / 2020-12-31", "cycles:  / 1, 2",
                "reconsideredGoals:  / L overall: questioned");
        assertThat(comparison.rules().get(1).valuesAfter()).containsExactly("1", "2");
        assertThat(comparison.verdict("L", Scope.OVERALL).orElseThrow().field("reason"))
                .contains(FieldChange.of("reason", "no-evidence", "questioned"));
    }
}
