package io.github.verkan.report.layout;

import java.util.List;

/** The text in a box and the room that it takes. */
record Text(String tag, List<String> lines, List<List<String>> captions, double along, double across) {

    static final Text NONE = new Text("", List.of(), List.of(), 0, 0);
    private static final int LONGEST_TAG = 6;

    static Text of(Box.Kind kind, String id, String label, List<String> captions, Measures measures, double width) {
        TypeSizes type = measures.type();
        double room = width - 2 * type.padding();
        double size = type.labelIn(kind);
        String tag = id.codePointCount(0, id.length()) <= LONGEST_TAG && !label.equals(id) ? id : "";
        double indent = tag.isEmpty() ? 0 : TextWidths.ofBold(tag, size) + TextWidths.of(" ", size);
        int most = kind == Box.Kind.MECHANISM ? Measures.MOST_PILL_LINES : measures.mostLines();
        List<String> lines = Labels.wrap(label, room, size, most, indent);
        List<List<String>> below = captions.stream().map(caption -> Labels.wrap(caption, room - type.mark(), type.caption(), Measures.MOST_CAPTION_LINES, 0)).toList();
        // Even, so that the middles of boxes of different heights can lie at the same place.
        double height = 2 * Math.ceil(type.padding() + type.heightOf(kind, lines, below) / 2);
        return new Text(tag, lines, below, measures.portrait() ? height : width, measures.portrait() ? width : height);
    }
}
