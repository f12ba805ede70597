package io.github.verkan.report.document;

import java.util.Objects;

/**
 * Text that leads to another place of the same document.
 *
 * @param text the text
 * @param anchor the anchor of a section or a row
 */
public record CrossReference(String text, String anchor) implements Inline {

    /** Makes a reference. */
    public CrossReference {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(anchor, "anchor");
    }
}
