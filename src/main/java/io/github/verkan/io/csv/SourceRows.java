package io.github.verkan.io.csv;

import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From rows to sources. */
final class SourceRows {

    private final List<Source> sources = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    List<Source> sources() {
        return sources;
    }

    void take(Row row) {
        String id = row.required("id");
        SourceStanding standing = row.deciding("standing", "source-standing", SourceStanding.values(), SourceStanding.INDEPENDENT);
        String label = row.text("label");
        String role = row.value("role");
        String actor = row.value("actor");
        String targetGroup = row.value("targetGroup");
        boolean answered = row.yes("answered", true);
        String note = row.text("note");
        if (!id.isEmpty() && !ids.add(id)) {
            row.error("duplicate-id", "id", id, "a source with this id stands before; this row is rejected", "");
            row.reject();
        }
        if (!row.isRejected()) {
            sources.add(new Source(id, label, role, standing, actor, targetGroup, answered, note, row.origin()));
        }
    }
}
