package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A verdict that is to be told, with what is needed to tell it. */
final class Told {

    final Assessment assessment;
    final Verdict verdict;
    final WordSet set;
    final Wording wording;
    final Typography typography;
    final GradeWords grades;
    final Speakers speakers;

    /** The rows by their ids. */
    final Map<String, EvidenceItem> items;

    Told(Assessment assessment, Verdict verdict, Language language, Map<String, EvidenceItem> items) {
        this.items = items;
        this.assessment = assessment;
        this.verdict = verdict;
        this.set = WordSet.of(assessment.evaluation().theory(), verdict.element());
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.grades = GradeWords.of(assessment.settings(), language);
        this.speakers = new Speakers(assessment.evaluation(), language);
    }

    Evaluation evaluation() {
        return assessment.evaluation();
    }

    TheoryOfChange theory() {
        return evaluation().theory();
    }

    GradeScale scale() {
        return assessment.settings().scale();
    }

    /** The step of the verdict's explanation that a rule left. */
    Optional<Step> step(String rule) {
        for (Explanation child : verdict.explanation().children()) {
            if (child instanceof Step step && step.rule().equals(rule)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    boolean isLowest(Grade grade) {
        return grade.step() == 0;
    }

    boolean isHighest(Grade grade) {
        return grade.step() == scale().size() - 1;
    }

    /** The label of something with an id, as the author wrote it. */
    String label(String id) {
        return OneLine.orElse(theory().labelOf(id), id);
    }

    /** The short label of what is judged, or the label of what has no other. */
    String shortLabel() {
        Element element = theory().element(verdict.element()).orElse(null);
        return element == null ? label(verdict.element()) : OneLine.of(element.shortLabel());
    }

    /** The label of a party or subgroup, or the name of a cycle. */
    String labelOrCycle(String id) {
        boolean isCycle = Identified.ids(evaluation().cycles()).contains(id) && theory().labelOf(id).equals(id);
        return isCycle ? ScopeWords.of(evaluation(), wording.language()).label(new Scope("", "", id)) : label(id);
    }

    /** The labels of several, in quotation marks. */
    String quoted(List<String> ids) {
        List<String> quoted = new ArrayList<>();
        for (String id : ids) {
            quoted.add(typography.quoted(label(id)));
        }
        return typography.list(quoted);
    }

    /** Rows with the figures that they give. */
    String figures(List<String> ids) {
        FigureWords figures = new FigureWords(evaluation(), wording.language());
        List<String> said = new ArrayList<>();
        for (String id : ids) {
            String figure = items.containsKey(id) ? figures.of(items.get(id)) : "";
            said.add(figure.isEmpty() ? OneLine.of(id) : wording.phrase("figure", "named", OneLine.of(id), figure));
        }
        return String.join("; ", said);
    }

    /** The labels of several, as they are. */
    String labels(List<String> ids) {
        List<String> labels = new ArrayList<>();
        for (String id : ids) {
            labels.add(label(id));
        }
        return typography.list(labels);
    }
}
