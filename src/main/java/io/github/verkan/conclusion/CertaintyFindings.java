package io.github.verkan.conclusion;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Reason;
import io.github.verkan.comparison.RestsOn;
import io.github.verkan.comparison.RoleComparison;
import io.github.verkan.comparison.RoleRow;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.coverage.Gap;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.coverage.OpenQuestion;
import io.github.verkan.coverage.OpenQuestions;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How sure the conclusions are, and what is missing. */
final class CertaintyFindings {

    /** The first few are the ones to settle; the rest are in the list of open questions. */
    private static final int MOST_QUESTIONS = 3;

    private final Assessment assessment;
    private final TheoryOfChange theory;

    CertaintyFindings(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
    }

    List<MainFinding> restingOnOneRole() {
        RoleComparison roles = RoleComparison.of(assessment);
        List<MainFinding> findings = new ArrayList<>();
        for (Map.Entry<String, List<RoleRow>> role : roles.restingOn(RestsOn.ONE_ROLE).entrySet()) {
            add(findings, Kind.ONE_ROLE, role.getKey(), role.getValue());
        }
        List<MainFinding> selfReports = new ArrayList<>();
        for (List<RoleRow> rows : roles.restingOn(RestsOn.SELF_REPORT).values()) {
            add(selfReports, Kind.SELF_REPORT, "", rows);
        }
        for (MainFinding finding : selfReports) {
            // The same verdicts need not be named twice: where all of a role's are self-reports the role says it.
            if (!isAnyAbout(findings, finding.about())) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static boolean isAnyAbout(List<MainFinding> findings, List<String> about) {
        for (MainFinding finding : findings) {
            if (finding.about().equals(about)) {
                return true;
            }
        }
        return false;
    }

    /** Factors are conditions and no goals; what rests on whom matters where something is judged. */
    private void add(List<MainFinding> findings, Kind kind, String role, List<RoleRow> rows) {
        List<String> judged = new ArrayList<>();
        for (RoleRow row : rows) {
            if (theory.kindOf(row.element()).orElse(null) != ElementKind.FACTOR) {
                judged.add(row.element());
            }
        }
        if (!judged.isEmpty()) {
            List<String> about = ChainFindings.withoutParts(theory, judged);
            List<Input> inputs = new ArrayList<>(List.of(Input.of("role", role)));
            for (String id : about) {
                inputs.add(Input.of("element", id));
            }
            Step trace = new Step(kind.code(), "the number of verdicts that rest on it alone", inputs, Integer.toString(about.size()), List.of());
            findings.add(MainFinding.of(kind, Scope.OVERALL, about, role, trace));
        }
    }

    List<MainFinding> openQuestions() {
        List<MainFinding> findings = new ArrayList<>();
        for (OpenQuestion question : OpenQuestions.of(assessment)) {
            if (findings.size() < MOST_QUESTIONS && isTold(question)) {
                findings.add(MainFinding.of(Kind.OPEN_QUESTION, Scope.OVERALL, List.of(question.about()), needOf(question), question.explanation())
                        .leadingTo(question.finalEffects()));
            }
        }
        return findings;
    }

    /** What nobody has said anything about is told as such; what nothing else rests on, where it stands. */
    private boolean isTold(OpenQuestion question) {
        boolean isSpokenOf = question.verdict() != null && question.verdict().reason() != Reason.NO_EVIDENCE;
        boolean carriesOthers = !List.of(question.about()).containsAll(question.finalEffects());
        return isSpokenOf && carriesOthers && !question.isToBeWaitedFor();
    }

    private static String needOf(OpenQuestion question) {
        return question.needs().get(0).kind().code();
    }

    /** Work, effects and assumptions of which nobody has said anything; resources stand in the list of gaps. */
    List<MainFinding> withoutEvidence() {
        List<String> about = new ArrayList<>();
        for (Gap gap : KnowledgeGaps.of(assessment)) {
            ElementKind kind = theory.kindOf(gap.about()).orElse(null);
            boolean isOfWeight = kind == ElementKind.ACTIVITY || kind == ElementKind.OUTPUT || kind == ElementKind.EFFECT || kind == ElementKind.MECHANISM;
            if (gap.kind() == GapKind.NO_EVIDENCE && gap.scope().isOverall() && isOfWeight) {
                about.add(gap.about());
            }
        }
        if (about.isEmpty()) {
            return List.of();
        }
        Step trace = new Step("no-evidence", "activities, outputs, effects and mechanisms without a row", List.of(), Integer.toString(about.size()), List.of());
        return List.of(MainFinding.of(Kind.NO_EVIDENCE, Scope.OVERALL, about, "", trace));
    }
}
