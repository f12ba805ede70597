package io.github.verkan.report.document;

/** A piece of running text. */
public sealed interface Inline permits Words, Strong, CrossReference, Badge {

    /**
     * What is to be read.
     *
     * @return the text; never empty
     */
    String text();
}
