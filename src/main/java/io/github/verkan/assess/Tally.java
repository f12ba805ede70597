package io.github.verkan.assess;

import io.github.verkan.explain.Citation;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The voices on an element in a scope, and what is listed beside them. Its contents do not depend on the order in which rows were read.
 *
 * @param element the id of the element or link
 * @param scope the scope
 * @param collaborative whether it is about collaboration, so that the parties to it are each other's counterparts
 * @param voices the sources with a view, by id
 * @param withoutView the sources that were heard but have no view, by id
 * @param listed rows that are no voices here, each with its reason, by id
 * @param directTargetGroups ids of the groups that are to change
 */
public record Tally(
        String element,
        Scope scope,
        boolean collaborative,
        List<Voice> voices,
        List<Voice> withoutView,
        List<Citation> listed,
        List<String> directTargetGroups) {

    /** Makes a tally; voices are put in the order of their sources' ids. */
    public Tally {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        voices = sorted(voices);
        withoutView = sorted(withoutView);
        listed = List.copyOf(listed);
        directTargetGroups = List.copyOf(directTargetGroups);
    }

    private static List<Voice> sorted(List<Voice> voices) {
        List<Voice> sorted = new ArrayList<>(voices);
        sorted.sort(Comparator.comparing(voice -> voice.source().id()));
        return List.copyOf(sorted);
    }

    /**
     * Whether a source belongs to those that are to change, or is a party to the collaboration: then its no is never only a dissent.
     *
     * @param voice a voice
     * @return true if so
     */
    public boolean isConcerned(Voice voice) {
        return directTargetGroups.contains(voice.source().targetGroup()) || collaborative && !voice.source().actor().isEmpty();
    }
}
