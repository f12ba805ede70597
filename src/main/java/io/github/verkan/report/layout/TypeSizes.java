package io.github.verkan.report.layout;

import java.util.List;

/**
 * How large the texts of a diagram are, in pixels.
 *
 * @param label the size of labels
 * @param caption the size of captions, and of labels of mechanisms
 * @param heading the size of headings
 * @param leading the height of a line, as a multiple of its size
 * @param padding the space between the edge of a box and its text
 * @param mark the space in front of captions, for a mark
 */
public record TypeSizes(double label, double caption, double heading, double leading, double padding, double mark) {

    /**
     * The size of the label in a box.
     *
     * @param kind the kind of box
     * @return the size
     */
    public double labelIn(Box.Kind kind) {
        return kind == Box.Kind.MECHANISM ? caption : label;
    }

    /**
     * The height of the text in a box, without padding.
     *
     * @param kind the kind of box
     * @param lines the lines of its label
     * @param captions its captions
     * @return the height
     */
    public double heightOf(Box.Kind kind, List<String> lines, List<List<String>> captions) {
        int below = captions.stream().mapToInt(List::size).sum();
        return leading * (labelIn(kind) * lines.size() + caption * below) + spaceBetween() * captions.size();
    }

    /**
     * The space above each caption.
     *
     * @return the space
     */
    public double spaceBetween() {
        return padding / 2;
    }
}
