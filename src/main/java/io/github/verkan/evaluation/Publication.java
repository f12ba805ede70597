package io.github.verkan.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * The report that a case was coded from, or that it is to become.
 *
 * @param title the title, with year; empty if not said
 * @param authors who wrote it; may be empty
 * @param genre what kind of report it is, for example a self-reported final report; empty if not said
 * @param approaches the kinds of evaluation, for example theory-based; may be empty
 */
public record Publication(String title, List<String> authors, String genre, List<String> approaches) {

    /** Not said. */
    public static final Publication NONE = new Publication("", List.of(), "", List.of());

    /** Makes a publication. */
    public Publication {
        Objects.requireNonNull(title, "title");
        authors = List.copyOf(authors);
        Objects.requireNonNull(genre, "genre");
        approaches = List.copyOf(approaches);
    }

    /**
     * Whether nothing is said.
     *
     * @return true if all parts are empty
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
