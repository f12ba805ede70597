package io.github.verkan.report.graph;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.VerdictPhrases;
import io.github.verkan.words.WordSet;
import io.github.verkan.words.Wording;

/** The words of a picture: what stands in a node, on an edge and above a column. */
final class NodeWords {

    /** So much of a label is shown, in characters as readers count them: drawing programs refuse long texts, and nobody reads them in a box. */
    static final int LONGEST = 160;

    private final Assessment assessment;
    private final Wording wording;
    private final VerdictPhrases phrases;

    /** The words; without verdicts where the assessment is null. */
    NodeWords(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.wording = Wording.in(language);
        this.phrases = assessment == null ? null : VerdictPhrases.of(assessment.settings(), language);
    }

    String word(String sectionAndCode) {
        int space = sectionAndCode.indexOf(' ');
        return space < 0 ? "" : wording.word(sectionAndCode.substring(0, space), sectionAndCode.substring(space + 1));
    }

    /** Id and label; the label alone where it is the same. */
    String label(Element element) {
        String id = OneLine.of(element.id());
        String label = OneLine.of(element.shortLabel());
        return cut(label.isEmpty() || label.equals(id) ? id : id + " " + label);
    }

    /** A text on one line, its end cut where it is too long. */
    static String cut(String text) {
        String line = OneLine.of(text);
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** What the evidence shows of an element; empty without an assessment. */
    String verdict(Element element) {
        Verdict verdict = verdictOn(element.id());
        return verdict == null ? "" : phrase(verdict);
    }

    /** The grade by which an element is coloured. That a factor is there is neither good nor bad, and has no colour. */
    Grade grade(Element element) {
        Verdict verdict = verdictOn(element.id());
        return element.kind() == ElementKind.FACTOR || verdict == null || !verdict.status().mayHaveGrade() ? null : verdict.grade();
    }

    /** What is written on an edge: its kind where the style does not say it, and what the evidence shows of the link. */
    String edge(Manner manner, String link) {
        Verdict verdict = link.isEmpty() ? null : verdictOn(link);
        String kind = word(manner.word());
        String shown = verdict == null || verdict.gradeIfAny().isEmpty() ? "" : phrase(verdict);
        return cut(kind.isEmpty() || shown.isEmpty() ? kind + shown : wording.phrase("figure", "named", kind, shown));
    }

    private Verdict verdictOn(String id) {
        return assessment == null ? null : assessment.verdict(id, Scope.OVERALL).orElse(null);
    }

    private String phrase(Verdict verdict) {
        return cut(phrases.label(WordSet.of(assessment.evaluation().theory(), verdict.element()), verdict.status(), verdict.grade()));
    }
}
