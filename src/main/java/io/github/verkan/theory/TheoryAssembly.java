package io.github.verkan.theory;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.graph.Digraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a theory together from what a builder collected: what does not hold is left out and reported. */
final class TheoryAssembly {

    private static final int DEEPEST_PART = 16;

    private final TheoryBuilder input;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Hints hints = Hints.sparing();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final SimilarIds similar = new SimilarIds();
    /** The last number given to a link between the same ends. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    TheoryAssembly(TheoryBuilder input) {
        this.input = input;
    }

    Checked<TheoryOfChange> assemble() {
        Map<String, Actor> actors = unique(input.actors);
        Map<String, Group> groups = unique(input.groups);
        Map<String, Relation> relations = unique(input.relations);
        Map<String, TargetGroup> targetGroups = unique(input.targetGroups);
        Map<String, Subgroup> subgroups = unique(input.subgroups);
        Map<String, Element> elements = unique(input.elements);
        Map<String, Indicator> indicators = unique(input.indicators);
        Map<String, Cause> causes = unique(input.causes);
        Map<String, Consequence> consequences = unique(input.consequences);
        Map<String, EvaluationQuestion> questions = unique(input.questions);

        groups = withKnownMembers(groups, actors);
        relations = withKnownEnds(relations, actors);
        subgroups = withKnownOwners(subgroups, actors, groups, targetGroups);
        Set<String> parties = new LinkedHashSet<>(actors.keySet());
        parties.addAll(groups.keySet());
        elements = withKnownReferences(elements, parties, targetGroups.keySet());
        elements = withKnownWholes(elements);
        Map<String, Link> links = links(elements);

        Set<String> targets = elements.keySet();
        for (Map.Entry<String, Indicator> each : indicators.entrySet()) {
            Indicator it = each.getValue();
            each.setValue(it.about(known(it.elements(), targets, "unknown-element", it.id(), "elements")));
        }
        for (Map.Entry<String, Cause> each : causes.entrySet()) {
            Cause it = each.getValue();
            each.setValue(new Cause(it.id(), it.label(), known(it.answeredBy(), targets, "unknown-element", it.id(), "answeredBy"), it.note()));
        }
        for (Map.Entry<String, EvaluationQuestion> each : questions.entrySet()) {
            EvaluationQuestion it = each.getValue();
            each.setValue(new EvaluationQuestion(
                    it.id(), it.label(), it.main(), known(it.about(), targets, "unknown-element", it.id(), "about"), it.basis()));
        }
        Problem problem = new Problem(input.problem, List.copyOf(causes.values()), List.copyOf(consequences.values()), input.problemBasis);
        TheoryHeader header = new TheoryHeader(input.id, input.title, input.language, versions(), problem,
                List.copyOf(questions.values()), input.extensions);
        TheoryOfChange theory = new TheoryOfChange(
                header, actors, groups, relations, targetGroups, subgroups, elements, links, indicators, origins);
        return new Checked<>(theory, diagnostics);
    }

    /** Versions have names of their own kind: a version 2 takes nothing from an element 2. */
    private List<TheoryVersion> versions() {
        Map<String, TheoryVersion> first = new LinkedHashMap<>();
        for (TheoryBuilder.Added<TheoryVersion> added : input.versions) {
            TheoryVersion version = added.thing();
            if (first.putIfAbsent(version.id(), version) != null) {
                error("duplicate-id", added.origin(), "id", version.id(), "a version with this id stands before; the first one is kept", "");
            }
        }
        return List.copyOf(first.values());
    }

