package io.github.verkan.evidence;

import java.util.Objects;

/**
 * Where a statement is found in the material.
 *
 * @param document the document; empty if not said
 * @param section the section; empty if not said
 * @param page the page or pages; empty if not said
 */
public record Reference(String document, String section, String page) {

    /** Not said. */
    public static final Reference NONE = new Reference("", "", "");

    /** Makes a reference. */
    public Reference {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(page, "page");
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
