package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which rows are heard at all, and which only say again what another has said. */
final class RowHearing {

    private final Scopes scopes;
    private final Lineage lineage;
    private final RowReading reading;
    private final Evaluation evaluation;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();
    private final Map<String, Row> repeated = new LinkedHashMap<>();

    RowHearing(Evaluation evaluation, Scopes scopes, Lineage lineage, RowReading reading) {
        this.evaluation = evaluation;
        this.scopes = scopes;
        this.lineage = lineage;
        this.reading = reading;
        evaluation.evidence().items().forEach(item -> items.put(item.id(), item));
    }

    Row rowOf(EvidenceItem item) {
        return new Row(item, evaluation.findingOf(item), scopes.actorsOf(item), lineage.reachedBy(item.targets()));
    }

    /** Why a row is no voice anywhere, whatever it is about; null if it may be one. */
    ListedReason reasonEverywhere(EvidenceItem item) {
        boolean isOutside = !item.about().isEmpty() && scopes.actorsOf(item).isEmpty();
        boolean isLookedAt = item.kind().isVoice() || item.kind() == EvidenceKind.GAP || item.kind() == EvidenceKind.BASELINE;
        if (isOutside && isLookedAt) {
            return ListedReason.OUTSIDE_SCOPE;
        } else if (!item.kind().isVoice()) {
            return ListedReason.of(item.kind());
        }
        return item.sources().isEmpty() ? ListedReason.NO_SOURCE : null;
    }

    /** The same for a factor, on which explanations speak too. */
    ListedReason reasonOnFactor(EvidenceItem item) {
        if (item.kind() != EvidenceKind.EXPLANATION) {
            return reasonEverywhere(item);
        }
        boolean isOutside = !item.about().isEmpty() && scopes.actorsOf(item).isEmpty();
        return item.sources().isEmpty() ? ListedReason.NO_SOURCE : isOutside ? ListedReason.OUTSIDE_SCOPE : null;
    }

    /** Only what repeats a voice says it again; what is about the same element and is no voice there, or none anywhere, does not speak for it. */
    boolean isRepetition(EvidenceItem item, String element) {
        for (String id : item.repeats()) {
            EvidenceItem other = items.get(id);
            if (other != null && isVoiceOn(other, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVoiceOn(EvidenceItem item, String element) {
        if (item.factors().contains(element) && !item.targets().contains(element)) {
            return reasonOnFactor(item) == null;
        } else if (reasonEverywhere(item) != null) {
            return false;
        }
        Row row = repeated.computeIfAbsent(item.id(), key -> rowOf(item));
        Reached reached = row.reached().get(element);
        return reached == null ? isVoiceOnAnything(row) : reading.read(row, element, reached).reason() == null;
    }

    private boolean isVoiceOnAnything(Row row) {
        for (Map.Entry<String, Reached> entry : row.reached().entrySet()) {
            if (reading.read(row, entry.getKey(), entry.getValue()).reason() == null) {
                return true;
            }
        }
        return false;
    }
}
