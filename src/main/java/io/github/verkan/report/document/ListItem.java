package io.github.verkan.report.document;

import java.util.List;
import java.util.Objects;

/**
 * One item of a list.
 *
 * @param anchor what a reference to it names; empty for none
 * @param text what it says
 * @param within what belongs under it, each a list item of its own; two levels are the most there are
 */
public record ListItem(String anchor, List<Inline> text, List<List<Inline>> within) {

    /** Makes an item. */
    public ListItem {
        Objects.requireNonNull(anchor, "anchor");
        text = List.copyOf(text);
        within = within.stream().map(List::copyOf).toList();
    }

    static ListItem of(List<Inline> text) {
        return new ListItem("", text, List.of());
    }
}
