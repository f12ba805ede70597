package io.github.verkan.report.markdown;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.JudgementSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.ScopeWords;
import io.github.verkan.words.Typography;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.VerdictSentences;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every goal in sentences, with the evaluator's own judgement beside what the evidence shows. Scopes that differ from the whole, or that
 * the evaluator judged, follow as a list. Then, each in a section of its own, what was done, the mechanisms and the links, as far as anybody was heard on
 * them; and resources and factors where the evaluator judged them.
 */
final class GoalsSection {

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Wording wording;
    private final Typography typography;
    private final ScopeWords scopes;
    private final VerdictSentences sentences;
    private final JudgementSentences judgements;

    GoalsSection(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.scopes = ScopeWords.of(assessment.evaluation(), language);
        this.sentences = VerdictSentences.of(assessment, language);
        this.judgements = JudgementSentences.of(assessment, language);
    }

    void write(List<VerdictGroup> groups, Appendable out) throws IOException {
        section(heading("goal-by-goal"), groups, row -> is(row, ElementKind.EFFECT), out);
        section(heading("work"), groups, row -> (is(row, ElementKind.ACTIVITY) || is(row, ElementKind.OUTPUT)) && (isHeard(row) || isJudged(row)), out);
        section(kinds("mechanism"), groups, row -> is(row, ElementKind.MECHANISM) && (isHeard(row) || isJudged(row)), out);
        section(kinds("link"), groups, row -> theory.kindOf(row.element()).isEmpty() && (isHeard(row) || isJudged(row)), out);
        section(kinds("resource"), groups, row -> is(row, ElementKind.RESOURCE) && isJudged(row), out);
        section(kinds("factor"), groups, row -> is(row, ElementKind.FACTOR) && isJudged(row), out);
    }

    private void section(String heading, List<VerdictGroup> groups, Predicate<VerdictRow> belongs, Appendable out) throws IOException {
        Map<String, Set<Scope>> told = new LinkedHashMap<>();
        for (VerdictGroup group : groups) {
            for (VerdictRow row : group.rows()) {
                if (belongs.test(row)) {
                    told.computeIfAbsent(row.element(), key -> new LinkedHashSet<>()).add(row.scope());
                }
            }
        }
        if (!told.isEmpty()) {
            out.append("\n## ").append(heading).append('\n');
        }
        for (Map.Entry<String, Set<Scope>> element : told.entrySet()) {
            goal(element.getKey(), inOrder(element.getKey(), element.getValue()), out);
        }
    }

    private boolean is(VerdictRow row, ElementKind kind) {
        return theory.kindOf(row.element()).filter(it -> it == kind).isPresent();
    }

    private boolean isJudged(VerdictRow row) {
        return !judgements.scopes(row.element()).isEmpty();
    }

    private static boolean isHeard(VerdictRow row) {
        return row.yes() + row.partly() + row.no() > 0;
    }

    /** The scopes to tell of: those of the assessment in its order, then those that only the evaluator judged. */
    private Set<Scope> inOrder(String element, Set<Scope> inTable) {
        Set<Scope> judged = new LinkedHashSet<>(judgements.scopes(element));
        Set<Scope> all = new LinkedHashSet<>();
        assessment.verdictsOn(element).stream().map(Verdict::scope).filter(scope -> inTable.contains(scope) || judged.contains(scope))
                .forEach(all::add);
        all.addAll(judged);
        return all;
    }

    private void goal(String element, Set<Scope> told, Appendable out) throws IOException {
        out.append("\n### ").append(MarkdownText.of(element + " " + theory.labelOf(element))).append("\n\n");
        boolean listed = false;
        for (Scope scope : told) {
            Optional<Verdict> verdict = assessment.verdict(element, scope);
            List<String> beside = judgements.on(element, scope);
            String shows = verdict.map(sentences::text).orElseGet(() -> notNamed(scope));
            if (scope.isOverall()) {
                overall(shows, beside, out);
            } else {
                out.append(listed ? "" : told.contains(Scope.OVERALL) ? "\n" : "");
                listed = true;
                item(shows, beside, out);
            }
        }
    }

    private String notNamed(Scope scope) {
        return typography.sentence(scopes.label(scope) + ": " + wording.word("report", "not-named"));
    }

    private void overall(String shows, List<String> beside, Appendable out) throws IOException {
        out.append(beside.isEmpty() ? "" : lead("shows")).append(MarkdownText.of(shows)).append('\n');
        for (String judgement : beside) {
            out.append('\n').append(lead("evaluator")).append(MarkdownText.of(judgement)).append('\n');
        }
    }

    private void item(String shows, List<String> beside, Appendable out) throws IOException {
        out.append("- ").append(MarkdownText.of(shows)).append('\n');
        for (String judgement : beside) {
            out.append("    - ").append(lead("evaluator")).append(MarkdownText.of(judgement)).append('\n');
        }
    }

    private String lead(String code) {
        return "**" + heading(code) + ":** ";
    }

    private String kinds(String code) {
        return typography.capital(wording.word("element-kinds", code));
    }

    private String heading(String code) {
        return typography.capital(wording.word("report", code));
    }
}
