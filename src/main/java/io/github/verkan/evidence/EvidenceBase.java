package io.github.verkan.evidence;

import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.List;
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
     * Several files of evidence taken together. Sources and items with an id that is taken already must have been sorted out before.
     *
     * @param parts the evidence of each file
     * @return all of it
     * @throws IllegalArgumentException if two sources have the same id
     */
    public static EvidenceBase union(List<EvidenceBase> parts) {
        List<Source> sources = new ArrayList<>();
        List<EvidenceItem> items = new ArrayList<>();
        List<RowCount> rows = new ArrayList<>();
        for (EvidenceBase part : parts) {
            sources.addAll(part.sources.all());
            items.addAll(part.items);
            rows.addAll(part.rows);
        }
        return new EvidenceBase(new SourceRegister(sources), items, rows, Extensions.NONE);
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
