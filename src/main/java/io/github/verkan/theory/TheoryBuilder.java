package io.github.verkan.theory;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects what belongs to a theory of change, in any order. {@link #build()} for theories written in code, {@link #check()} for theories read
 * from somebody's files.
 */
public final class TheoryBuilder {

    /** Something added, and where it was read. */
    record Added<T>(T thing, Origin origin) {}

    String id = "";
    String title = "";
    String language = "";
    Extensions extensions = Extensions.NONE;
    final List<Added<Actor>> actors = new ArrayList<>();
    final List<Added<Group>> groups = new ArrayList<>();
    final List<Added<Relation>> relations = new ArrayList<>();
    final List<Added<TargetGroup>> targetGroups = new ArrayList<>();
    final List<Added<Subgroup>> subgroups = new ArrayList<>();
    final List<Added<Element>> elements = new ArrayList<>();
    final List<Added<Link>> links = new ArrayList<>();
    final List<Added<Indicator>> indicators = new ArrayList<>();
    final List<Added<EvaluationQuestion>> questions = new ArrayList<>();
    final List<Added<TheoryVersion>> versions = new ArrayList<>();
    final List<Added<Cause>> causes = new ArrayList<>();
    final List<Added<Consequence>> consequences = new ArrayList<>();
    String problem = "";
    String problemBasis = "";
    private Origin next = Origin.NONE;

    /** Starts an empty theory. */
    public TheoryBuilder() {}

    private <T> TheoryBuilder add(List<Added<T>> list, T thing) {
        list.add(new Added<>(Objects.requireNonNull(thing), next));
        next = Origin.NONE;
        return this;
    }

    /**
     * Says where the next thing to be added was read.
     *
     * @param origin its origin
     * @return this builder
     */
    public TheoryBuilder at(Origin origin) {
        next = Objects.requireNonNull(origin, "origin");
        return this;
    }

    /**
     * Sets the theory's id.
     *
     * @param text the id
     * @return this builder
     */
    public TheoryBuilder id(String text) {
        id = Objects.requireNonNull(text, "id");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param text the title
     * @return this builder
     */
    public TheoryBuilder title(String text) {
        title = Objects.requireNonNull(text, "title");
        return this;
    }

    /**
     * Sets the language that labels are written in.
     *
     * @param code {@code sv} or {@code en}
     * @return this builder
     */
    public TheoryBuilder language(String code) {
        language = Objects.requireNonNull(code, "language");
        return this;
    }

    /**
     * Keeps what the author added beyond the format.
     *
     * @param values the extensions
     * @return this builder
     */
    public TheoryBuilder extensions(Extensions values) {
        extensions = Objects.requireNonNull(values, "extensions");
        return this;
    }

    /**
     * Adds an actor.
     *
     * @param actorId the id
     * @param label the name
     * @return this builder
     */
    public TheoryBuilder actor(String actorId, String label) {
        return actor(new Actor(actorId, label, "", false));
    }

    /**
     * Adds an actor.
     *
     * @param actor the actor
     * @return this builder
     */
    public TheoryBuilder actor(Actor actor) {
        return add(actors, actor);
    }

    /**
     * Adds a group.
     *
     * @param groupId the id
     * @param label the name
     * @param members ids of actors or groups
     * @return this builder
     */
    public TheoryBuilder group(String groupId, String label, String... members) {
        return group(new Group(groupId, label, List.of(members)));
    }

    /**
     * Adds a group.
     *
     * @param group the group
     * @return this builder
     */
    public TheoryBuilder group(Group group) {
        return add(groups, group);
    }

    /**
     * Adds a relation.
     *
     * @param relation the relation
     * @return this builder
     */
    public TheoryBuilder relation(Relation relation) {
        return add(relations, relation);
    }

    /**
     * Adds a target group.
     *
     * @param targetGroup the target group
     * @return this builder
     */
    public TheoryBuilder targetGroup(TargetGroup targetGroup) {
        return add(targetGroups, targetGroup);
    }

    /**
     * Adds a subgroup.
     *
     * @param subgroup the subgroup
     * @return this builder
     */
    public TheoryBuilder subgroup(Subgroup subgroup) {
        return add(subgroups, subgroup);
    }

    /**
     * Adds a resource.
     *
     * @param elementId the id
     * @param label the label
     * @return this builder
     */
    public TheoryBuilder resource(String elementId, String label) {
        return element(Resource.of(elementId, label));
    }

    /**
     * Adds an activity.
     *
     * @param elementId the id
     * @param label the label
     * @return this builder
     */
    public TheoryBuilder activity(String elementId, String label) {
        return element(Activity.of(elementId, label));
    }

    /**
     * Adds an output.
     *
     * @param elementId the id
     * @param label the label
     * @return this builder
     */
    public TheoryBuilder output(String elementId, String label) {
        return element(Output.of(elementId, label));
    }

    /**
     * Adds an effect.
     *
     * @param elementId the id
     * @param label the label
     * @param horizon when it is expected
     * @return this builder
     */
    public TheoryBuilder effect(String elementId, String label, Horizon horizon) {
        return element(Effect.of(elementId, label, horizon));
    }

    /**
     * Adds a mechanism.
     *
     * @param elementId the id
     * @param label the label
     * @return this builder
     */
    public TheoryBuilder mechanism(String elementId, String label) {
        return element(Mechanism.of(elementId, label));
    }

    /**
     * Adds an element of any kind.
     *
     * @param element the element
     * @return this builder
     */
    public TheoryBuilder element(Element element) {
        return add(elements, element);
    }

    /**
     * Adds a contributing link.
     *
     * @param from the id of the element that it starts from
     * @param to the id of the element that it leads to
     * @return this builder
     */
    public TheoryBuilder link(String from, String to) {
        return link(Link.between(from, to));
    }

    /**
     * Adds a link.
     *
     * @param link the link
     * @return this builder
     */
    public TheoryBuilder link(Link link) {
        return add(links, link);
    }

    /**
     * Adds an indicator.
     *
     * @param indicator the indicator
     * @return this builder
     */
    public TheoryBuilder indicator(Indicator indicator) {
        return add(indicators, indicator);
    }

    /**
     * Sets what the intervention is there for. Causes and consequences are added one by one.
     *
     * @param statement the problem in one or two sentences; may be empty
     * @param basis where the theory says so; empty for none
     * @return this builder
     */
    public TheoryBuilder problem(String statement, String basis) {
        problem = Objects.requireNonNull(statement, "statement");
        problemBasis = Objects.requireNonNull(basis, "basis");
        return this;
    }

    /**
     * Sets what the intervention is there for, with causes and consequences.
     *
     * @param value the problem
     * @return this builder
     */
    public TheoryBuilder problem(Problem value) {
        value.causes().forEach(this::cause);
        value.consequences().forEach(this::consequence);
        return problem(value.statement(), value.basis());
    }

    /**
     * Adds a cause of the problem.
     *
     * @param cause the cause
     * @return this builder
     */
    public TheoryBuilder cause(Cause cause) {
        return add(causes, cause);
    }

    /**
     * Adds a consequence of the problem.
     *
     * @param consequence the consequence
     * @return this builder
     */
    public TheoryBuilder consequence(Consequence consequence) {
        return add(consequences, consequence);
    }

    /**
     * Adds a question that the evaluation is to answer.
     *
     * @param question the question
     * @return this builder
     */
    public TheoryBuilder question(EvaluationQuestion question) {
        return add(questions, question);
    }

    /**
     * Adds a version that the theory has had; the last one added is the theory as it stands.
     *
     * @param version the version
     * @return this builder
     */
    public TheoryBuilder version(TheoryVersion version) {
        return add(versions, version);
    }

    /**
     * Makes the theory as far as it holds together: ids that repeat and references that lead nowhere are left out, each with an error.
     *
     * @return the theory with all diagnostics
     */
    public Checked<TheoryOfChange> check() {
        return new TheoryAssembly(this).assemble();
    }

    /**
     * Makes the theory.
     *
     * @return the theory
     * @throws io.github.verkan.diagnostic.ContentException if ids repeat or references lead nowhere
     */
    public TheoryOfChange build() {
        return check().orThrow();
    }
}
