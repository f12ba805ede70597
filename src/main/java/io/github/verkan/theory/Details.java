package io.github.verkan.theory;

import java.util.Objects;
import java.util.Optional;

/**
 * What all kinds of element share beside id and label. Start from {@link #NONE} and add.
 *
 * @param shortLabel label for pictures and tables; empty for none
 * @param note a note in the author's words; empty for none
 * @param basis where the theory says so, for example a section; empty for none
 * @param level at which level it is seen, or null if not said
 * @param origin whether it belongs to the theory or stands outside it
 */
public record Details(String shortLabel, String note, String basis, Level level, ElementOrigin origin) {

    /** Nothing said; part of the theory. */
    public static final Details NONE = new Details("", "", "", null, ElementOrigin.THEORY);

    /** Makes details. */
    public Details {
        Objects.requireNonNull(shortLabel, "shortLabel");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * The level, if it is said.
     *
     * @return the level or nothing
     */
    public Optional<Level> levelIfSaid() {
        return Optional.ofNullable(level);
    }

    /**
     * With another short label.
     *
     * @param text the short label
     * @return a copy
     */
    public Details withShortLabel(String text) {
        return new Details(text, note, basis, level, origin);
    }

    /**
     * With another note.
     *
     * @param text the note
     * @return a copy
     */
    public Details withNote(String text) {
        return new Details(shortLabel, text, basis, level, origin);
    }

    /**
     * With another basis.
     *
     * @param text where the theory says so
     * @return a copy
     */
    public Details withBasis(String text) {
        return new Details(shortLabel, note, text, level, origin);
    }

    /**
     * With another level.
     *
     * @param seenAt the level
     * @return a copy
     */
    public Details withLevel(Level seenAt) {
        return new Details(shortLabel, note, basis, seenAt, origin);
    }

    /**
     * With another origin.
     *
     * @param from the origin
     * @return a copy
     */
    public Details withOrigin(ElementOrigin from) {
        return new Details(shortLabel, note, basis, level, from);
    }
}
