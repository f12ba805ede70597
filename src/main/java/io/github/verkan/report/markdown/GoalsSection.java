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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every goal in sentences, with the evaluator's own judgement beside what the evidence shows. Scopes that differ from the whole, or that
 * the evaluator judged, follow as a list. Then, each in a section of its own, what was done, the mechanisms and the links, as far as anybody was heard on
 * them; and resources and factors where the evaluator judged them. Several in a row of which just the same is to be said stand together.
 */
final class GoalsSection {

    private static final int FEWEST_TOGETHER = 3;

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
        told.replaceAll(this::inOrder);
        List<String> alike = new ArrayList<>();
        for (String element : told.keySet()) {
            if (!alike.isEmpty() && !areAlike(alike.get(0), element, told)) {
                goals(alike, told, out);
                alike.clear();
            }
            alike.add(element);
        }
        goals(alike, told, out);
    }

    /** Whether of both there is the same one paragraph to say. */
    private boolean areAlike(String one, String other, Map<String, Set<Scope>> told) {
        return isSole(one, told) && isSole(other, told) && shows(one, Scope.OVERALL).equals(shows(other, Scope.OVERALL));
    }

    private boolean isSole(String element, Map<String, Set<Scope>> told) {
        return told.get(element).equals(Set.of(Scope.OVERALL)) && judgements.on(element, Scope.OVERALL).isEmpty();
    }

    /** Elements of which the same is said, together where they are many. */
    private void goals(List<String> alike, Map<String, Set<Scope>> told, Appendable out) throws IOException {
        if (alike.size() < FEWEST_TOGETHER) {
            for (String element : alike) {
                goal(element, told.get(element), out);
            }
            return;
        }
        out.append("\n### ").append(MarkdownText.of(typography.list(alike))).append("\n\n");
        for (String element : alike) {
            out.append("- ").append(MarkdownText.of(element + " " + theory.labelOf(element))).append('\n');
        }
        out.append('\n').append(lead("all-above")).append(MarkdownText.of(shows(alike.get(0), Scope.OVERALL))).append('\n');
    }

    private String shows(String element, Scope scope) {
        return assessment.verdict(element, scope).map(sentences::text).orElseGet(() -> notNamed(scope));
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
            List<String> beside = judgements.on(element, scope);
            String shows = shows(element, scope);
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
