package io.github.verkan.report.document;

import io.github.verkan.assess.Verdict;
import java.util.Objects;

/**
 * A verdict in a phrase, to be set apart by colour and sign as well.
 *
 * @param text the phrase
 * @param verdict the verdict
 */
public record Badge(String text, Verdict verdict) implements Inline {

    /** Makes a badge. */
    public Badge {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(verdict, "verdict");
    }
}