    private <T extends Identified> Map<String, T> unique(List<TheoryBuilder.Added<T>> added) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (TheoryBuilder.Added<T> each : added) {
            String id = each.thing().id();
            if (claim(id, each.origin())) {
                byId.put(id, each.thing());
            }
        }
        return byId;
    }

    /** Takes an id if it is free; warns when it differs from another only in letter case or Unicode form. */
    private boolean claim(String id, Origin origin) {
        if (origins.containsKey(id)) {
            error("duplicate-id", origin, "id", id, "this id is taken already; the first one is kept", "");
            return false;
        }
        Optional<Diagnostic> alike = similar.add(id, origin);
        if (alike.isPresent()) {
            diagnostics.add(alike.get());
        }
        origins.put(id, origin);
        return true;
    }

    private Map<String, Group> withKnownMembers(Map<String, Group> groups, Map<String, Actor> actors) {
        Set<String> known = new LinkedHashSet<>(actors.keySet());
        known.addAll(groups.keySet());
        Map<String, Group> checked = new LinkedHashMap<>();
        for (Group group : groups.values()) {
            List<String> members = known(group.members(), known, "unknown-actor", group.id(), "members");
            checked.put(group.id(), new Group(group.id(), group.label(), members));
        }
        return withoutLoops(checked, actors);
    }

    /** A witness loop need not touch every node of a tangle: all groups of the tangle are left with their actors. */
    private Map<String, Group> withoutLoops(Map<String, Group> groups, Map<String, Actor> actors) {
        Map<String, Group> checked = new LinkedHashMap<>(groups);
        Digraph.Builder builder = Digraph.builder();
        for (Group group : groups.values()) {
            for (String member : group.members()) {
                if (groups.containsKey(member)) {
                    builder.arc(group.id(), member);
                }
            }
        }
        Digraph membership = builder.build();
        for (List<String> loop : membership.loops()) {
            error("group-contains-itself", origins.get(loop.get(0)), "members", asLoop(loop),
                    "a group must not contain itself; the groups within it are left out", "");
        }
        for (Set<String> tangle : membership.tangles()) {
            for (String id : tangle) {
                Group group = groups.get(id);
                List<String> actorsOnly = group.members().stream().filter(actors::containsKey).toList();
                checked.put(id, new Group(id, group.label(), actorsOnly));
            }
        }
        return checked;
    }

    private static String asLoop(List<String> loop) {
        return String.join(" > ", loop) + " > " + loop.get(0);
    }

    private Map<String, Relation> withKnownEnds(Map<String, Relation> relations, Map<String, Actor> actors) {
        Map<String, Relation> checked = new LinkedHashMap<>();
        for (Relation relation : relations.values()) {
            List<String> ends = known(
                    List.of(relation.first(), relation.second()), actors.keySet(), "unknown-actor", relation.id(), "between");
            if (ends.size() == 2 && !relation.first().equals(relation.second())) {
                checked.put(relation.id(), relation);
            } else if (ends.size() == 2) {
                error("relation-with-itself", origins.get(relation.id()), "between", relation.first(),
                        "a relation is between two different actors; it is left out", "");
            }
        }
        return checked;
    }

    private Map<String, Subgroup> withKnownOwners(
            Map<String, Subgroup> subgroups, Map<String, Actor> actors, Map<String, Group> groups, Map<String, TargetGroup> targetGroups) {
        Set<String> known = new LinkedHashSet<>(targetGroups.keySet());
        known.addAll(actors.keySet());
        known.addAll(groups.keySet());
        Map<String, Subgroup> checked = new LinkedHashMap<>();
        for (Subgroup subgroup : subgroups.values()) {
            boolean fine = subgroup.of().isEmpty()
                    || !known(List.of(subgroup.of()), known, "unknown-target-group", subgroup.id(), "of").isEmpty();
            checked.put(subgroup.id(), fine ? subgroup : new Subgroup(subgroup.id(), subgroup.label(), "", subgroup.share()));
        }
        return checked;
    }

    private Map<String, Element> withKnownReferences(Map<String, Element> elements, Set<String> parties, Set<String> targetGroups) {
        Set<String> ids = elements.keySet();
        Map<String, Element> checked = new LinkedHashMap<>();
        for (Element element : elements.values()) {
            String id = element.id();
            checked.put(id, element.<Element>match(
                    resource -> resource,
                    activity -> activity.by(known(activity.actors(), parties, "unknown-actor", id, "actors"))
                            .reaching(known(activity.targetGroups(), targetGroups, "unknown-target-group", id, "targetGroups")),
                    output -> output.by(known(output.actors(), parties, "unknown-actor", id, "actors")),
                    mechanism -> mechanism.declaring(
                            known(mechanism.declaredFrom(), ids, "unknown-element", id, "from"),
                            known(mechanism.declaredTo(), ids, "unknown-element", id, "to")),
                    effect -> effect
                            .concerning(known(effect.targetGroups(), targetGroups, "unknown-target-group", id, "targetGroups"))
                            .expectedOf(known(effect.actors(), parties, "unknown-actor", id, "actors")),
                    factor -> new Factor(id, factor.label(), factor.influence(), withKnownActors(factor, parties),
                            known(factor.affects(), ids, "unknown-element", id, "affects"),
                            known(factor.actors(), parties, "unknown-actor", id, "actors"),
                            factor.framework(), factor.category(), factor.subcategory(), factor.locus(), factor.details())));
        }
        return checked;
    }

    /** An influence on somebody who is not there would become one on everybody: it is left out as a whole. */
    private List<InfluenceAt> withKnownActors(Factor factor, Set<String> parties) {
        List<InfluenceAt> influences = new ArrayList<>();
        for (InfluenceAt it : factor.influences()) {
            if (it.actor().isEmpty() || !known(List.of(it.actor()), parties, "unknown-actor", factor.id(), "influences").isEmpty()) {
                influences.add(it);
            }
        }
        return influences;
    }

    private Map<String, Element> withKnownWholes(Map<String, Element> elements) {
        Set<String> effects = new LinkedHashSet<>();
        for (Element element : elements.values()) {
            if (element.kind() == ElementKind.EFFECT) {
                effects.add(element.id());
            }
        }
        Map<String, Element> checked = new LinkedHashMap<>(elements);
        Digraph.Builder parts = Digraph.builder();
        for (String id : effects) {
            Effect effect = (Effect) elements.get(id);
            if (!effect.partOf().isEmpty()) {
                if (known(List.of(effect.partOf()), effects, "unknown-effect", id, "partOf").isEmpty()) {
                    checked.put(id, effect.partOf(""));
                } else {
                    parts.arc(id, effect.partOf());
                }
            }
        }
        for (List<String> loop : parts.build().loops()) {
            error("part-of-itself", origins.get(loop.get(0)), "partOf", asLoop(loop),
                    "an effect must not be a part of itself; it is kept as an effect of its own", "");
            loop.forEach(id -> checked.put(id, ((Effect) checked.get(id)).partOf("")));
        }
        cutDeepParts(checked);
        return checked;
    }

    /** Parts of parts of parts are read as far as anybody means them; what lies deeper stands for itself. */
    private void cutDeepParts(Map<String, Element> elements) {
        Map<String, Integer> depths = new LinkedHashMap<>();
        for (String id : List.copyOf(elements.keySet())) {
            List<String> chain = new ArrayList<>();
            for (String each = id; !each.isEmpty() && !depths.containsKey(each); each = wholeOf(each, elements)) {
                chain.add(each);
            }
            for (int i = chain.size() - 1; i >= 0; i--) {
                String each = chain.get(i);
                int depth = wholeOf(each, elements).isEmpty() ? 0 : depths.get(wholeOf(each, elements)) + 1;
                if (depth > DEEPEST_PART) {
                    error("parts-too-deep", origins.get(each), "partOf", ((Effect) elements.get(each)).partOf(),
                            "parts are nested more than " + DEEPEST_PART + " deep; this one is kept as an effect of its own", "");
                    elements.put(each, ((Effect) elements.get(each)).partOf(""));
                    depth = 0;
                }
                depths.put(each, depth);
            }
        }
    }

    private static String wholeOf(String id, Map<String, Element> elements) {
        return elements.get(id) instanceof Effect effect ? effect.partOf() : "";
    }

    private Map<String, Link> links(Map<String, Element> elements) {
        List<Link> sound = new ArrayList<>();
        List<Origin> where = new ArrayList<>();
        for (TheoryBuilder.Added<Link> added : input.links) {
            Link link = soundLink(added, elements);
            if (link != null && (link.id().isEmpty() || claim(link.id(), added.origin()))) {
                sound.add(link);
                where.add(added.origin());
            }
        }
        // Made-up ids come last, so that they never take one that the author gave.
        Map<String, Link> links = new LinkedHashMap<>();
        for (int i = 0; i < sound.size(); i++) {
            Link link = sound.get(i);
            String id = link.id().isEmpty() ? freeId(link, where.get(i)) : link.id();
            links.put(id, link.named(id));
        }
        return links;
    }

    private String freeId(Link link, Origin origin) {
        String stem = link.from() + "-" + link.to();
        String id = stem;
        while (origins.containsKey(id)) {
            id = stem + "-" + numbers.merge(stem, 2, (last, first) -> last + 1);
        }
        origins.put(id, origin);
        return id;
    }

    private Link soundLink(TheoryBuilder.Added<Link> added, Map<String, Element> elements) {
        Link link = added.thing();
        boolean sound = isElement(link.from(), elements, added.origin(), "from") & isElement(link.to(), elements, added.origin(), "to");
        if (!sound) {
            return null;
        }
        if (!link.through().isEmpty() && !(elements.get(link.through()) instanceof Mechanism)) {
            error("unknown-mechanism", added.origin(), "through", link.through(),
                    "no mechanism has this id; the link is kept without it", hints.nearest(link.through(), () -> elements.values().stream().filter(Mechanism.class::isInstance).map(Element::id).toList()));
            return link.through("");
        }
        return link;
    }

    private boolean isElement(String id, Map<String, Element> elements, Origin origin, String field) {
        if (elements.containsKey(id)) {
            return true;
        }
        error("unknown-element", origin, field, id, "no element has this id; the link is left out",
                hints.nearest(id, elements::keySet));
        return false;
    }

    private List<String> known(List<String> ids, Collection<String> known, String code, String owner, String field) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            if (known.contains(id)) {
                found.add(id);
            } else {
                error(code, origins.get(owner), field, id, "nothing of that kind has this id; the reference is left out",
                        hints.nearest(id, () -> known));
            }
        }
        return found;
    }

    private void error(String code, Origin origin, String field, String value, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, origin.of(field), value, message, hint));
    }
}
