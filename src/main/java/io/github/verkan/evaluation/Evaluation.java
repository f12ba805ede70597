package io.github.verkan.evaluation;

import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Measured;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One case: a theory of change, its evidence, the cycles and date of the evaluation, the rules to judge by and the evaluator's own judgements.
 * Immutable; its evidence is aligned with its theory, so that every id leads somewhere.
 */
public final class Evaluation {

    private final EvaluationBuilder is;
    private final List<Cycle> cycles;

    Evaluation(EvaluationBuilder builder, List<Cycle> cycles) {
        this.is = builder;
        this.cycles = List.copyOf(cycles);
    }

    /**
     * Starts a case.
     *
     * @param theory the theory of change
     * @param evidence the evidence
     * @return a builder
     */
    public static EvaluationBuilder of(TheoryOfChange theory, EvidenceBase evidence) {
        return new EvaluationBuilder(theory, evidence);
    }

    /**
     * The case again as a builder, to change something.
     *
     * @return a builder that holds all that the case holds
     */
    public EvaluationBuilder toBuilder() {
        return is.copy();
    }

    /**
     * The id.
     *
     * @return the id; empty for none
     */
    public String id() {
        return is.id;
    }

    /**
     * The title.
     *
     * @return the title; that of the theory if it has none of its own
     */
    public String title() {
        return is.title.isEmpty() ? is.theory.title() : is.title;
    }

    /**
     * The language of the case.
     *
     * @return {@code sv} or {@code en}; that of the theory if not said; empty if neither says
     */
    public String language() {
        return is.language.isEmpty() ? is.theory.language() : is.language;
    }

    /**
     * The report that the case was coded from.
     *
     * @return the publication; {@link Publication#NONE} if not said
     */
    public Publication publication() {
        return is.publication;
    }

    /**
     * Those for whom the evaluation is written.
     *
     * @return the audiences in the author's order
     */
    public List<Audience> audiences() {
        return is.audiences;
    }

    /**
     * The date that the evaluation speaks of.
     *
     * @return the date, or nothing if not said
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(is.date);
    }

    /**
     * The beginning of the intervention.
     *
     * @return the first day, or nothing if not said
     */
    public Optional<LocalDate> interventionStart() {
        return Optional.ofNullable(is.interventionStart);
    }

    /**
     * The end of the intervention.
     *
     * @return the last day, or nothing if not said
     */
    public Optional<LocalDate> interventionEnd() {
        return Optional.ofNullable(is.interventionEnd);
    }

    /**
     * The theory of change.
     *
     * @return the theory
     */
    public TheoryOfChange theory() {
        return is.theory;
    }

    /**
     * The evidence, aligned with the theory.
     *
     * @return the evidence
     */
    public EvidenceBase evidence() {
        return is.evidence;
    }

    /**
     * The case with fewer rows, as if the others had never been: without its judgements, recommendations and limitations, which may refer to rows. Nothing is checked
     * again, so that a case can be looked at many times with a little of its evidence left out.
     *
     * @param rows rows of this case, or the same with fewer sources, methods, cycles or references; references among them lead to each other
     * @param others cycles of this case
     * @return the case
     * @throws IllegalArgumentException if a row has an id that no row of this case has
     */
    public Evaluation keeping(List<EvidenceItem> rows, List<Cycle> others) {
        Set<String> known = new HashSet<>();
        evidence().items().forEach(item -> known.add(item.id()));
        for (EvidenceItem row : rows) {
            if (!known.contains(row.id())) {
                throw new IllegalArgumentException("rows must be of this case: " + row.id());
            }
        }
        EvaluationBuilder other = toBuilder().evidence(evidence().with(rows)).cycles(others).judgements(List.of()).recommendations(List.of()).limitations(List.of());
        return new Evaluation(other, others);
    }

    /**
     * What an item says, with all that the indicator says that it is a value of.
     *
     * @param item an item of the evidence
     * @return the finding; that of the item itself unless it is a value of an indicator
     */
    public Finding findingOf(EvidenceItem item) {
        if (item.finding() instanceof Measured measured && !measured.indicator().isEmpty()) {
            return theory().indicator(measured.indicator()).flatMap(measured::completedBy).orElse(measured);
        }
        return item.finding();
    }

    /**
     * The cycles in order of time: those that the author lists, or else those that the evidence names, in the order of their ids (numbers by
     * value).
     *
     * @return the cycles
     */
    public List<Cycle> cycles() {
        return cycles;
    }

    /**
     * The cycles that the author lists.
     *
     * @return the cycles; empty if none are listed
     */
    public List<Cycle> listedCycles() {
        return is.cycles;
    }

    /**
     * The rules to judge by, as the author wrote them.
     *
     * @return the rules
     */
    public AssessmentRules rules() {
        return is.rules;
    }

    /**
     * How the evaluator's own words are read.
     *
     * @return the readings
     */
    public List<JudgementWord> judgementWords() {
        return is.judgementWords;
    }

    /**
     * The evaluator's own judgements.
     *
     * @return the judgements
     */
    public List<Judgement> judgements() {
        return is.judgements;
    }

    /**
     * The goals that the evaluation reads differently, questions, or finds to have no end point.
     *
     * @return in the author's order
     */
    public List<ReconsideredGoal> reconsideredGoals() {
        return is.reconsideredGoals;
    }

    /**
     * What becomes of the results when the intervention has ended.
     *
     * @return in the author's order
     */
    public List<Sustainment> sustainment() {
        return is.sustainment;
    }

    /**
     * The recommendations.
     *
     * @return in the author's order
     */
    public List<Recommendation> recommendations() {
        return is.recommendations;
    }

    /**
     * What limits the evaluation, as its author says.
     *
     * @return in the author's order
     */
    public List<Limitation> limitations() {
        return is.limitations;
    }

    /**
     * The words that the evaluation uses in a sense of its own.
     *
     * @return in the author's order
     */
    public List<Concept> concepts() {
        return is.concepts;
    }

    /**
     * What the parties answered to the report.
     *
     * @return in the author's order
     */
    public List<Reply> replies() {
        return is.replies;
    }

    /**
     * What the author added beyond the format.
     *
     * @return the extensions
     */
    public Extensions extensions() {
        return is.extensions;
    }

    /**
     * A short summary.
     *
     * @return for example {@code Evaluation[På väg 2020: 72 elements, 174 items]}
     */
    @Override
    public String toString() {
        return "Evaluation[" + (title().isEmpty() ? id() : title()) + ": " + theory().elements().size() + " elements, "
                + evidence().items().size() + " items]";
    }
}
