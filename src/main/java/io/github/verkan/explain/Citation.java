package io.github.verkan.explain;

import java.util.List;
import java.util.Objects;

/**
 * A leaf: one item of evidence, where it was read, and what it says here.
 *
 * @param evidence the id of the item
 * @param file the file that it was read from; empty if it was made in code
 * @param line the line in the file, from 1; 0 if not known
 * @param says the degree that it counts as, as an exact fraction, or {@code no-view}
 * @param listed why it is listed but is no voice here; empty if it counts
 * @param said the degree that the row itself says, where it counts as another; empty where it counts as it says
 */
public record Citation(String evidence, String file, int line, String says, String listed, String said) implements Explanation {

    /** Makes a citation. */
    public Citation {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(said, "said");
    }

    /**
     * A citation of a row that counts as it says.
     *
     * @param evidence the id of the item
     * @param file the file that it was read from; empty if it was made in code
     * @param line the line in the file, from 1; 0 if not known
     * @param says the degree as an exact fraction, or {@code no-view}
     * @param listed why it is listed but is no voice here; empty if it counts
     */
    public Citation(String evidence, String file, int line, String says, String listed) {
        this(evidence, file, line, says, listed, "");
    }

    @Override
    public List<Explanation> children() {
        return List.of();
    }

    /**
     * Whether the item counts as a voice here.
     *
     * @return true if no reason is given for listing it only
     */
    public boolean counts() {
        return listed.isEmpty();
    }
}
