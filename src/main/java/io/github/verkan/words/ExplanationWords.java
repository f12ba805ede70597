package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The nodes of an explanation in words, one by one; how they are laid out is for the reports to decide. Immutable. */
public final class ExplanationWords {

    private final Assessment assessment;
    private final Wording wording;
    private final Typography typography;
    private final Formulas formulas;
    private final FigureWords figures;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();

    private ExplanationWords(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.formulas = new Formulas(assessment.settings(), language);
        this.figures = new FigureWords(assessment.evaluation(), language);
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
    }

    /**
     * The words of an assessment's explanations.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the words
     */
    public static ExplanationWords of(Assessment assessment, Language language) {
        return new ExplanationWords(assessment, language);
    }

    /**
     * What a node says, in one line: the rule and its result, or the evidence, where it was read and what it says here.
     *
     * @param verdict the verdict that the explanation belongs to
     * @param node a node of the verdict's explanation
     * @return the line, without a full stop
     */
    public String line(Verdict verdict, Explanation node) {
        if (node instanceof Citation citation) {
            return citation(citation);
        } else if (node instanceof Unknown unknown) {
            String reason = wording.wordOrCode("reason", unknown.reason());
            String result = unknown.rule().equals("verdict") ? wording.word("status", verdict.status()) + ", " + reason : reason;
            return named(unknown.rule(), result);
        }
        Step step = (Step) node;
        ExplanationValues values = values(verdict);
        return values.speaker(step).map(speaker -> typography.capital(wording.wordOrCode("rule", step.rule())) + ", " + speaker + ": "
                + values.result(step)).orElseGet(() -> named(step.rule(), values.result(step)));
    }

    /**
     * How the result of a step can be computed again.
     *
     * @param verdict the verdict that the explanation belongs to
     * @param step a step of the verdict's explanation
     * @return the formula; in the words of the step where the catalogue has none
     */
    public String formula(Verdict verdict, Step step) {
        return formulas.words(step, WordSet.of(assessment.evaluation().theory(), verdict.element()));
    }

    /**
     * What went into a step.
     *
     * @param verdict the verdict that the explanation belongs to
     * @param step a step of the verdict's explanation
     * @return names and values in a row; empty if nothing went in
     */
    public String inputs(Verdict verdict, Step step) {
        return values(verdict).inputs(step);
    }

    /**
     * The coder's note on a piece of evidence.
     *
     * @param citation a citation
     * @return the note on one line; empty for none
     */
    public String note(Citation citation) {
        EvidenceItem item = items.get(citation.evidence());
        return item == null ? "" : OneLine.of(item.note());
    }

    /** Why a row was taken as saying less than it does: it reaches only some of those concerned. */
    private String narrowness(Citation citation) {
        EvidenceItem item = items.get(citation.evidence());
        Optional<Degree> said = item == null ? Optional.empty() : item.finding().degree(assessment.settings().scale());
        if (!citation.counts() || said.isEmpty() || !said.get().atLeast(Degree.HALF) || said.get().toString().equals(citation.says())) {
            return "";
        }
        List<String> reached = new ArrayList<>();
        item.breadth().filter(Breadth::isNarrow).ifPresent(breadth -> reached.add(wording.word("breadth", breadth)));
        item.subgroups().forEach(subgroup -> reached.add(OneLine.of(assessment.evaluation().theory().labelOf(subgroup))));
        return reached.isEmpty() ? "" : wording.phrase("explain", "narrow", typography.list(reached));
    }

    private ExplanationValues values(Verdict verdict) {
        return new ExplanationValues(assessment, verdict, wording.language());
    }

    private String named(String rule, String result) {
        return typography.capital(wording.wordOrCode("rule", rule)) + ": " + result;
    }

    private String citation(Citation citation) {
        StringBuilder line = new StringBuilder(OneLine.of(citation.evidence()));
        if (!citation.file().isEmpty()) {
            line.append(" (").append(OneLine.of(citation.file()));
            line.append(citation.line() > 0 ? ":" + citation.line() : "").append(')');
        }
        line.append(": ").append(wording.wordOrCode("says", citation.says())).append(narrowness(citation));
        EvidenceItem item = items.get(citation.evidence());
        String figure = item == null ? "" : figures.of(item);
        line.append(figure.isEmpty() ? "" : "; " + figure);
        if (item != null && item.rows() > 1) {
            line.append("; ").append(wording.phrase("document", "times", typography.number(item.rows())));
        }
        if (!citation.counts()) {
            line.append("; ").append(wording.wordOrCode("listed-reason", citation.listed()));
        }
        return line.toString();
    }
}
