package io.github.verkan.conclusion;

import io.github.verkan.assess.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the verdicts of an assessment mean together: the main findings that a report can be written from, in order of weight. First whether the method or its
 * implementation failed, then where chains break, what is not enough for the next step, what the assumptions are worth and what can be expected; then how sure
 * this is, what is missing, and drafts of recommendations. Computed, and never mixed with the evaluator's judgements.
 *
 * @param findings the findings
 */
public record Conclusion(List<MainFinding> findings) {

    /** Makes a conclusion. */
    public Conclusion {
        findings = List.copyOf(findings);
    }

    /**
     * Concludes.
     *
     * @param assessment the assessment
     * @return the conclusion; without findings where there is nothing to conclude from
     */
    public static Conclusion of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        List<MainFinding> findings = new ArrayList<>();
        ChainFindings chains = new ChainFindings(assessment);
        findings.addAll(chains.diagnoses());
        findings.addAll(chains.breaks());
        findings.addAll(chains.notEnough());
        findings.addAll(chains.mechanisms());
        findings.addAll(chains.prospects());
        findings.addAll(chains.readiness());
        CertaintyFindings certainty = new CertaintyFindings(assessment);
        findings.addAll(certainty.restingOnOneRole());
        findings.addAll(certainty.openQuestions());
        findings.addAll(certainty.withoutEvidence());
        findings.addAll(DraftRecommendations.of(assessment));
        return new Conclusion(findings);
    }

    /**
     * The findings of one kind.
     *
     * @param kind the kind
     * @return the findings in order of weight
     */
    public List<MainFinding> of(MainFinding.Kind kind) {
        List<MainFinding> such = new ArrayList<>();
        for (MainFinding finding : findings) {
            if (finding.kind() == kind) {
                such.add(finding);
            }
        }
        return List.copyOf(such);
    }
}
