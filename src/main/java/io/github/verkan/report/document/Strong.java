package io.github.verkan.report.document;

import java.util.Objects;

/**
 * Text that is to stand out.
 *
 * @param text the text
 */
public record Strong(String text) implements Inline {

    /** Makes a text. */
    public Strong {
        Objects.requireNonNull(text, "text");
    }
}
