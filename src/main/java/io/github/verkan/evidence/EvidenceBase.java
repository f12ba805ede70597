package io.github.verkan.evidence;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All evidence of a case.
 *
 * @param sources who speaks
 * @param items the items, in the order of the files and rows
 * @param rows how many rows each file had; empty for evidence made in code
 * @param extensions what the author added beyond the format
 */
public record EvidenceBase(SourceRegister sources, List<EvidenceItem> items, List<RowCount> rows, Extensions extensions) {

    /** Nothing. */
    public static final EvidenceBase EMPTY =
            new EvidenceBase(SourceRegister.EMPTY, List.of(), List.of(), Extensions.NONE);

    /** Makes an evidence base. */
    public EvidenceBase {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(extensions, "extensions");
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /**
     * Evidence made in code.
     *
     * @param sources the sources
     * @param items the items
     * @return the evidence
     */
    public static EvidenceBase of(List<Source> sources, List<EvidenceItem> items) {
        return new EvidenceBase(new SourceRegister(sources), items, List.of(), Extensions.NONE);
    }

    /**
     * With other items, after {@code more} of those read had to be rejected.
     *
     * @param others the items to keep
     * @return a copy
     */
    public EvidenceBase with(List<EvidenceItem> others) {
        return new EvidenceBase(sources, others, rows, extensions);
    }

    /**
     * The number of rows that were read to make this.
     *
     * @return the sum over the files; the number of items for evidence made in code
     */
    public int rowsRead() {
        return rows.isEmpty() ? items.size() : rows.stream().mapToInt(RowCount::read).sum();
    }

    /**
     * Several files of evidence taken together. Of sources and extensions that stand in two of them the first are kept, with an error; items that do are
     * sorted out when the evidence is lined up with a theory.
     *
     * @param parts the evidence of each file
     * @return all of it, with a diagnostic for each source or extension that is left out
     */
    public static Checked<EvidenceBase> union(List<EvidenceBase> parts) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Object> extensions = new LinkedHashMap<>();
        List<EvidenceItem> items = new ArrayList<>();
        List<RowCount> rows = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (EvidenceBase part : parts) {
            for (Source source : part.sources.all()) {
                if (sources.putIfAbsent(source.id(), source) != null) {
                    diagnostics.add(Diagnostic.error("duplicate-id", source.origin().of("id"), source.id(),
                            "a source with this id stands in another file; the first one is kept", ""));
                }
            }
            part.extensions.values().forEach((key, value) -> {
                if (extensions.containsKey(key)) {
                    Place file = part.rows.isEmpty() ? Place.NONE : Place.file(part.rows.get(0).file());
                    diagnostics.add(Diagnostic.error("duplicate-key", file, key,
                            "another file has extensions of this name; the first are kept", ""));
                } else {
                    extensions.put(key, value);
                }
            });
            items.addAll(part.items);
            rows.addAll(part.rows);
        }
        return new Checked<>(new EvidenceBase(new SourceRegister(sources.values()), items, rows, new Extensions(extensions)), diagnostics);
    }

    /**
     * A short summary.
     *
     * @return for example {@code EvidenceBase[174 items, 11 sources]}
     */
    @Override
    public String toString() {
        return "EvidenceBase[" + items.size() + " items, " + sources.all().size() + " sources]";
    }
}
