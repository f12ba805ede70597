package io.github.verkan.collaboration;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A study of factors (faktorstudie): what makes collaboration work, and not how far goals were reached. Immutable; everything is in the author's order. */
public final class FactorStudy {

    private final String id;
    private final String title;
    private final String language;
    private final String source;
    private final Publication publication;
    private final List<String> frameworks;
    private final List<StudyActor> actors;
    private final List<StudyRole> roles;
    private final Map<String, StudyFactor> factors;
    private final List<FactorCode> codes;
    private final List<FactorInfluence> influences;
    private final List<StatedLoop> loops;
    private final FormReading form;
    private final List<ModelReading> models;
    private final ProcessFlow flow;
    private final List<ClaimedEffect> effects;
    private final Extensions extensions;
    private final Map<String, Origin> origins;
    private final Map<String, String> labels;

    FactorStudy(FactorStudyAssembly made) {
        FactorStudyBuilder of = made.input();
        this.id = of.id;
        this.title = of.title;
        this.language = of.language;
        this.source = of.source;
        this.publication = of.publication;
        this.frameworks = of.frameworks;
        this.form = of.form;
        this.extensions = of.extensions;
        this.actors = made.all(StudyActor.class);
        this.roles = made.all(StudyRole.class);
        this.codes = made.all(FactorCode.class);
        this.influences = made.all(FactorInfluence.class);
        this.loops = made.all(StatedLoop.class);
        this.effects = made.all(ClaimedEffect.class);
        this.flow = ProcessFlow.of(made.all(FlowStep.class));
        this.factors = new LinkedHashMap<>();
        made.all(StudyFactor.class).forEach(it -> factors.put(it.id(), it));
        List<ModelReading> seven = new ArrayList<>();
        for (CollaborationModel model : CollaborationModel.values()) {
            seven.add(made.models().getOrDefault(model, ModelReading.notSaid(model)));
        }
        this.models = List.copyOf(seven);
        this.origins = new LinkedHashMap<>(made.origins());
        this.labels = new LinkedHashMap<>();
        made.things().forEach(it -> labels.put(it.id(), it instanceof Labelled named ? named.label() : it.id()));
    }

    /**
     * Starts a study.
     *
     * @param title the title
     * @return a builder
     */
    public static FactorStudyBuilder titled(String title) {
        return new FactorStudyBuilder().title(title);
    }

    /**
     * The id.
     *
     * @return the id; empty if it has none
     */
    public String id() {
        return id;
    }

    /**
     * The title.
     *
     * @return the title; empty if it has none
     */
    public String title() {
        return title;
    }

    /**
     * The language that labels are written in.
     *
     * @return {@code sv}, {@code en} or empty
     */
    public String language() {
        return language;
    }

    /**
     * Where it was published.
     *
     * @return a citation; empty if not said
     */
    public String source() {
        return source;
    }

    /**
     * The report that it was coded from: title, authors, genre and approaches.
     *
     * @return the publication; empty if not said
     */
    public Publication publication() {
        return publication;
    }

    /**
     * The frameworks of factors that it refers to.
     *
     * @return their ids or names
     */
    public List<String> frameworks() {
        return frameworks;
    }

    /**
     * Those whom it is about.
     *
     * @return the actors, heard or not
     */
    public List<StudyActor> actors() {
        return actors;
    }

    /**
     * The actors that belong to what is studied and were not heard, each with the reason.
     *
     * @return by the id of the actor, in the author's order
     */
    public Map<String, GapReason> gaps() {
        Map<String, GapReason> gaps = new LinkedHashMap<>();
        actors.forEach(actor -> actor.heard().gap().ifPresent(reason -> gaps.put(actor.id(), reason)));
        return Collections.unmodifiableMap(gaps);
    }

    /**
     * The roles in which people speak or could have spoken.
     *
     * @return the roles
     */
    public List<StudyRole> roles() {
        return roles;
    }

    /**
     * The factors between which it states influences.
     *
     * @return the factors
     */
    public List<StudyFactor> factors() {
        return List.copyOf(factors.values());
    }

    /**
     * A factor by its id.
     *
     * @param factor the id
     * @return the factor, or nothing if there is none
     */
    public Optional<StudyFactor> factor(String factor) {
        return Optional.ofNullable(factors.get(factor));
    }

    /**
     * What was told under which name and category.
     *
     * @return the codes
     */
    public List<FactorCode> codes() {
        return codes;
    }

    /**
     * What bears on what.
     *
     * @return the influences, of all kinds
     */
    public List<FactorInfluence> influences() {
        return influences;
    }

    /**
     * The loops that the author states.
     *
     * @return the loops, general remarks included
     */
    public List<StatedLoop> statedLoops() {
        return loops;
    }

    /**
     * The form of integration.
     *
     * @return the reading; unknown on both axes if nothing is said
     */
    public FormReading form() {
        return form;
    }

    /**
     * Which of the seven models were found.
     *
     * @return all seven, from the simplest to the most complex; not said for those that the study says nothing of
     */
    public List<ModelReading> models() {
        return models;
    }

    /**
     * The process.
     *
     * @return the process; without steps if the study describes none
     */
    public ProcessFlow flow() {
        return flow;
    }

    /**
     * Effects that are claimed or spoken against. They have no verdicts.
     *
     * @return the claims
     */
    public List<ClaimedEffect> claimedEffects() {
        return effects;
    }

    /**
     * The label of whatever has an id here.
     *
     * @param thing the id
     * @return its label; the id itself if it has none or nothing has it
     */
    public String label(String thing) {
        return labels.getOrDefault(thing, thing);
    }

    /**
     * What the author added beyond the format.
     *
     * @return the extensions
     */
    public Extensions extensions() {
        return extensions;
    }

    /**
     * Where something was read.
     *
     * @param thing the id
     * @return its origin; none for what was made in code
     */
    public Origin origin(String thing) {
        return origins.getOrDefault(Objects.requireNonNull(thing, "thing"), Origin.NONE);
    }

    /** The ids of all factors. */
    List<String> factorIds() {
        return Identified.ids(factors.values());
    }
}
