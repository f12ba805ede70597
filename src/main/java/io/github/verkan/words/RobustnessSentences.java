package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.Source;
import io.github.verkan.robustness.Counting;
import io.github.verkan.robustness.Facet;
import io.github.verkan.robustness.FlipSearch;
import io.github.verkan.robustness.FlipSet;
import io.github.verkan.robustness.Hinges;
import io.github.verkan.robustness.LeaveOut;
import io.github.verkan.robustness.LeftOut;
import io.github.verkan.robustness.Outcome;
import io.github.verkan.robustness.Reassessor;
import io.github.verkan.robustness.ThresholdDistance;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the overall verdicts hinge on: the sources, roles, methods and cycles without which a verdict is another one. Immutable. */
public final class RobustnessSentences {

    private static final String SECTION = "robustness";

    private final Assessment assessment;
    private final Reassessor reassessor;
    private final Wording wording;
    private final Typography typography;
    private final ElementNames names;
    private final VerdictPhrases phrases;
    private final ScopeWords scopes;

    private RobustnessSentences(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.reassessor = Reassessor.of(assessment);
        this.wording = Wording.in(Objects.requireNonNull(language, "language"));
        this.typography = Typography.in(language);
        this.names = new ElementNames(assessment.evaluation().theory(), typography);
        this.phrases = VerdictPhrases.of(assessment.settings(), language);
        this.scopes = ScopeWords.of(assessment.evaluation(), language);
    }

    /**
     * The sentences of an assessment.
     *
     * @param assessment the assessment; its method is one that the library has by name
     * @param language the language
     * @return the sentences
     */
    public static RobustnessSentences of(Assessment assessment, Language language) {
        return new RobustnessSentences(assessment, language);
    }

    /**
     * All overall verdicts that came of voices, factors aside.
     *
     * @return a paragraph for each verdict that hinges on something: itself, then what it would be without what; after them one paragraph for those that stand
     *     whatever is left out; a single paragraph that says so where it would take too long to find out
     */
    public List<List<String>> all() {
        List<Verdict> told = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
            boolean isFactor = assessment.evaluation().theory().kindOf(verdict.element()).orElse(null) == ElementKind.FACTOR;
            if (verdict.scope().isOverall() && verdict.counts().voices() > 0 && !isFactor) {
                told.add(verdict);
            }
        }
        LeaveOut leftOut = LeaveOut.of(reassessor, told);
        if (leftOut.refused()) {
            return List.of(List.of(phrase("refused", typography.number(leftOut.rows()), typography.number(leftOut.ids()))));
        }
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> stable = new ArrayList<>();
        for (Hinges hinges : leftOut.verdicts()) {
            if (hinges.isStable()) {
                stable.add(names.named(hinges.element()));
            } else {
                paragraphs.add(paragraph(hinges));
            }
        }
        if (!stable.isEmpty()) {
            paragraphs.add(List.of(phrase("stable", typography.list(stable))));
        }
        return paragraphs;
    }

    /**
     * One element: what its overall verdict hinges on, how near another grade lies, what it is with one voice for each perspective, and the fewest rows
     * without which it is another one.
     *
     * @param element the id of an element or link with a verdict
     * @return the paragraph
     * @throws IllegalArgumentException if there is no such verdict
     */
    public List<String> of(String element) {
        Verdict verdict = assessment.verdict(element, Scope.OVERALL).orElseThrow(() -> new IllegalArgumentException("no overall verdict on " + element));
        LeaveOut leftOut = LeaveOut.of(reassessor, verdict);
        List<String> told = new ArrayList<>();
        if (leftOut.refused()) {
            told.add(phrase("refused", typography.number(leftOut.rows()), typography.number(leftOut.ids())));
        } else {
            Hinges hinges = leftOut.verdicts().get(0);
            told.addAll(paragraph(hinges));
            if (hinges.isStable()) {
                told.add(typography.sentence(wording.word(SECTION, "stands")));
            }
        }
        ThresholdDistance.of(assessment, verdict).ifPresent(distance -> {
            distance.lowerIfAny().ifPresent(side -> told.add(phrase(side.steps() == 1 ? "step-lower" : "steps-lower",
                    phrases.label(set(element), verdict.status(), side.grade()), typography.inWordsNeuter(side.steps()))));
            distance.higherIfAny().ifPresent(side -> told.add(phrase(side.steps() == 1 ? "step-higher" : "steps-higher",
                    phrases.label(set(element), verdict.status(), side.grade()), typography.inWordsNeuter(side.steps()))));
        });
        Counting.of(reassessor).stream().filter(it -> it.element().equals(element) && it.scope().isOverall() && it.differs()).findFirst()
                .ifPresent(it -> told.add(phrase("per-perspective", outcome(element, it.perPerspective()))));
        told.add(flip(FlipSearch.of(reassessor, verdict)));
        return told;
    }

    private List<String> paragraph(Hinges hinges) {
        List<String> lines = new ArrayList<>();
        lines.add(names.named(hinges.element()) + ": " + outcome(hinges.element(), hinges.outcome()));
        Map<Outcome, List<LeftOut>> byOutcome = new LinkedHashMap<>();
        for (LeftOut left : hinges.hingesOn()) {
            byOutcome.computeIfAbsent(left.after(), key -> new ArrayList<>()).add(left);
        }
        for (Map.Entry<Outcome, List<LeftOut>> entry : byOutcome.entrySet()) {
            List<String> without = new ArrayList<>();
            for (LeftOut left : entry.getValue()) {
                without.add(named(left));
            }
            lines.add(phrase("without", typography.anyOf(without), outcome(hinges.element(), entry.getKey())));
        }
        return lines;
    }

    private String flip(FlipSet flip) {
        String rows = typography.list(OneLine.all(flip.items()));
        return switch (flip.kind()) {
            case SMALLEST -> phrase(flip.items().size() == 1 ? "flip-one" : "flip", rows, outcome(flip.element(), flip.after()));
            case UPPER_BOUND -> phrase("flip-bound", rows, outcome(flip.element(), flip.after()));
            case CANNOT_BE_FLIPPED -> typography.sentence(wording.word(SECTION, "flip-never"));
            case NOT_FOUND -> typography.sentence(wording.word(SECTION, "flip-unknown"));
        };
    }

    private String outcome(String element, Outcome outcome) {
        return phrases.label(set(element), outcome.status(), outcome.grade());
    }

    private WordSet set(String element) {
        return WordSet.of(assessment.evaluation().theory(), element);
    }

    private String named(LeftOut left) {
        String name = switch (left.facet()) {
            case SOURCE -> source(left.id());
            case CYCLE -> scopes.label(Scope.ofCycle(left.id()));
            case ROLE, METHOD -> left.id();
        };
        return left.facet() == Facet.CYCLE ? name : wording.word("facet", left.facet()) + " " + typography.quoted(OneLine.of(name));
    }

    private String source(String id) {
        Source source = assessment.evaluation().evidence().sources().byId(id).orElse(null);
        return source == null || source.label().isBlank() ? id : source.label();
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
