package io.github.verkan.report.layout;

import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Boxes in rows below the columns, for what stands in no column: factors, and mechanisms that no link runs through. */
final class Listing {

    private static final double ABOVE = 6;

    private final Measures measures;
    private final LayoutOptions options;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    Listing(Measures measures, LayoutOptions options) {
        this.measures = measures;
        this.options = options;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Area> areas() {
        return areas;
    }

    /** Adds a list of elements from a height on, within a width. Gives where it ends. */
    double add(Area.Kind kind, String heading, List<Element> elements, double top, double width) {
        if (elements.isEmpty()) {
            return top;
        }
        TypeSizes type = measures.type();
        double margin = measures.margin();
        double lineHeight = type.heading() * type.leading();
        List<String> lines = Labels.wrap(heading, width - 4 * margin, type.heading(), 1, 0);
        Rect head = new Rect(2 * margin, top + ABOVE, width - 4 * margin, lineHeight);
        double space = measures.space() * 0.75;
        int perRow = (int) Math.max(1, Math.floor((width - 4 * margin + space) / (measures.boxWidth() + space)));
        double y = head.bottom() + ABOVE;
        for (int row = 0; row < elements.size(); row += perRow) {
            List<Element> inRow = elements.subList(row, Math.min(elements.size(), row + perRow));
            List<Text> texts = inRow.stream().map(this::text).toList();
            double height = texts.stream().mapToDouble(this::height).max().orElse(0);
            for (int i = 0; i < inRow.size(); i++) {
                Element element = inRow.get(i);
                Rect bounds = new Rect(Measures.half(2 * margin + i * (measures.boxWidth() + space)), Measures.half(y), measures.boxWidth(), height);
                boxes.add(new Box(element.id(), element.id(), Box.Kind.LISTED, element.isOutside(), "", bounds, bounds, texts.get(i).tag(), texts.get(i).lines(),
                        texts.get(i).captions()));
            }
            y += height + space;
        }
        areas.add(new Area(kind, Coded.codeOf(kind.name()), lines, new Rect(margin, top, width - 2 * margin, y - top), head));
        return y + space;
    }

    private double height(Text text) {
        return measures.portrait() ? text.along() : text.across();
    }

    /** What a factor does, and to what, stands below its label, as no lines are drawn to it. */
    private Text text(Element element) {
        List<String> captions = new ArrayList<>();
        if (element instanceof Factor factor) {
            String does = Wording.in(options.language()).word("influence", factor.influence());
            captions.add(factor.affects().isEmpty() ? does : does + " → " + OneLine.of(String.join(", ", factor.affects())));
        }
        captions.addAll(options.captionsOf(element.id()));
        String label = options.hasFullLabels() ? element.label() : element.shortLabel();
        return Text.of(Box.Kind.LISTED, element.id(), label, captions, measures, measures.boxWidth());
    }
}
