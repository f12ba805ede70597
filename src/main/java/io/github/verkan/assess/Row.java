package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import java.util.Map;
import java.util.Set;

/**
 * A row of evidence with what follows from the theory alone.
 *
 * @param item the row
 * @param finding what it says, completed by its indicator
 * @param actors the actors of the case that it is about; empty if it names nobody, or outsiders alone
 * @param reached the elements that it is about: its targets, their wholes and parts
 */
record Row(EvidenceItem item, Finding finding, Set<String> actors, Map<String, Reached> reached) {

    /** Whether it names parties, and all of them stand outside the case. */
    boolean isOutside() {
        return !item.about().isEmpty() && actors.isEmpty();
    }
}
