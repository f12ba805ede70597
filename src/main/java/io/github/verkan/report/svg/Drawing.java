package io.github.verkan.report.svg;

import io.github.verkan.assess.Verdict;
import io.github.verkan.report.layout.Area;
import io.github.verkan.report.layout.Box;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.layout.Orientation;
import io.github.verkan.report.layout.Point;
import io.github.verkan.report.layout.Rect;
import io.github.verkan.report.layout.Route;
import io.github.verkan.report.layout.TypeSizes;
import io.github.verkan.report.markup.XmlWriter;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Draws areas, boxes and links. */
final class Drawing {

    private static final double ASCENT = 0.95;
    private static final double ROUND = 5;
    private static final double SMALL = 40;
    private static final double PILL_ROUND = 12;

    private final XmlWriter xml;
    private final DiagramLayout layout;
    private final TypeSizes type;
    private final Shown shown;
    private final TheoryOfChange theory;
    private final Map<String, List<String>> captions;
    private final String prefix;

    Drawing(XmlWriter xml, DiagramLayout layout, TheoryOfChange theory, Shown shown, String prefix) {
        this.xml = xml;
        this.layout = layout;
        this.type = layout.type();
        this.theory = theory;
        this.shown = shown;
        this.captions = shown.captions();
        this.prefix = prefix;
    }

    void draw() throws IOException {
        for (Area area : layout.areas()) {
            area(area);
        }
        // Frames lie under the links to their parts, which lie under all other boxes.
        for (Box box : layout.boxes()) {
            if (box.kind() == Box.Kind.FRAME) {
                box(box);
            }
        }
        for (Route route : layout.routes()) {
            route(route);
        }
        for (Box box : layout.boxes()) {
            if (box.kind() != Box.Kind.FRAME) {
                box(box);
            }
        }
    }

    private void area(Area area) throws IOException {
        boolean isColumn = area.kind() == Area.Kind.COLUMN;
        Rect bounds = area.bounds();
        xml.start("g").attribute("class", "verkan-area").attribute("data-area", area.code());
        rect(bounds, isColumn ? 0 : ROUND).attribute("class", isColumn ? "verkan-column" : "verkan-strip").attribute("fill", isColumn ? Palette.COLUMN : Palette.STRIP).end();
        Rect head = area.headingBounds();
        boolean centred = isColumn && layout.orientation() != Orientation.PORTRAIT;
        for (int i = 0; i < area.heading().size(); i++) {
            double y = head.y() + type.heading() * (ASCENT + i * type.leading());
            text(centred ? head.x() + head.width() / 2 : head.x(), y, type.heading(), "verkan-text");
            if (centred) {
                xml.attribute("text-anchor", "middle");
            }
            xml.attribute("font-weight", "bold").text(area.heading().get(i)).end();
        }
        xml.end();
    }

    private XmlWriter rect(Rect bounds, double round) throws IOException {
        xml.start("rect").attribute("x", bounds.x()).attribute("y", bounds.y()).attribute("width", bounds.width()).attribute("height", bounds.height());
        return round > 0 ? xml.attribute("rx", round) : xml;
    }

    private XmlWriter text(double x, double y, double size, String style) throws IOException {
        return xml.startInline("text").attribute("class", style).attribute("x", x).attribute("y", y).attribute("font-size", size).attribute("fill", Palette.TEXT);
    }

    private void box(Box box) throws IOException {
        Look look = shown.look(box.id());
        xml.start("g").attribute("id", prefix + "n-" + encoded(box.key())).attribute("class", "verkan-node verkan-" + theory.kindOf(box.id()).orElseThrow().code())
                .attribute("data-id", box.id());
        Verdict verdict = shown.verdict(box.id()).orElse(null);
        if (verdict != null) {
            xml.attribute("data-status", verdict.status().code());
        }
        if (verdict != null && verdict.grade() != null) {
            xml.attribute("data-grade", verdict.grade().code());
        }
        xml.element("title", shown.title(box.id()));
        double round = box.kind() == Box.Kind.MECHANISM ? Math.min(PILL_ROUND, box.bounds().height() / 2) : ROUND;
        shape(box.bounds(), round, look, shown.breaks(box.id()));
        text(box, look);
        xml.end();
    }

