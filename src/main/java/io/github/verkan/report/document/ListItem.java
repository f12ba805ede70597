package io.github.verkan.report.document;

import java.util.List;

/**
 * One item of a list.
 *
 * @param text what it says
 * @param within what belongs under it, each a list item of its own; two levels are the most there are
 */
public record ListItem(List<Inline> text, List<List<Inline>> within) {

    /** Makes an item. */
    public ListItem {
        text = List.copyOf(text);
        within = within.stream().map(List::copyOf).toList();
    }
}
