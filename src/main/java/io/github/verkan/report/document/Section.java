package io.github.verkan.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A section.
 *
 * @param anchor what a reference to it names
 * @param heading its heading
 * @param badge the verdict that it is about, or null
 * @param blocks what stands in it, before its parts
 * @param parts the sections within it
 */
public record Section(String anchor, String heading, Badge badge, List<Block> blocks, List<Section> parts) {

    /** Makes a section. */
    public Section {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    static Section of(String anchor, String heading, List<Block> blocks) {
        return new Section(anchor, heading, null, blocks, List.of());
    }

    static Section of(String anchor, String heading, List<Block> blocks, List<Section> parts) {
        return new Section(anchor, heading, null, blocks, parts);
    }

    /** Those of some sections that have anything in them. */
    static List<Section> filled(Section... sections) {
        List<Section> filled = new ArrayList<>();
        for (Section section : sections) {
            if (!section.isEmpty()) {
                filled.add(section);
            }
        }
        return List.copyOf(filled);
    }

    /**
     * Whether there is anything in it.
     *
     * @return true if it has neither blocks nor parts
     */
    public boolean isEmpty() {
        return blocks.isEmpty() && parts.isEmpty();
    }
}
