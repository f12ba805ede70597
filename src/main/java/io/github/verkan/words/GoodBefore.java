package io.github.verkan.words;

import io.github.verkan.assess.Flag;
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
        for (String id : flag.ids()) {
            List<String> parties = told.items.get(id).about();
            if (parties.isEmpty()) {
                return List.of();
            }
            about.addAll(parties);
            parties.forEach(party -> actors.addAll(told.theory().members(party)));
        }
        String scope = told.verdict.scope().actor();
        Set<String> concerned = scope.isEmpty() ? told.theory().innerActors() : told.theory().members(scope);
        return actors.containsAll(concerned) ? List.of() : List.copyOf(about);
    }
}
