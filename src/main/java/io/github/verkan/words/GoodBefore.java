package io.github.verkan.words;

import io.github.verkan.assess.Flag;
import io.github.verkan.evidence.EvidenceItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** For whom it worked well before the intervention already. */
final class GoodBefore {

    private GoodBefore() {}

    /** The parties that the rows of the flag are about; none if they are all that the verdict is about. */
    static List<String> parties(Told told, Flag flag) {
        Set<String> about = new LinkedHashSet<>();
        Set<String> actors = new LinkedHashSet<>();
        for (EvidenceItem item : told.evaluation().evidence().items()) {
            if (flag.ids().contains(item.id())) {
                if (item.about().isEmpty()) {
                    return List.of();
                }
                about.addAll(item.about());
                item.about().forEach(party -> actors.addAll(told.theory().members(party)));
            }
        }
        String scope = told.verdict.scope().actor();
        Set<String> concerned = scope.isEmpty() ? told.theory().innerActors() : told.theory().members(scope);
        return actors.containsAll(concerned) ? List.of() : List.copyOf(about);
    }
}
