package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the evidence of several files together: of what is there twice the first is kept. */
final class EvidenceUnion {

    private final Problems problems;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private final List<EvidenceItem> items = new ArrayList<>();
    private final List<RowCount> rows = new ArrayList<>();

    EvidenceUnion(Problems problems) {
        this.problems = problems;
    }

    void add(Checked<EvidenceBase> part) {
        problems.addAll(part.diagnostics());
        add(part.value());
    }

    void add(EvidenceBase part) {
        for (Source source : part.sources().all()) {
            if (sources.putIfAbsent(source.id(), source) != null) {
                problems.error("duplicate-id", source.origin().of("id"), source.id(),
                        "a source with this id stands in another file; the first one is kept", "");
            }
        }
        part.extensions().values().forEach((key, value) -> {
            if (extensions.containsKey(key)) {
                problems.error("duplicate-key", Place.file(fileOf(part)), key, "another file has extensions of this name; the first are kept", "");
            } else {
                extensions.put(key, value);
            }
        });
        items.addAll(part.items());
        rows.addAll(part.rows());
    }

    private String fileOf(EvidenceBase part) {
        return part.rows().isEmpty() ? problems.file() : part.rows().get(0).file();
    }

    EvidenceBase all() {
        return new EvidenceBase(new SourceRegister(sources.values()), items, rows, new Extensions(extensions));
    }
}
