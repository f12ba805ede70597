package io.github.verkan.report.text;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.ExplanationWords;
import io.github.verkan.words.JudgementSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.ScopeWords;
import io.github.verkan.words.Typography;
import io.github.verkan.words.VerdictSentences;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Why a verdict is what it is, as an indented text: the verdict in sentences, then every step with its rule and what went into it, down
 * to each row of evidence with its place, what it says and its note; rows that are no voices stand there with their reason. Immutable.
 */
public final class TextExplanation {

    private final Language language;
    private final int width;
    private final Wording wording;
    private final Typography typography;

    private TextExplanation(Language language, int width) {
        this.language = Objects.requireNonNull(language, "language");
        this.width = width;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * Explanations in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the explanations
     */
    public static TextExplanation in(Language language) {
        return new TextExplanation(language, TextReport.DEFAULT_WIDTH);
    }

    /**
     * For lines of another width.
     *
     * @param columns the number of columns
     * @return explanations
     * @throws IllegalArgumentException if it is less than {@link TextReport#LEAST_WIDTH}
     */
    public TextExplanation width(int columns) {
        if (columns < TextReport.LEAST_WIDTH) {
            throw new IllegalArgumentException("an explanation needs " + TextReport.LEAST_WIDTH + " columns or more: " + columns);
        }
        return new TextExplanation(language, columns);
    }

    /**
     * Explains the verdicts on an element in all scopes, the overall one first.
     *
     * @param assessment the assessment
     * @param element the id of the element or link
     * @return the explanation
     * @throws IllegalArgumentException if the assessment has no verdict on such an element
     */
    public String render(Assessment assessment, String element) {
        return Rendering.text(out -> render(assessment, element, out));
    }

    /**
     * Explains the verdicts on an element in all scopes, the overall one first.
     *
     * @param assessment the assessment
     * @param element the id of the element or link
     * @param out where to
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the assessment has no verdict on such an element
     */
    public void render(Assessment assessment, String element, Appendable out) throws IOException {
        List<Verdict> verdicts = assessment.verdictsOn(element);
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("no verdict on " + element);
        }
        TextLines lines = new TextLines(out, width);
        lines.write(0, OneLine.of(element) + " " + OneLine.of(assessment.evaluation().theory().labelOf(element)));
        ExplanationWords words = ExplanationWords.of(assessment, language);
        VerdictSentences sentences = VerdictSentences.of(assessment, language);
        JudgementSentences judgements = JudgementSentences.of(assessment, language);
        for (Verdict verdict : verdicts) {
            scope(assessment, verdict.scope(), lines);
            for (String sentence : sentences.sentences(verdict)) {
                lines.write(1, sentence);
            }
            judgements(judgements.on(element, verdict.scope()), lines);
            tree(verdict, words, lines);
        }
        for (Scope scope : judgements.scopes(element)) {
            if (assessment.verdict(element, scope).isEmpty()) {
                scope(assessment, scope, lines);
                lines.write(1, typography.sentence(wording.word("report", "not-named")));
                judgements(judgements.on(element, scope), lines);
            }
        }
    }

    private void scope(Assessment assessment, Scope scope, TextLines lines) throws IOException {
        lines.blank();
        lines.write(0, typography.capital(ScopeWords.of(assessment.evaluation(), language).label(scope)));
    }

    private void judgements(List<String> judgements, TextLines lines) throws IOException {
        for (String judgement : judgements) {
            lines.write(1, typography.capital(wording.word("report", "evaluator")) + ": " + judgement);
        }
    }

    /** A node that is still to be written. */
    private record Pending(Explanation node, int depth) {}

    private void tree(Verdict verdict, ExplanationWords words, TextLines lines) throws IOException {
        Deque<Pending> pending = new ArrayDeque<>();
        pending.push(new Pending(verdict.explanation(), 1));
        Set<String> formulas = new HashSet<>();
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            node(verdict, next, words, formulas, lines);
            List<Explanation> children = next.node().children();
            for (int i = children.size() - 1; i >= 0; i--) {
                pending.push(new Pending(children.get(i), next.depth() + 1));
            }
        }
    }

    /** One node; a formula is written where it comes first. */
    private void node(Verdict verdict, Pending pending, ExplanationWords words, Set<String> formulas, TextLines lines) throws IOException {
        Explanation node = pending.node();
        int depth = pending.depth();
        lines.write(depth, words.line(verdict, node));
        if (node instanceof Citation citation && !words.note(citation).isEmpty()) {
            lines.write(depth + 1, words.note(citation));
        } else if (node instanceof Step step) {
            if (!step.formula().isEmpty() && formulas.add(step.formula())) {
                lines.write(depth + 1, typography.capital(wording.word("report", "rule-name")) + ": " + words.formula(verdict, step));
            }
            String inputs = words.inputs(verdict, step);
            if (!inputs.isEmpty()) {
                lines.write(depth + 1, typography.capital(wording.word("report", "from")) + ": " + inputs);
            }
        }
    }
}
