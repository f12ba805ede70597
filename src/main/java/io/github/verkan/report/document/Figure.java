package io.github.verkan.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A picture, named by what it shows; whoever lays the document out draws it.
 *
 * @param kind what it is a picture of
 * @param elements ids of the elements that it shows, empty for all
 * @param caption what a reader is told about it
 */
public record Figure(Kind kind, List<String> elements, String caption) implements Block {

    /** What a figure is a picture of. */
    public enum Kind {
        /** A strand of the theory, with its verdicts and where it breaks. */
        STRAND,
        /** The whole theory, with its verdicts. */
        THEORY,
        /** Who says yes, partly and no, goal by goal. */
        VOICES,
        /** How much evidence there is, element by role. */
        COVERAGE,
        /** How the goals have developed over the cycles. */
        CYCLES,
        /** Figures from surveys and registers. */
        SURVEY,
        /** What several cases share, case by case. */
        CASES,
        /** What bears on what in a study of factors, with its loops. */
        LOOPS,
        /** The form of integration of a study of factors, by its two axes. */
        FORM,
        /** Which of the seven models of collaboration a study found. */
        MODELS,
        /** The process that a study describes. */
        PROCESS
    }

    /** Makes a figure. */
    public Figure {
        Objects.requireNonNull(kind, "kind");
        elements = List.copyOf(elements);
        Objects.requireNonNull(caption, "caption");
    }
}
