package io.github.verkan.assess;

import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was only said of some is no verdict for all: where everything that counts holds for subgroups, and none of them is known to be large enough to stand
 * for the rest, there is no grade beyond the subgroups. Where others were heard too, subgroups of unknown size are named.
 */
final class SubgroupRule {

    private SubgroupRule() {}

    static void apply(Draft draft, Settings settings) {
        List<Voice> voices = draft.tally.voices();
        if (draft.isEarly() || voices.isEmpty() || !draft.scope.subgroup().isEmpty() || draft.status == Status.NOT_ASSESSABLE) {
            return;
        }
        Set<String> named = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        boolean onlySome = true;
        for (Voice voice : voices) {
            onlySome &= voice.isPartial();
            for (Citation it : voice.citations()) {
                Map<String, Boolean> subgroups = draft.collected.partialSubgroups().getOrDefault(it.evidence(), Map.of());
                subgroups.forEach((subgroup, known) -> {
                    named.add(subgroup);
                    if (!known) {
                        unknown.add(subgroup);
                    }
                });
            }
        }
        if (onlySome) {
            draft.retract(Status.NOT_ASSESSABLE, Reason.ONLY_SUBGROUPS);
            draft.flags.add(new Flag(Flag.Kind.SUBGROUPS_ONLY, List.copyOf(named)));
            draft.steps.add(new Step("subgroups", "no verdict for all when everything that counts holds for subgroups that are less than "
                    + settings.fraction(Settings.COVERAGE_FROM) + " of them, or of unknown size", inputs(named, unknown), "only-subgroups", List.of()));
        } else if (!unknown.isEmpty()) {
            draft.flags.add(new Flag(Flag.Kind.COVERAGE_UNKNOWN, List.copyOf(unknown)));
        }
    }

    private static List<Input> inputs(Set<String> named, Set<String> unknown) {
        List<Input> inputs = new ArrayList<>();
        named.forEach(subgroup -> inputs.add(Input.of(subgroup, unknown.contains(subgroup) ? "unknown" : "too-small")));
        return inputs;
    }
}
