package io.github.verkan.report.svg;

import io.github.verkan.report.markup.XmlWriter;
import java.io.IOException;

/** The marks, drawn as shapes so that no font is needed. */
enum Mark {
    /** A disc filled as far as the grade lies up the scale. */
    GRADE,
    /** A question mark in a circle: cannot be assessed. */
    QUESTION,
    /** A clock: too early. */
    CLOCK,
    /** A full and an empty disc: parts that differ. */
    SPLIT,
    /** A bar in a circle: not graded. */
    BAR,
    /** Two arrows against each other: accounts diverge. */
    DIVERGING,
    /** Two strokes across a line: a chain breaks. */
    BREAK;

    private static final double RADIUS = 5;
    private static final String THIN = "1.2";

    /**
     * Draws it.
     *
     * @param xml where to
     * @param x the middle
     * @param y the middle
     * @param share for a grade how far up the scale it lies, from 0 to 1
     * @param colour its colour
     */
    void draw(XmlWriter xml, double x, double y, double share, String colour) throws IOException {
        switch (this) {
            case GRADE -> grade(xml, x, y, share, colour);
            case QUESTION -> {
                circle(xml, x, y, RADIUS, "none", colour);
                stroke(xml, "M" + at(x - 1.8, y - 1.4) + "C" + at(x - 1.8, y - 3.8) + " " + at(x + 1.9, y - 3.6) + " " + at(x + 1.8, y - 1.4) + "C" + at(x + 1.8, y - 0.3) + " "
                        + at(x, y - 0.2) + " " + at(x, y + 1.1), colour, THIN);
                circle(xml, x, y + 2.7, 0.5, colour, "none");
            }
            case CLOCK -> {
                circle(xml, x, y, RADIUS, "none", colour);
                stroke(xml, "M" + at(x, y - 3.2) + "L" + at(x, y) + "L" + at(x + 2.4, y + 1.2), colour, THIN);
            }
            case SPLIT -> {
                circle(xml, x - 3, y, 2.7, colour, colour);
                circle(xml, x + 3, y, 2.7, "none", colour);
            }
            case BAR -> {
                circle(xml, x, y, RADIUS, "none", colour);
                stroke(xml, "M" + at(x - 2.6, y) + "H" + XmlWriter.number(x + 2.6), colour, "1.8");
            }
            case DIVERGING -> stroke(xml, "M" + at(x - 5.5, y - 2.4) + "H" + XmlWriter.number(x + 5) + "M" + at(x + 2.4, y - 5) + "L" + at(x + 5.2, y - 2.4) + "L" + at(x + 2.4, y + 0.2)
                    + "M" + at(x + 5.5, y + 2.4) + "H" + XmlWriter.number(x - 5) + "M" + at(x - 2.4, y - 0.2) + "L" + at(x - 5.2, y + 2.4) + "L" + at(x - 2.4, y + 5), colour, THIN);
            case BREAK -> stroke(xml, "M" + at(x - 3.4, y + 5) + "L" + at(x + 0.4, y - 5) + "M" + at(x - 0.4, y + 5) + "L" + at(x + 3.4, y - 5), colour, "2");
        }
    }

    /** Draws it where there is no box behind it, so that it shows on a dark page too. */
    void drawOnPage(XmlWriter xml, double x, double y, String colour) throws IOException {
        xml.start("g").attribute("class", this == BREAK ? "verkan-mark-broken" : "verkan-mark");
        draw(xml, x, y, 0, colour);
        xml.end();
    }

    private static void grade(XmlWriter xml, double x, double y, double share, String colour) throws IOException {
        circle(xml, x, y, RADIUS, share >= 1 ? colour : "none", colour);
        if (share > 0 && share < 1) {
            double angle = 2 * Math.PI * share;
            double inner = RADIUS - 0.6;
            String end = at(x + inner * Math.sin(angle), y - inner * Math.cos(angle));
            String pie = "M" + at(x, y) + "V" + XmlWriter.number(y - inner) + "A" + XmlWriter.number(inner) + " " + XmlWriter.number(inner) + " 0 " + (share > 0.5 ? 1 : 0) + " 1 " + end + "Z";
            xml.start("path").attribute("d", pie).attribute("fill", colour).end();
        }
    }

    private static String at(double x, double y) {
        return XmlWriter.number(x) + " " + XmlWriter.number(y);
    }

    private static void circle(XmlWriter xml, double x, double y, double radius, String fill, String stroke) throws IOException {
        xml.start("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius).attribute("fill", fill);
        if (!stroke.equals("none")) {
            xml.attribute("stroke", stroke).attribute("stroke-width", THIN);
        }
        xml.end();
    }

    private static void stroke(XmlWriter xml, String path, String colour, String width) throws IOException {
        xml.start("path").attribute("d", path).attribute("fill", "none").attribute("stroke", colour).attribute("stroke-width", width).attribute("stroke-linecap", "round").end();
    }
}
