package io.github.verkan.collaboration;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what belongs to a study of factors, in any order. {@link #build()} for what is written in code, {@link #check()} for what is read. */
public final class FactorStudyBuilder {

    /** Something added, and where it was read. */
    record Added(Identified thing, Origin origin) {}

    /** A model added, and where it was read. */
    record AddedModel(ModelReading reading, Origin origin) {}

    String id = "";
    String title = "";
    String language = "";
    String source = "";
    Publication publication = Publication.NONE;
    List<String> frameworks = List.of();
    FormReading form = FormReading.UNKNOWN;
    Extensions extensions = Extensions.NONE;
    final List<Added> added = new ArrayList<>();
    final List<AddedModel> models = new ArrayList<>();
    private Origin next = Origin.NONE;

    /** Starts an empty study. */
    public FactorStudyBuilder() {}

    private Origin takeOrigin() {
        Origin taken = next;
        next = Origin.NONE;
        return taken;
    }

    private FactorStudyBuilder add(Identified thing) {
        added.add(new Added(Objects.requireNonNull(thing, "thing"), takeOrigin()));
        return this;
    }

    /**
     * Says where the next thing to be added was read.
     *
     * @param origin its origin
     * @return this builder
     */
    public FactorStudyBuilder at(Origin origin) {
        next = Objects.requireNonNull(origin, "origin");
        return this;
    }

    /**
     * Sets the id.
     *
     * @param text the id
     * @return this builder
     */
    public FactorStudyBuilder id(String text) {
        id = Objects.requireNonNull(text, "id");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param text the title
     * @return this builder
     */
    public FactorStudyBuilder title(String text) {
        title = Objects.requireNonNull(text, "title");
        return this;
    }

    /**
     * Sets the language that labels are written in.
     *
     * @param code {@code sv} or {@code en}
     * @return this builder
     */
    public FactorStudyBuilder language(String code) {
        language = Objects.requireNonNull(code, "language");
        return this;
    }

    /**
     * Says where it was published.
     *
     * @param citation a citation
     * @return this builder
     */
    public FactorStudyBuilder source(String citation) {
        source = Objects.requireNonNull(citation, "source");
        return this;
    }

    /**
     * Says from which report it was coded.
     *
     * @param report title, authors, genre and approaches
     * @return this builder
     */
    public FactorStudyBuilder publication(Publication report) {
        publication = Objects.requireNonNull(report, "publication");
        return this;
    }

    /**
     * Says to which frameworks of factors it refers.
     *
     * @param names their ids or names
     * @return this builder
     */
    public FactorStudyBuilder frameworks(List<String> names) {
        frameworks = List.copyOf(names);
        return this;
    }

    /**
     * Adds an actor.
     *
     * @param actor the actor
     * @return this builder
     */
    public FactorStudyBuilder actor(StudyActor actor) {
        return add(actor);
    }

    /**
     * Adds a role.
     *
     * @param role the role
     * @return this builder
     */
    public FactorStudyBuilder role(StudyRole role) {
        return add(role);
    }

    /**
     * Adds a factor.
     *
     * @param factorId the id
     * @param label the name for readers
     * @return this builder
     */
    public FactorStudyBuilder factor(String factorId, String label) {
        return factor(StudyFactor.of(factorId, label));
    }

    /**
     * Adds a factor.
     *
     * @param factor the factor
     * @return this builder
     */
    public FactorStudyBuilder factor(StudyFactor factor) {
        return add(factor);
    }

    /**
     * Adds a code.
     *
     * @param code the code
     * @return this builder
     */
    public FactorStudyBuilder code(FactorCode code) {
        return add(code);
    }

    /**
     * Adds an influence.
     *
     * @param influence the influence
     * @return this builder
     */
    public FactorStudyBuilder influence(FactorInfluence influence) {
        return add(influence);
    }

    /**
     * Adds a loop that the author states.
     *
     * @param loop the loop
     * @return this builder
     */
    public FactorStudyBuilder loop(StatedLoop loop) {
        return add(loop);
    }

    /**
     * Sets the form of integration.
     *
     * @param reading the reading of both axes
     * @return this builder
     */
    public FactorStudyBuilder form(FormReading reading) {
        form = Objects.requireNonNull(reading, "form");
        return this;
    }

    /**
     * Says whether a model was found.
     *
     * @param reading the reading; the first one of a model counts
     * @return this builder
     */
    public FactorStudyBuilder model(ModelReading reading) {
        models.add(new AddedModel(Objects.requireNonNull(reading, "model"), takeOrigin()));
        return this;
    }

    /**
     * Adds a step of the process; the first one added is where it starts.
     *
     * @param step the step
     * @return this builder
     */
    public FactorStudyBuilder step(FlowStep step) {
        return add(step);
    }

    /**
     * Adds an effect that is claimed.
     *
     * @param effect the claim
     * @return this builder
     */
    public FactorStudyBuilder effect(ClaimedEffect effect) {
        return add(effect);
    }

    /**
     * Keeps what the author added beyond the format.
     *
     * @param values the extensions
     * @return this builder
     */
    public FactorStudyBuilder extensions(Extensions values) {
        extensions = Objects.requireNonNull(values, "extensions");
        return this;
    }

    /**
     * Makes the study as far as it holds together: ids that repeat and references that lead nowhere are left out, each with an error. What there is to look
     * at in the process is a note.
     *
     * @return the study with all diagnostics
     */
    public Checked<FactorStudy> check() {
        return new FactorStudyAssembly(this).assemble();
    }

    /**
     * Makes the study.
     *
     * @return the study
     * @throws io.github.verkan.diagnostic.ContentException if ids repeat or references lead nowhere
     */
    public FactorStudy build() {
        return check().orThrow();
    }
}
