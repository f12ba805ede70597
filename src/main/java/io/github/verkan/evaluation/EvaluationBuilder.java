package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Collects what belongs to a case. {@link #build()} for cases written in code, {@link #check()} for cases read from somebody's files. */
public final class EvaluationBuilder {

    TheoryOfChange theory;
    EvidenceBase evidence;
    String id = "";
    String title = "";
    String language = "";
    Publication publication = Publication.NONE;
    List<Audience> audiences = List.of();
    LocalDate date;
    LocalDate interventionStart;
    LocalDate interventionEnd;
    List<Cycle> cycles = List.of();
    AssessmentRules rules = AssessmentRules.byVoices();
    List<JudgementWord> judgementWords = List.of();
    List<Judgement> judgements = List.of();
    List<ReconsideredGoal> reconsideredGoals = List.of();
    List<Sustainment> sustainment = List.of();
    List<Recommendation> recommendations = List.of();
    List<Limitation> limitations = List.of();
    List<Concept> concepts = List.of();
    List<Reply> replies = List.of();
    Extensions extensions = Extensions.NONE;

    EvaluationBuilder(TheoryOfChange theory, EvidenceBase evidence) {
        this.theory = Objects.requireNonNull(theory, "theory");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    EvaluationBuilder copy() {
        EvaluationBuilder copy = new EvaluationBuilder(theory, evidence);
        copy.id = id;
        copy.title = title;
        copy.language = language;
        copy.publication = publication;
        copy.audiences = audiences;
        copy.date = date;
        copy.interventionStart = interventionStart;
        copy.interventionEnd = interventionEnd;
        copy.cycles = cycles;
        copy.rules = rules;
        copy.judgementWords = judgementWords;
        copy.judgements = judgements;
        copy.reconsideredGoals = reconsideredGoals;
        copy.sustainment = sustainment;
        copy.recommendations = recommendations;
        copy.limitations = limitations;
        copy.concepts = concepts;
        copy.replies = replies;
        copy.extensions = extensions;
        return copy;
    }

    /**
     * Sets the id.
     *
     * @param text the id
     * @return this builder
     */
    public EvaluationBuilder id(String text) {
        id = Objects.requireNonNull(text, "id");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param text the title
     * @return this builder
     */
    public EvaluationBuilder title(String text) {
        title = Objects.requireNonNull(text, "title");
        return this;
    }

    /**
     * Sets the language of the case.
     *
     * @param code {@code sv} or {@code en}
     * @return this builder
     */
    public EvaluationBuilder language(String code) {
        language = Objects.requireNonNull(code, "language");
        return this;
    }

    /**
     * Sets the report that the case was coded from.
     *
     * @param report the publication
     * @return this builder
     */
    public EvaluationBuilder publication(Publication report) {
        publication = Objects.requireNonNull(report, "publication");
        return this;
    }

    /**
     * Sets those for whom the evaluation is written.
     *
     * @param all the audiences
     * @return this builder
     */
    public EvaluationBuilder audiences(List<Audience> all) {
        audiences = List.copyOf(all);
        return this;
    }

    /**
     * Sets the date that the evaluation speaks of.
     *
     * @param day the date
     * @return this builder
     */
    public EvaluationBuilder date(LocalDate day) {
        date = Objects.requireNonNull(day, "date");
        return this;
    }

    /**
     * Sets the beginning of the intervention.
     *
     * @param day the first day
     * @return this builder
     */
    public EvaluationBuilder interventionStart(LocalDate day) {
        interventionStart = Objects.requireNonNull(day, "interventionStart");
        return this;
    }

    /**
     * Sets the end of the intervention.
     *
     * @param day the last day
     * @return this builder
     */
    public EvaluationBuilder interventionEnd(LocalDate day) {
        interventionEnd = Objects.requireNonNull(day, "interventionEnd");
        return this;
    }

    /**
     * Sets other evidence.
     *
     * @param other the evidence
     * @return this builder
     */
    public EvaluationBuilder evidence(EvidenceBase other) {
        evidence = Objects.requireNonNull(other, "evidence");
        return this;
    }

    /**
     * Sets the cycles.
     *
     * @param inOrderOfTime the cycles
     * @return this builder
     */
    public EvaluationBuilder cycles(List<Cycle> inOrderOfTime) {
        cycles = List.copyOf(inOrderOfTime);
        return this;
    }

    /**
     * Sets the rules to judge by.
     *
     * @param others the rules
     * @return this builder
     */
    public EvaluationBuilder rules(AssessmentRules others) {
        rules = Objects.requireNonNull(others, "rules");
        return this;
    }

    /**
     * Sets how the evaluator's own words are read.
     *
     * @param words the readings
     * @return this builder
     */
    public EvaluationBuilder judgementWords(List<JudgementWord> words) {
        judgementWords = List.copyOf(words);
        return this;
    }

    /**
     * Sets the evaluator's own judgements.
     *
     * @param all the judgements
     * @return this builder
     */
    public EvaluationBuilder judgements(List<Judgement> all) {
        judgements = List.copyOf(all);
        return this;
    }

    /**
     * Sets the goals that are not graded as they stand.
     *
     * @param all the goals
     * @return this builder
     */
    public EvaluationBuilder reconsideredGoals(List<ReconsideredGoal> all) {
        reconsideredGoals = List.copyOf(all);
        return this;
    }

    /**
     * Sets what becomes of the results when the intervention has ended.
     *
     * @param all result by result
     * @return this builder
     */
    public EvaluationBuilder sustainment(List<Sustainment> all) {
        sustainment = List.copyOf(all);
        return this;
    }

    /**
     * Sets the recommendations.
     *
     * @param all the recommendations
     * @return this builder
     */
    public EvaluationBuilder recommendations(List<Recommendation> all) {
        recommendations = List.copyOf(all);
        return this;
    }

    /**
     * Sets what limits the evaluation.
     *
     * @param all the limitations
     * @return this builder
     */
    public EvaluationBuilder limitations(List<Limitation> all) {
        limitations = List.copyOf(all);
        return this;
    }

    /**
     * Sets the words that the evaluation uses in a sense of its own.
     *
     * @param all the concepts
     * @return this builder
     */
    public EvaluationBuilder concepts(List<Concept> all) {
        concepts = List.copyOf(all);
        return this;
    }

    /**
     * Sets what the parties answered to the report.
     *
     * @param all the replies
     * @return this builder
     */
    public EvaluationBuilder replies(List<Reply> all) {
        replies = List.copyOf(all);
        return this;
    }

    /**
     * Keeps what the author added beyond the format.
     *
     * @param values the extensions
     * @return this builder
     */
    public EvaluationBuilder extensions(Extensions values) {
        extensions = Objects.requireNonNull(values, "extensions");
        return this;
    }

    /**
     * Makes the case as far as it holds together: rows of evidence and judgements that refer to nothing are left out, each with an error.
     *
     * @return the case with all diagnostics
     */
    public Checked<Evaluation> check() {
        return new EvaluationAssembly(copy()).assemble();
    }

    /**
     * Makes the case.
     *
     * @return the case
     * @throws io.github.verkan.diagnostic.ContentException if ids repeat or references lead nowhere
     */
    public Evaluation build() {
        return check().orThrow();
    }
}
