package io.github.verkan.report.svg;

import io.github.verkan.report.layout.Route;
import io.github.verkan.report.markup.XmlWriter;
import io.github.verkan.theory.LinkKind;
import java.io.IOException;

/**
 * How the line of a link looks: by its kind, and by whether it leads back or does not lead on.
 *
 * @param name what the style sheet calls it; empty for the common look
 * @param colour the colour
 * @param width the width
 * @param dashes the dashes; empty for none
 */
record LineLook(String name, String colour, double width, String dashes) {

    static final LineLook TIE = new LineLook("", Palette.of(LinkKind.CONTRIBUTES), 1.2, "1 3");
    private static final double COMMON = 1.2;

    static LineLook of(Route route, boolean broken) {
        return route.kindIfLink().map(kind -> of(kind, route.backward(), broken)).orElse(TIE);
    }

    static LineLook of(LinkKind kind, boolean backward, boolean broken) {
        double width = broken ? 2.4 : kind == LinkKind.REQUIRES ? 2.2 : COMMON;
        String dashes = broken ? "9 4" : switch (kind) {
            case CONTRIBUTES, REQUIRES, HINDERS -> backward ? "5 3" : "";
            case ALTERNATIVE -> "6 3";
            case COMPENSATES -> "8 3 2 3";
        };
        if (broken) {
            return new LineLook("broken", Palette.BROKEN, width, dashes);
        } else if (backward) {
            return new LineLook("backward", Palette.BACKWARD, width, dashes);
        }
        boolean own = kind == LinkKind.HINDERS || kind == LinkKind.COMPENSATES;
        return new LineLook(own ? kind.code() : "", Palette.of(kind), width, dashes);
    }

    void line(XmlWriter xml, String data) throws IOException {
        xml.start("path").attribute("class", named("verkan-line")).attribute("d", data).attribute("fill", "none").attribute("stroke", colour).attribute("stroke-width", width);
        if (!dashes.isEmpty()) {
            xml.attribute("stroke-dasharray", dashes);
        }
        xml.end();
    }

    void arrow(XmlWriter xml, String data) throws IOException {
        xml.start("path").attribute("class", named("verkan-head")).attribute("d", data).attribute("fill", colour).end();
    }

    void bar(XmlWriter xml, String data) throws IOException {
        xml.start("path").attribute("class", named("verkan-head")).attribute("d", data).attribute("fill", "none").attribute("stroke", colour).attribute("stroke-width", "2").end();
    }

    private String named(String what) {
        return name.isEmpty() ? what : what + " " + what + "-" + name;
    }
}
