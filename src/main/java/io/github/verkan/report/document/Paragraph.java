package io.github.verkan.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param role what it is in the section
 * @param text what it says
 */
public record Paragraph(Role role, List<Inline> text) implements Block {

    /** What a paragraph is in its section. */
    public enum Role {
        /** A paragraph among others. */
        PLAIN,
        /** What the section says in short. */
        LEAD,
        /** What the evaluator decided, beside what was computed. */
        JUDGEMENT,
        /** How to read what stands here. */
        NOTE
    }

    /** Makes a paragraph. */
    public Paragraph {
        Objects.requireNonNull(role, "role");
        text = List.copyOf(text);
    }
}
