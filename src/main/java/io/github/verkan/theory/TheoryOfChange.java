package io.github.verkan.theory;

import io.github.verkan.diagnostic.Origin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A theory of change: elements, the links between them, and those whom it is about. Immutable and thread-safe; everything keeps the author's
 * order.
 *
 * <p>All ids are unique and every reference leads somewhere: whatever did not is left out, with a diagnostic, when the theory is
 * {@linkplain TheoryBuilder#check() made}. A theory may still be incomplete or odd (real reports print only extracts): the checks of the
 * {@code structure} package say so.
 */
public final class TheoryOfChange {

    private final TheoryHeader header;
    private final Map<String, Actor> actors;
    private final Map<String, Group> groups;
    private final Map<String, Relation> relations;
    private final Map<String, TargetGroup> targetGroups;
    private final Map<String, Subgroup> subgroups;
    private final Map<String, Element> elements;
    private final Map<String, Link> links;
    private final Map<String, Indicator> indicators;
    private final Map<String, Origin> origins;
    private final TheoryIndex index;
    private final Wiring wiring;

    TheoryOfChange(
            TheoryHeader header,
            Map<String, Actor> actors,
            Map<String, Group> groups,
            Map<String, Relation> relations,
            Map<String, TargetGroup> targetGroups,
            Map<String, Subgroup> subgroups,
            Map<String, Element> elements,
            Map<String, Link> links,
            Map<String, Indicator> indicators,
            Map<String, Origin> origins) {
        this.header = header;
        this.actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        this.relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
        this.targetGroups = Collections.unmodifiableMap(new LinkedHashMap<>(targetGroups));
        this.subgroups = Collections.unmodifiableMap(new LinkedHashMap<>(subgroups));
        this.elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        this.links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        this.indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        this.origins = new LinkedHashMap<>(origins);
        this.index = new TheoryIndex(elements.values(), links.values(), groups.values(), actors.keySet(), relations.values());
        this.wiring = new Wiring(List.copyOf(elements.values()), List.copyOf(links.values()));
        for (Collection<? extends Labelled> things : List.of(elements.values(), actors.values(), groups.values(), relations.values(),
                subgroups.values(), targetGroups.values(), indicators.values(), header.problem().causes(), header.problem().consequences(),
                header.questions())) {
            index.label(things);
        }
    }

    /**
     * Starts a theory in code.
     *
     * @param title the title
     * @return an empty builder
     */
    public static TheoryBuilder named(String title) {
        return new TheoryBuilder().title(title);
    }

    /**
     * The theory's id.
     *
     * @return the id; empty for none
     */
    public String id() {
        return header.id();
    }

    /**
     * The title.
     *
     * @return the title; empty for none
     */
    public String title() {
        return header.title();
    }

    /**
     * The language that labels are written in.
     *
     * @return {@code sv} or {@code en}; empty if not said
     */
    public String language() {
        return header.language();
    }

    /**
     * The versions that the theory has had.
     *
     * @return in the author's order, the last one as it stands; empty if none are listed
     */
    public List<TheoryVersion> versions() {
        return header.versions();
    }

    /**
     * What the intervention is there for.
     *
     * @return the problem; {@link Problem#NONE} if not said
     */
    public Problem problem() {
        return header.problem();
    }

    /**
     * What the evaluation is to answer.
     *
     * @return in the author's order; empty if none are listed
     */
    public List<EvaluationQuestion> questions() {
        return header.questions();
    }

    /**
     * What the author added beyond the format.
     *
     * @return the extensions
     */
    public Extensions extensions() {
        return header.extensions();
    }

    /**
     * The actors.
     *
     * @return in the author's order
     */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /**
     * The actors that do not stand outside: those whom the overall scope covers.
     *
     * @return ids in the author's order; empty if the theory names no actors
     */
    public Set<String> innerActors() {
        Set<String> inner = new LinkedHashSet<>();
        for (Actor actor : actors.values()) {
            if (!actor.outside()) {
                inner.add(actor.id());
            }
        }
        return Collections.unmodifiableSet(inner);
    }

    /**
     * The groups.
     *
     * @return in the author's order
     */
    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /**
     * The relations.
     *
     * @return in the author's order
     */
    public List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    /**
     * The target groups.
     *
     * @return in the author's order
     */
    public List<TargetGroup> targetGroups() {
        return List.copyOf(targetGroups.values());
    }

    /**
     * The subgroups.
     *
     * @return in the author's order
     */
    public List<Subgroup> subgroups() {
        return List.copyOf(subgroups.values());
    }

    /**
     * The elements, mechanisms and factors included.
     *
     * @return in the author's order
     */
    public List<Element> elements() {
        return List.copyOf(elements.values());
    }

    /**
     * The links.
     *
     * @return in the author's order
     */
    public List<Link> links() {
        return List.copyOf(links.values());
    }

    /**
     * The indicators.
     *
     * @return in the author's order
     */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /**
     * The indicator with an id.
     *
     * @param id the id
     * @return the indicator, or nothing
     */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * The element with an id.
     *
     * @param id the id
     * @return the element, or nothing
     */
    public Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /**
     * The link with an id.
     *
     * @param id the id
     * @return the link, or nothing
     */
    public Optional<Link> link(String id) {
        return Optional.ofNullable(links.get(id));
    }

    /**
     * The group with an id.
     *
     * @param id the id
     * @return the group, or nothing
     */
    public Optional<Group> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /**
     * The target group with an id.
     *
     * @param id the id
     * @return the target group, or nothing
     */
    public Optional<TargetGroup> targetGroup(String id) {
        return Optional.ofNullable(targetGroups.get(id));
    }

    /**
     * The kind of an element.
     *
     * @param id the id
     * @return the kind, or nothing if no element has the id
     */
    public Optional<ElementKind> kindOf(String id) {
        Element element = elements.get(id);
        return element == null ? Optional.empty() : Optional.of(element.kind());
    }

    /**
     * The whole that an effect is a part of.
     *
     * @param effect its id
     * @return the id of the whole; empty if it is no part
     */
    public String wholeOf(String effect) {
        return elements.get(effect) instanceof Effect it ? it.partOf() : "";
    }

    /**
     * When an effect is expected: as it says itself, or else as the nearest of the wholes that it is a part of says.
     *
     * @param effect its id
     * @return the horizon, or nothing if none of them says one or no effect has the id
     */
    public Optional<Horizon> horizonOf(String effect) {
        return saidOf(effect, Effect::horizon);
    }

    /**
     * The date before which an effect cannot be judged: its own, or else that of the nearest of the wholes that it is a part of.
     *
     * @param effect its id
     * @return the date, or nothing if none of them says one or no effect has the id
     */
    public Optional<LocalDate> assessableFromOf(String effect) {
        return saidOf(effect, Effect::assessableFrom);
    }

    /** What an effect or the nearest whole says; wholes do not lie within their parts, and parts not deep. */
    private <T> Optional<T> saidOf(String effect, Function<Effect, T> said) {
        for (String id = effect; elements.get(id) instanceof Effect it; id = it.partOf()) {
            T value = said.apply(it);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * The parts of an effect.
     *
     * @param effect the id of the whole
     * @return its direct parts in the author's order; empty if it is not compound
     */
    public List<Effect> parts(String effect) {
        return index.parts(effect);
    }

    /**
     * The links that lead to an element.
     *
     * @param element its id
     * @return in the author's order
     */
    public List<Link> linksTo(String element) {
        return index.linksTo(element);
    }

    /**
     * The links that start from an element.
     *
     * @param element its id
     * @return in the author's order
     */
    public List<Link> linksFrom(String element) {
        return index.linksFrom(element);
    }

    /**
     * The links that run through a mechanism.
     *
     * @param mechanism its id
     * @return in the author's order
     */
    public List<Link> linksThrough(String mechanism) {
        return index.linksThrough(mechanism);
    }

    /**
     * The elements and links by number, for what has to be quick in a large theory.
     *
     * @return how they hang together; always the same
     */
    public Wiring wiring() {
        return wiring;
    }

    /**
     * The actors that an actor, group or relation stands for.
     *
     * @param id its id
     * @return the actor itself, all members of the group (through groups within it), or the two of the relation; empty if there is no such id
     */
    public Set<String> members(String id) {
        return index.members().getOrDefault(id, Set.of());
    }

    /**
     * Whether an id names an actor, group or relation.
     *
     * @param id the id
     * @return true if it does
     */
    public boolean isParty(String id) {
        return index.members().containsKey(id);
    }

    /**
     * All ids that evidence can be about as whom: actors, groups and relations.
     *
     * @return in the author's order, groups first
     */
    public Set<String> parties() {
        return Collections.unmodifiableSet(index.members().keySet());
    }

    /**
     * All ids that evidence can have as target: elements and links.
     *
     * @return elements first, each in the author's order
     */
    public Set<String> targets() {
        Set<String> targets = new LinkedHashSet<>(elements.keySet());
        targets.addAll(links.keySet());
        return Collections.unmodifiableSet(targets);
    }

    /**
     * The label of anything that has an id.
     *
     * @param id the id
     * @return its label; for a link its ends; the id itself if nothing has it
     */
    public String labelOf(String id) {
        String label = index.labels().get(id);
        if (label == null && links.containsKey(id)) {
            return labelOf(links.get(id).from()) + " → " + labelOf(links.get(id).to());
        }
        return label == null ? id : label;
    }

    /**
     * Where something with an id was read.
     *
     * @param id the id
     * @return its origin; {@link Origin#NONE} if it was made in code or there is no such id
     */
    public Origin originOf(String id) {
        return origins.getOrDefault(id, Origin.NONE);
    }

    /**
     * The theory again as a builder, to add to it.
     *
     * @return a builder that holds all that the theory holds
     */
    public TheoryBuilder toBuilder() {
        TheoryBuilder builder = new TheoryBuilder().id(id()).title(title()).language(language()).extensions(extensions());
        actors.values().forEach(it -> builder.at(originOf(it.id())).actor(it));
        groups.values().forEach(it -> builder.at(originOf(it.id())).group(it));
        relations.values().forEach(it -> builder.at(originOf(it.id())).relation(it));
        targetGroups.values().forEach(it -> builder.at(originOf(it.id())).targetGroup(it));
        subgroups.values().forEach(it -> builder.at(originOf(it.id())).subgroup(it));
        elements.values().forEach(it -> builder.at(originOf(it.id())).element(it));
        links.values().forEach(it -> builder.at(originOf(it.id())).link(it));
        indicators.values().forEach(it -> builder.at(originOf(it.id())).indicator(it));
        versions().forEach(builder::version);
        builder.problem(problem().statement(), problem().basis());
        problem().causes().forEach(it -> builder.at(originOf(it.id())).cause(it));
        problem().consequences().forEach(it -> builder.at(originOf(it.id())).consequence(it));
        questions().forEach(it -> builder.at(originOf(it.id())).question(it));
        return builder;
    }

    /**
     * A short summary.
     *
     * @return for example {@code TheoryOfChange[På väg: 72 elements, 51 links]}
     */
    @Override
    public String toString() {
        return "TheoryOfChange[" + (title().isEmpty() ? id() : title()) + ": " + elements.size() + " elements, " + links.size()
                + " links]";
    }
}
