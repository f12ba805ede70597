package io.github.verkan.report.document;

import java.util.Objects;

/**
 * Plain text.
 *
 * @param text the text
 */
public record Words(String text) implements Inline {

    /** Makes a text. */
    public Words {
        Objects.requireNonNull(text, "text");
    }
}
