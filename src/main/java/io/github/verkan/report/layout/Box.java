package io.github.verkan.report.layout;

import java.util.List;
import java.util.Objects;

/**
 * A box of a diagram with the text in it.
 *
 * @param key its name within the diagram: the element's id, with a number behind it where the element stands at several places
 * @param id the element's id
 * @param kind what it shows
 * @param outside whether the element stands outside the theory
 * @param parent the key of the frame that it lies in; empty for none
 * @param bounds where it stands
 * @param text where its text stands: within the bounds, beside the parts for a frame
 * @param tag the id where it is to be shown in front of the first line; empty where it is too long for that
 * @param lines the label in lines that fit, the last ending in an ellipsis where it was too long; never empty
 * @param captions what stands below the label, each in lines that fit; may be empty
 */
public record Box(String key, String id, Kind kind, boolean outside, String parent, Rect bounds, Rect text, String tag, List<String> lines,
        List<List<String>> captions) {

    /** What a box shows. */
    public enum Kind {
        /** A resource, activity, output or effect. */
        ELEMENT,
        /** A compound effect, around those of its parts that stand in the same column. */
        FRAME,
        /** A mechanism, on links that run through it. It stands wherever they do, perhaps several times. */
        MECHANISM,
        /** A mechanism that no link runs through, or a factor; it stands in a list below. */
        LISTED
    }

    /** Makes a box. */
    public Box {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tag, "tag");
        lines = List.copyOf(lines);
        captions = captions.stream().map(List::copyOf).toList();
    }
}
