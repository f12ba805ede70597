package io.github.verkan.report.document;

import java.util.List;

/**
 * A list whose order means nothing.
 *
 * @param items the items
 */
public record Bullets(List<ListItem> items) implements Block {

    /** Makes a list. */
    public Bullets {
        items = List.copyOf(items);
    }
}