    void shape(Rect bounds, double round, Look look, boolean breaks) throws IOException {
        rect(bounds, round).attribute("class", look.isPlain() ? "verkan-plain" : "verkan-tint").attribute("fill", look.isPlain() ? Palette.PLAIN : look.fill())
                .attribute("stroke", breaks ? Palette.BROKEN : Palette.BORDER).attribute("stroke-width", look.border());
        if (breaks) {
            xml.attribute("stroke-dasharray", bounds.width() < SMALL ? "4 2" : "9 4");
        }
        xml.end();
        if (look.hatched()) {
            rect(bounds, round).attribute("fill", "url(#" + prefix + "hatch) none").end();
        }
    }

    private void text(Box box, Look look) throws IOException {
        String style = look.isPlain() ? "verkan-text" : "verkan-on-tint";
        double size = type.labelIn(box.kind());
        double x = box.text().x() + type.padding();
        double y = box.text().y() + (box.text().height() - type.heightOf(box.kind(), box.lines(), box.captions())) / 2;
        for (int i = 0; i < box.lines().size(); i++) {
            text(x, y + size * ASCENT, size, style);
            if (box.kind() == Box.Kind.MECHANISM) {
                xml.attribute("font-style", "italic");
            } else if (box.kind() == Box.Kind.FRAME) {
                xml.attribute("font-weight", "bold");
            }
            if (i == 0 && !box.tag().isEmpty()) {
                xml.start("tspan").attribute("font-weight", "bold").text(box.tag()).end().text(" ");
            }
            xml.text(box.lines().get(i)).end();
            y += size * type.leading();
        }
        int others = box.captions().size() - captions.getOrDefault(box.id(), List.of()).size();
        for (int i = 0; i < box.captions().size(); i++) {
            y += type.spaceBetween();
            caption(box.captions().get(i), i - others, look, x, y, style);
            y += type.caption() * type.leading() * box.captions().get(i).size();
        }
    }

    private void caption(List<String> lines, int number, Look look, double x, double y, String style) throws IOException {
        double middle = y + type.caption() * 0.62;
        if (number == 0 && look.mark() != null) {
            look.mark().draw(xml, x + 5.6, middle, look.share(), Palette.TEXT);
            if (look.diverging()) {
                Mark.DIVERGING.draw(xml, x + 5.6, middle + type.caption() * type.leading(), 0, Palette.TEXT);
            }
        } else if (number > 0) {
            Mark.BREAK.draw(xml, x + 5.6, middle, 0, Palette.BROKEN);
        }
        double indent = number < 0 ? 0 : type.mark();
        for (int i = 0; i < lines.size(); i++) {
            text(x + indent, y + type.caption() * (ASCENT + i * type.leading()), type.caption(), style).text(lines.get(i)).end();
        }
    }

    private void route(Route route) throws IOException {
        boolean broken = shown.isBroken(route);
        LineLook look = LineLook.of(route, broken);
        RoutePath path = new RoutePath(route);
        boolean hinders = route.arrow() && route.kindIfLink().filter(kind -> kind == LinkKind.HINDERS).isPresent();
        xml.start("g").attribute("class", "verkan-link").attribute("data-links", String.join(" ", route.links()));
        xml.element("title", shown.title(route));
        look.line(xml, path.line(route.arrow() && !hinders));
        if (hinders) {
            look.bar(xml, path.bar());
        } else if (route.arrow()) {
            look.arrow(xml, path.arrow());
        }
        if (broken) {
            Point middle = path.middle();
            Mark.BREAK.drawOnPage(xml, middle.x(), middle.y(), Palette.BROKEN);
        }
        xml.end();
    }

    /** An id for XML: letters and digits as they are, everything else by its number, so that no two become the same. */
    private static String encoded(String key) {
        StringBuilder id = new StringBuilder();
        key.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-')) {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
