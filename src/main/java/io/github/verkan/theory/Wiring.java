package io.github.verkan.theory;

import io.github.verkan.scale.Degree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A theory by number, for what has to be quick where a theory is large: whatever an id names is looked up once, when the theory is made. Elements are numbered
 * from 0 in the author's order, and so are links. A point is an element or a link: points are numbered as elements are, and then links follow. Immutable and
 * thread-safe. A number that stands for nothing in the theory throws {@link IndexOutOfBoundsException}.
 */
public final class Wiring {

    /** In place of a number: that there is none. */
    public static final int NONE = -1;

    private final String[] ids;
    private final Element[] elements;
    private final Link[] links;
    private final Map<String, Integer> points;
    /** Columns by element or link, so that not every element or link itself has to be fetched. */
    private final ElementKind[] elementKinds;
    private final ElementOrigin[] origins;
    private final int[] from;
    private final int[] through;
    private final LinkKind[] kinds;
    private final Degree[] thresholds;
    private final int[] wholes;
    private final Grouped linksTo;
    private final Grouped parts;

    Wiring(List<Element> elements, List<Link> links) {
        this.elements = elements.toArray(Element[]::new);
        this.links = links.toArray(Link[]::new);
        this.ids = new String[this.elements.length + this.links.length];
        this.points = new HashMap<>(ids.length * 2);
        for (Element element : elements) {
            name(element.id());
        }
        for (Link link : links) {
            name(link.id());
        }
        this.elementKinds = new ElementKind[this.elements.length];
        this.origins = new ElementOrigin[this.elements.length];
        this.wholes = new int[this.elements.length];
        for (int element = 0; element < wholes.length; element++) {
            elementKinds[element] = this.elements[element].kind();
            origins[element] = this.elements[element].details().origin();
            wholes[element] = this.elements[element] instanceof Effect effect ? point(effect.partOf()) : NONE;
        }
        this.from = new int[this.links.length];
        this.through = new int[this.links.length];
        this.kinds = new LinkKind[this.links.length];
        this.thresholds = new Degree[this.links.length];
        int[] to = new int[this.links.length];
        for (int number = 0; number < to.length; number++) {
            Link link = this.links[number];
            from[number] = point(link.from());
            to[number] = point(link.to());
            through[number] = point(link.through());
            kinds[number] = link.kind();
            thresholds[number] = link.threshold();
        }
        this.linksTo = Grouped.by(to, this.elements.length);
        this.parts = Grouped.by(wholes, this.elements.length);
    }

    private void name(String id) {
        ids[points.size()] = id;
        points.put(id, points.size());
    }

    /**
     * How many elements there are.
     *
     * @return the number of elements
     */
    public int elements() {
        return elements.length;
    }

    /**
     * How many links there are.
     *
     * @return the number of links
     */
    public int links() {
        return links.length;
    }

    /**
     * How many elements and links there are together.
     *
     * @return the number of points
     */
    public int points() {
        return ids.length;
    }

    /**
     * The point with an id.
     *
     * @param id the id of an element or link
     * @return its number as a point, which for an element is its number; {@link #NONE} if neither has the id
     */
    public int point(String id) {
        return points.getOrDefault(Objects.requireNonNull(id, "id"), NONE);
    }

    /**
     * A link as a point.
     *
     * @param link the number of the link
     * @return its number as a point
     */
    public int pointOfLink(int link) {
        return elements.length + Objects.checkIndex(link, links.length);
    }

    /**
     * The id of a point.
     *
     * @param point the number of the point; that of an element will do
     * @return the id of the element or link
     */
    public String id(int point) {
        return ids[point];
    }

    /**
     * An element.
     *
     * @param element its number
     * @return the element
     */
    public Element element(int element) {
        return elements[element];
    }

    /**
     * The kind of an element.
     *
     * @param element its number
     * @return what it is
     */
    public ElementKind elementKind(int element) {
        return elementKinds[element];
    }

    /**
     * Where an element comes from.
     *
     * @param element its number
     * @return whether it belongs to the theory or stands outside
     */
    public ElementOrigin origin(int element) {
        return origins[element];
    }

    /**
     * A link.
     *
     * @param link its number
     * @return the link
     */
    public Link link(int link) {
        return links[link];
    }

    /**
     * Where a link starts.
     *
     * @param link its number
     * @return the number of the element
     */
    public int from(int link) {
        return from[link];
    }

    /**
     * The mechanism that a link runs through.
     *
     * @param link its number
     * @return the number of the mechanism, or {@link #NONE}
     */
    public int through(int link) {
        return through[link];
    }

    /**
     * The kind of a link.
     *
     * @param link its number
     * @return what it says of its ends
     */
    public LinkKind kind(int link) {
        return kinds[link];
    }

    /**
     * From which place on the scale the source of a link is enough for the next step.
     *
     * @param link its number
     * @return the threshold, or null for what the rules say
     */
    public Degree threshold(int link) {
        return thresholds[link];
    }

    /**
     * The whole that an element is a part of.
     *
     * @param element its number
     * @return the number of the whole, or {@link #NONE}
     */
    public int whole(int element) {
        return wholes[element];
    }

    /**
     * How many parts an element has.
     *
     * @param element its number
     * @return the number of direct parts
     */
    public int partCount(int element) {
        return parts.size(element);
    }

    /**
     * A part of an element.
     *
     * @param element its number
     * @param index from 0, in the author's order
     * @return the number of the part
     */
    public int part(int element, int index) {
        return parts.get(element, index);
    }

    /**
     * How many links lead to an element.
     *
     * @param element its number
     * @return the number of links
     */
    public int linkToCount(int element) {
        return linksTo.size(element);
    }

    /**
     * A link that leads to an element.
     *
     * @param element its number
     * @param index from 0, in the author's order
     * @return the number of the link
     */
    public int linkTo(int element, int index) {
        return linksTo.get(element, index);
    }

    /** Items by group, one group after the other: those of group g lie from {@code start[g]} up to {@code start[g + 1]}. */
    private record Grouped(int[] start, int[] items) {

        /** The numbers of the entries by what stands there, each group in order; {@link #NONE} is in no group. */
        static Grouped by(int[] groups, int count) {
            int[] start = new int[count + 1];
            for (int group : groups) {
                if (group != NONE) {
                    start[group + 1]++;
                }
            }
            for (int group = 0; group < count; group++) {
                start[group + 1] += start[group];
            }
            int[] items = new int[start[count]];
            int[] next = start.clone();
            for (int item = 0; item < groups.length; item++) {
                if (groups[item] != NONE) {
                    items[next[groups[item]]++] = item;
                }
            }
            return new Grouped(start, items);
        }

        int size(int group) {
            return start[group + 1] - start[group];
        }

        int get(int group, int index) {
            return items[start[group] + Objects.checkIndex(index, size(group))];
        }
    }
}
