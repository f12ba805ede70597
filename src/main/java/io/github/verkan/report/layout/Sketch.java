package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Role;
import io.github.verkan.report.layout.Pills.Pill;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a theory is to be drawn in which layer, and over which layers links run; in the author's order, before anything has a place. */
final class Sketch extends Layered {

    /** Mechanisms that no drawn link runs through, and factors. */
    final List<Element> unplaced = new ArrayList<>();
    final boolean isTooLarge;

    private final TheoryOfChange theory;
    private final LayoutOptions options;
    private final Measures measures;
    private final Map<String, ColumnKind> columns = new LinkedHashMap<>();
    private final Map<String, Integer> layerOf = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final Map<String, Integer> timesShown = new LinkedHashMap<>();
    private final Frames frames;

    Sketch(TheoryOfChange theory, LayoutOptions options, Measures measures) {
        this.theory = theory;
        this.options = options;
        this.measures = measures;
        Set<String> shown = new LinkedHashSet<>();
        for (Element element : theory.elements()) {
            ranks.put(element.id(), ranks.size());
            if (options.extract().isEmpty() || options.extract().get().elements().contains(element.id())) {
                shown.add(element.id());
                ColumnKind column = ColumnKind.of(theory, element);
                if (column != null) {
                    columns.put(element.id(), column);
                }
            }
        }
        this.frames = new Frames(theory, columns);
        List<Link> links = new ArrayList<>();
        for (Link link : theory.links()) {
            boolean isChosen = options.extract().isEmpty() || options.extract().get().links().contains(link.id());
            if (isChosen && columns.containsKey(link.from()) && columns.containsKey(link.to())) {
                links.add(link);
            }
        }
        this.isTooLarge = columns.size() > DiagramLayout.MOST_ELEMENTS || links.size() > DiagramLayout.MOST_LINKS;
        if (!isTooLarge) {
            sketch(shown, links);
        }
    }

    private void sketch(Set<String> shown, List<Link> links) {
        List<ColumnKind> present = new ArrayList<>();
        for (ColumnKind column : ColumnKind.values()) {
            if (columns.containsValue(column)) {
                present.add(column);
            }
        }
        Collection<Pill> pills = pills(links, present);
        Set<Integer> gaps = new LinkedHashSet<>();
        Set<String> placed = new LinkedHashSet<>();
        for (Pill pill : pills) {
            gaps.add(pill.column);
            placed.add(pill.mechanism);
        }
        Map<Integer, Layer> behind = new LinkedHashMap<>();
        Map<ColumnKind, Layer> layerOfColumn = new EnumMap<>(ColumnKind.class);
        for (ColumnKind column : present) {
            Layer layer = added(column);
            layerOfColumn.put(column, layer);
            if (gaps.contains(present.indexOf(column))) {
                behind.put(present.indexOf(column), added(null));
            }
        }
        for (Map.Entry<String, ColumnKind> column : columns.entrySet()) {
            layerOf.put(column.getKey(), layerOfColumn.get(column.getValue()).index);
        }
        for (String id : shown) {
            if (!columns.containsKey(id) && !placed.contains(id)) {
                unplaced.add(theory.element(id).orElseThrow());
            }
        }
        addBoxes();
        for (Pill pill : pills) {
            addPill(pill, behind.get(pill.column));
        }
        for (Link link : links) {
            if (link.through().isEmpty()) {
                Item from = items.get(link.from());
                Item to = items.get(link.to());
                connect(new Course(from, to, List.of(link.id()), link.kind(), "", to.layer < from.layer));
            }
        }
        for (String id : columns.keySet()) {
            if (!frames.tiedTo(id).isEmpty()) {
                connect(new Course(items.get(id), items.get(frames.tiedTo(id)), List.of(), null, "", false));
            }
        }
        number();
    }

    private Collection<Pill> pills(List<Link> links, List<ColumnKind> present) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, ColumnKind> column : columns.entrySet()) {
            numbers.put(column.getKey(), present.indexOf(column.getValue()));
        }
        List<Link> through = new ArrayList<>();
        for (Link link : links) {
            if (!link.through().isEmpty()) {
                through.add(link);
            }
        }
        return Pills.of(through, numbers);
    }

    String parentOf(String id) {
        return columns.containsKey(id) ? frames.parentOf(id) : "";
    }

    private void addBoxes() {
        Set<String> wholes = new LinkedHashSet<>();
        for (String id : columns.keySet()) {
            wholes.add(frames.parentOf(id));
        }
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (String id : columns.keySet()) {
            Element element = theory.element(id).orElseThrow();
            boolean isWhole = wholes.contains(id);
            double width = measures.boxWidth() - (measures.portrait() ? 0 : 2 * measures.inset() * frames.depthOf(id));
            Text text = text(isWhole ? Box.Kind.FRAME : Box.Kind.ELEMENT, element, width);
            Item item = new Item(isWhole ? Role.HEAD : Role.BOX, id, id, layerOf.get(id), ranks.get(id), element.isOutside(), text);
            items.put(id, item);
            blocks.put(id, new Block(item));
        }
        for (Map.Entry<String, Block> entry : blocks.entrySet()) {
            String parent = frames.parentOf(entry.getKey());
            Block block = entry.getValue();
            if (parent.isEmpty()) {
                section(layers.get(block.item.layer), block.item.outside).add(block);
            } else {
                blocks.get(parent).parts.add(block);
            }
        }
    }

    Text text(Box.Kind kind, Element element, double width) {
        String label = options.hasFullLabels() ? element.label() : element.shortLabel();
        return Text.of(kind, element.id(), label, options.captionsOf(element.id()), measures, width);
    }

    private void addPill(Pill pill, Layer layer) {
        Element mechanism = theory.element(pill.mechanism).orElseThrow();
        Text text = text(Box.Kind.MECHANISM, mechanism, measures.pillWidth());
        int times = timesShown.getOrDefault(pill.mechanism, 0) + 1;
        timesShown.put(pill.mechanism, times);
        String key = times == 1 ? pill.mechanism : pill.mechanism + "~" + times;
        while (theory.element(key).isPresent() && times > 1 || items.containsKey(key)) {
            key = key + "~";
        }
        boolean outside = true;
        for (Link link : pill.links) {
            outside &= items.get(link.from()).outside && items.get(link.to()).outside;
        }
        int rank = Integer.MAX_VALUE;
        for (String source : pill.sources) {
            rank = Math.min(rank, ranks.get(source));
        }
        Item item = new Item(Role.PILL, key, pill.mechanism, layer.index, rank, outside, text);
        items.put(key, item);
        section(layer, outside).add(new Block(item));
        for (String source : pill.sources) {
            connect(new Course(items.get(source), item, pill.linksOf(source, true), pill.kind, pill.mechanism, pill.backward));
        }
        for (String target : pill.targets) {
            connect(new Course(item, items.get(target), pill.linksOf(target, false), pill.kind, pill.mechanism, pill.backward));
        }
    }

    boolean hasOuter() {
        for (Layer layer : layers) {
            if (!layer.outer.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean hasDated() {
        return columns.containsValue(ColumnKind.SHORT) || columns.containsValue(ColumnKind.MEDIUM) || columns.containsValue(ColumnKind.LONG);
    }
}
