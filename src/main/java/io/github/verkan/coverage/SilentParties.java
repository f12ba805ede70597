package io.github.verkan.coverage;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TargetGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who was not heard: parties and target groups that no source belongs to, or none that answered, and sources that were asked and did not answer. Where the
 * register ties no source to any party, or to any target group, it says nothing of who is missing among them.
 */
final class SilentParties {

    private final Evaluation evaluation;
    private final Set<String> speakers = new LinkedHashSet<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> targetGroups = new LinkedHashSet<>();
    private boolean tiesParties;
    private boolean tiesTargetGroups;

    SilentParties(Evaluation evaluation) {
        this.evaluation = evaluation;
        for (EvidenceItem item : evaluation.evidence().items()) {
            if (item.kind().isVoice()) {
                speakers.addAll(item.sources());
            }
        }
        for (Source source : evaluation.evidence().sources().all()) {
            tiesParties |= !source.actor().isEmpty();
            tiesTargetGroups |= !source.targetGroup().isEmpty();
            if (hasAnswered(source)) {
                parties.addAll(evaluation.theory().members(source.actor()));
                targetGroups.add(source.targetGroup());
            }
        }
    }

    /** Whoever is heard in a row has answered, whatever the register says; the reader of the evidence was warned of it. */
    private boolean hasAnswered(Source source) {
        return source.answered() || speakers.contains(source.id());
    }

    void addTo(List<Gap> gaps) {
        if (tiesParties) {
            for (String actor : evaluation.theory().innerActors()) {
                add(gaps, GapKind.PARTY_NOT_HEARD, actor, !parties.contains(actor));
            }
        }
        if (tiesTargetGroups) {
            for (TargetGroup group : evaluation.theory().targetGroups()) {
                add(gaps, GapKind.TARGET_GROUP_NOT_HEARD, group.id(), !targetGroups.contains(group.id()));
            }
        }
        for (Source source : evaluation.evidence().sources().all()) {
            add(gaps, GapKind.SOURCE_DID_NOT_ANSWER, source.id(), !hasAnswered(source));
        }
    }

    private static void add(List<Gap> gaps, GapKind kind, String about, boolean silent) {
        if (silent) {
            gaps.add(new Gap(kind, about, Scope.OVERALL, null, List.of(), List.of()));
        }
    }
}
