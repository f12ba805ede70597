package io.github.verkan.theory;

import io.github.verkan.graph.Digraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows from the things of a theory and is asked for again and again: parts, links by their ends, members and labels. */
final class TheoryIndex {

    private final Map<String, List<Effect>> parts = new LinkedHashMap<>();
    private final Map<String, List<Link>> linksTo = new LinkedHashMap<>();
    private final Map<String, List<Link>> linksFrom = new LinkedHashMap<>();
    private final Map<String, List<Link>> linksThrough = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    TheoryIndex(Collection<Element> elements, Collection<Link> links, Collection<Group> groups, Set<String> actors, Collection<Relation> relations) {
        for (Element element : elements) {
            if (element instanceof Effect effect && !effect.partOf().isEmpty()) {
                add(parts, effect.partOf(), effect);
            }
        }
        for (Link link : links) {
            add(linksFrom, link.from(), link);
            add(linksTo, link.to(), link);
            if (!link.through().isEmpty()) {
                add(linksThrough, link.through(), link);
            }
        }
        addMembers(groups, actors, relations);
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, it -> new ArrayList<>()).add(value);
    }

    private void addMembers(Collection<Group> groups, Set<String> actors, Collection<Relation> relations) {
        Digraph.Builder membership = Digraph.builder();
        for (Group group : groups) {
            membership.node(group.id());
            for (String member : group.members()) {
                membership.arc(group.id(), member);
            }
        }
        Digraph graph = membership.build();
        for (Group group : groups) {
            Set<String> reached = graph.reachableFrom(group.id());
            Set<String> inOrder = new LinkedHashSet<>();
            for (String actor : actors) {
                if (reached.contains(actor)) {
                    inOrder.add(actor);
                }
            }
            members.put(group.id(), Collections.unmodifiableSet(inOrder));
        }
        for (String actor : actors) {
            members.put(actor, Collections.unmodifiableSet(new LinkedHashSet<>(List.of(actor))));
        }
        for (Relation relation : relations) {
            members.put(relation.id(), Collections.unmodifiableSet(
                    new LinkedHashSet<>(List.of(relation.first(), relation.second()))));
        }
    }

    void label(Collection<? extends Labelled> things) {
        things.forEach(thing -> labels.put(thing.id(), thing.label()));
    }

    /** By id of anything that has a label. */
    Map<String, String> labels() {
        return labels;
    }

    List<Effect> parts(String effect) {
        return Collections.unmodifiableList(parts.getOrDefault(effect, List.of()));
    }

    List<Link> linksTo(String element) {
        return Collections.unmodifiableList(linksTo.getOrDefault(element, List.of()));
    }

    List<Link> linksFrom(String element) {
        return Collections.unmodifiableList(linksFrom.getOrDefault(element, List.of()));
    }

    List<Link> linksThrough(String mechanism) {
        return Collections.unmodifiableList(linksThrough.getOrDefault(mechanism, List.of()));
    }

    /** By id of the actor, group or relation; groups first. */
    Map<String, Set<String>> members() {
        return members;
    }
}
