package io.github.verkan.words;

import io.github.verkan.assess.Flag;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Effect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** For whom, and in which parts of a goal, it worked well before the intervention already. */
final class GoodBefore {

    private final Told told;
    private final List<EvidenceItem> rows;

    GoodBefore(Told told, Flag flag) {
        this.told = told;
        this.rows = new ArrayList<>();
        for (String id : flag.ids()) {
            if (told.items.get(id) != null) {
                rows.add(told.items.get(id));
            }
        }
    }

    /** The sentence of the flag. */
    String sentence() {
        String whom = whom();
        List<String> named = new ArrayList<>();
        for (String part : parts()) {
            named.add(told.wording.phrase("subject", "part", told.typography.quoted(told.label(part))));
        }
        String parts = told.typography.list(named);
        String code = "good-before" + (whom.isEmpty() ? "" : "-for") + (parts.isEmpty() ? "" : "-in");
        return told.wording.phrase("flag-sentence", code, whom, parts);
    }

    /** The note of a table. */
    String note() {
        String whom = whom();
        String note = whom.isEmpty() ? told.wording.word("flag", Flag.Kind.GOOD_BEFORE) : told.wording.phrase("report", "good-before-for", whom);
        return parts().isEmpty() ? note : told.wording.phrase("figure", "about", note, told.quoted(parts()));
    }

    /** The parties and subgroups that the rows are about; nothing if they are all that the verdict is about. */
    private String whom() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> actors = new LinkedHashSet<>();
        String subgroup = told.verdict.scope().subgroup();
        for (EvidenceItem row : rows) {
            List<String> subgroups = without(row.subgroups(), subgroup);
            String about = told.labels(without(row.about(), told.verdict.scope().actor()));
            if (subgroups.isEmpty()) {
                if (row.about().isEmpty()) {
                    return "";
                }
                for (String party : row.about()) {
                    names.add(told.label(party));
                    actors.addAll(told.theory().members(party));
                }
            }
            for (String it : subgroups) {
                names.add(about.isEmpty() ? told.label(it) : told.wording.phrase("figure", "about", told.label(it), about));
            }
        }
        String scope = told.verdict.scope().actor();
        Set<String> concerned = scope.isEmpty() ? told.theory().innerActors() : told.theory().members(scope);
        return !actors.isEmpty() && actors.containsAll(concerned) ? "" : told.typography.list(List.copyOf(names));
    }

    private static List<String> without(List<String> ids, String one) {
        List<String> others = new ArrayList<>(ids);
        others.removeAll(List.of(one));
        return others;
    }

    /** The parts of the goal that the rows are about; none if a row is about the whole, or if they are about all parts. */
    private List<String> parts() {
        List<String> named = new ArrayList<>();
        List<Effect> parts = told.theory().parts(told.verdict.element());
        for (Effect part : parts) {
            if (isAnyAbout(part.id())) {
                named.add(part.id());
            }
        }
        return named.size() == parts.size() || isAnyAbout(told.verdict.element()) ? List.of() : named;
    }

    private boolean isAnyAbout(String element) {
        for (EvidenceItem row : rows) {
            if (row.targets().contains(element)) {
                return true;
            }
        }
        return false;
    }
}
