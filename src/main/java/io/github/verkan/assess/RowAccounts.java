package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of each row: one that counts somewhere is a voice; one that counts nowhere has the first of the reasons for which it is listed anywhere. */
final class RowAccounts {

    private final Set<String> counting = new HashSet<>();
    private final Map<String, ListedReason> beside = new HashMap<>();

    private RowAccounts() {}

    static List<RowAccount> of(List<EvidenceItem> items, List<Draft> drafts, Tallies tallies) {
        RowAccounts accounts = new RowAccounts();
        drafts.forEach(accounts::add);
        List<RowAccount> all = new ArrayList<>();
        for (EvidenceItem item : items) {
            ListedReason reason = tallies.reasonEverywhere(item);
            if (reason == null && !accounts.counting.contains(item.id())) {
                reason = accounts.beside.getOrDefault(item.id(), ListedReason.NO_VIEW);
            }
            all.add(new RowAccount(item.id(), item.origin().place(), item.rows(), reason));
        }
        return all;
    }

    private void add(Draft draft) {
        for (Voice voice : draft.tally.voices()) {
            for (Citation it : voice.citations()) {
                if (draft.isEarly()) {
                    list(it, ListedReason.EARLY_SIGN);
                } else {
                    counting.add(it.evidence());
                }
            }
        }
        for (Citation it : draft.tally.listed()) {
            ListedReason reason = ListedReason.ofCode(it.listed());
            if (!draft.isEarly() || reason != ListedReason.EARLIER_PICTURE) {
                list(it, reason);
            }
        }
    }

    private void list(Citation row, ListedReason reason) {
        beside.merge(row.evidence(), reason, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
}
