package io.github.verkan.report.text;

import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.ComparedJudgement;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.comparison.Outcome;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.ComparisonWords;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.ScopeWords;
import io.github.verkan.words.Typography;
import io.github.verkan.words.VerdictPhrases;
import io.github.verkan.words.WordSet;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The evaluator's judgements beside the computed verdicts, as a table of plain text: each difference with its reasons, and the sums below. Immutable. */
public final class ComparisonTable {

    private static final int WIDTH = 120;

    private final Wording wording;
    private final Typography typography;
    private final Language language;

    private ComparisonTable(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * A table in a language.
     *
     * @param language the language
     * @return the table
     */
    public static ComparisonTable in(Language language) {
        return new ComparisonTable(language);
    }

    /**
     * Renders a comparison.
     *
     * @param comparison the comparison
     * @return the table
     */
    public String render(JudgementComparison comparison) {
        return Rendering.text(out -> render(comparison, out));
    }

    /**
     * Renders a comparison.
     *
     * @param comparison the comparison
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(JudgementComparison comparison, Appendable out) throws IOException {
        TextTable table = new TextTable(List.of(TextTable.Column.FIXED, TextTable.Column.FIXED, TextTable.Column.WRAPPED,
                TextTable.Column.WRAPPED, TextTable.Column.WRAPPED, TextTable.Column.WRAPPED));
        table.row(Stream.of("", "", wording.word("report", "goal"), wording.word("comparison", "judgement"), wording.word("report", "shows"),
                wording.word("comparison", "outcome")).map(typography::capital).toList(), 0);
        for (ComparedJudgement compared : comparison.all()) {
            table.row(cells(compared, comparison), 0);
        }
        table.write(WIDTH, out);
        TextLines lines = new TextLines(out, WIDTH);
        lines.blank();
        lines.write(0, wording.phrase("comparison", "graded", comparison.all().size(), comparison.graded(), comparison.count(Outcome.EXACT),
                comparison.count(Outcome.WITHIN_ONE), comparison.count(Outcome.FURTHER), comparison.count(Outcome.NO_GRADE),
                comparison.count(Outcome.PROGNOSIS)));
        int others = comparison.all().size() - comparison.graded();
        if (others > 0) {
            lines.write(0, wording.phrase("comparison", "other", others, comparison.count(Outcome.AGREES), comparison.count(Outcome.DIFFERS),
                    comparison.count(Outcome.NO_VERDICT_BY_EITHER)));
        }
    }

    private List<String> cells(ComparedJudgement compared, JudgementComparison comparison) {
        TheoryOfChange theory = comparison.assessment().evaluation().theory();
        String element = compared.judgement().element();
        String label = theory.element(element).map(it -> it.shortLabel()).orElse(element);
        String scope = compared.judgement().scope().isOverall() ? ""
                : ": " + ScopeWords.of(comparison.assessment().evaluation(), language).label(compared.judgement().scope());
        return List.of(OneLine.of(compared.judgement().id()), OneLine.of(element), OneLine.of(label + scope),
                OneLine.of(compared.judgement().word()), shows(compared, comparison), outcome(compared));
    }

    private String shows(ComparedJudgement compared, JudgementComparison comparison) {
        Optional<Verdict> verdict = compared.verdictIfAny();
        if (verdict.isEmpty()) {
            return wording.word("comparison", "none");
        }
        WordSet set = WordSet.of(comparison.assessment().evaluation().theory(), verdict.get().element());
        String label = VerdictPhrases.of(comparison.assessment().settings(), language)
                .label(set, verdict.get().status(), verdict.get().grade());
        boolean contribution = compared.reading().contributionIfMeant().isPresent() && verdict.get().contribution() != null;
        return contribution ? label + "; " + wording.phrase("report", "contribution", wording.word("contribution", verdict.get().contribution()))
                : label;
    }

    private String outcome(ComparedJudgement compared) {
        ComparisonWords words = ComparisonWords.in(language);
        return String.join("; ", Stream.concat(Stream.of(words.outcome(compared)), words.reasons(compared).stream()).toList());
    }
}
