package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import java.util.List;

/** Two assessments of a small case, in either language: one row is removed, one added, and one rule has another value. */
public final class TwoAssessments {

    private TwoAssessments() {}

    /** The comparison of the two. */
    public static AssessmentComparison in(Language language) {
        SampleCase it = new SampleCase(language).says("MA", "K", YES).says("CH", "K", NO).says("VA", "K", PARTLY)
                .says("MA", "A", YES, "SKU").says("CH", "A", YES).says("VA", "A", YES)
                .says("MA", "L", YES).says("MA", "L", NO).says("CH", "L", YES).says("MA", "AK", YES).says("VB", "M", YES).says("CH", "M", YES);
        Assessment before = it.assess();
        Assessment more = it.says("MA-SVE", "L", YES).rules(AssessmentRules.byVoices().with("minVoices", "3")).assess();
        return AssessmentComparison.of(before, without("E02", more));
    }

    /** The assessment without a row. */
    static Assessment without(String row, Assessment assessment) {
        List<EvidenceItem> rest = assessment.evaluation().evidence().items().stream().filter(item -> !item.id().equals(row)).toList();
        return Assessor.of(assessment.evaluation().toBuilder()
                .evidence(EvidenceBase.of(assessment.evaluation().evidence().sources().all(), rest)).build()).assess();
    }
}
