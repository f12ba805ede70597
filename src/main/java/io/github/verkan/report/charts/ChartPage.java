package io.github.verkan.report.charts;

import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.report.markup.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The sheet that a chart is drawn on: what is on it comes first, then the size is known and the frame is put around it. Colours stand in attributes, as word
 * processors read no style sheets, and once more in a style sheet for dark pages.
 */
final class ChartPage {

    static final double MARGIN = 24;
    static final double LINE = 16;
    static final double SMALL_LINE = 14;
    static final String INK = "#1a1a1a";
    static final String MUTED = "#565c64";
    static final String RULE = "#c3c9d1";
    static final String PAPER = "#ffffff";

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final String FONT = "Arial, \"Liberation Sans\", \"DejaVu Sans\", sans-serif";

    private final String prefix;
    private final String title;
    private final ChartXml body = new ChartXml();
    private final List<String[]> patterns = new ArrayList<>();
    private final StringBuilder darkRules = new StringBuilder();

    /** Kinds of type. */
    enum Type {
        TITLE(18, true, INK), HEADING(13, true, INK), NORMAL(13, false, INK), SMALL(11, false, MUTED), COUNT(12, true, INK);

        private final double size;
        private final boolean bold;
        private final String colour;

        Type(double size, boolean bold, String colour) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }

        double width(String text) {
            return LabelText.width(text, size, bold);
        }

        Lines wrap(String text, double width, int most) {
            return LabelText.wrap(text, width, size, bold, most);
        }
    }

    ChartPage(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** A prefix for ids, if it can be one. */
    static String requirePrefix(String prefix) {
        if (!PREFIX.matcher(Objects.requireNonNull(prefix, "prefix")).matches()) {
            throw new IllegalArgumentException("a prefix is a letter and then letters, digits, hyphens and underscores: \"" + prefix + "\"");
        }
        return prefix;
    }

    ChartXml body() {
        return body;
    }

    /** A number of pixels, to the tenth. */
    static String px(double value) {
        return XmlWriter.number(value);
    }

    /** A fill with a pattern on a colour, to be told apart without it; {@code path} lies in a square of eight pixels. */
    String pattern(String name, String colour, String path) {
        patterns.add(new String[] {name, colour, path});
        return "url(#" + prefix + "-" + name + ")";
    }

    /** How a class of this chart alone looks on a dark page. */
    void onDark(String style, String rule) {
        darkRules.append("#").append(prefix).append(" .").append(style).append(" { ").append(rule).append(" } ");
    }

    /** One line of text. */
    void text(double x, double y, String text, Type type, String anchor) {
        body.text("text", text, "x", px(x), "y", px(y), "text-anchor", anchor, "font-size", px(type.size), "font-weight", type.bold ? "bold" : "", "fill", type.colour,
                "class", type.colour.equals(INK) ? "ink" : "muted");
    }

    /** A text that stays dark, on a colour that stays light; a rim in that colour keeps it legible on a pattern. */
    void onColour(double x, double y, String text, String ink, String rim) {
        body.text("text", text, "x", px(x), "y", px(y), "text-anchor", "middle", "font-size", px(Type.COUNT.size), "font-weight", "bold", "fill", ink, "stroke", rim,
                "stroke-width", rim.isEmpty() ? "" : "3", "stroke-linejoin", rim.isEmpty() ? "" : "round", "paint-order", rim.isEmpty() ? "" : "stroke");
    }

    /** Several lines, with the whole text as the tooltip where they were cut. */
    void lines(double x, double y, Lines lines, Type type, String anchor) {
        boolean isCut = !lines.full().isEmpty();
        if (isCut) {
            body.open("g").text("title", lines.full());
        }
        double step = type.size < Type.NORMAL.size ? SMALL_LINE : LINE;
        for (int i = 0; i < lines.count(); i++) {
            text(x, y + i * step, lines.lines().get(i), type, anchor);
        }
        if (isCut) {
            body.close();
        }
    }

    /** A box; stroke empty for none. */
    void box(double x, double y, double width, double height, String fill, String stroke, String style) {
        body.leaf("rect", "x", px(x), "y", px(y), "width", px(width), "height", px(height), "fill", fill, "stroke", stroke, "class", style);
    }

    /** A thin line of the frame. */
    void rule(double x1, double y1, double x2, double y2) {
        body.leaf("line", "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2), "stroke", RULE, "class", "rule");
    }

    /** A line that says something. */
    void stroke(double x1, double y1, double x2, double y2, double width, String dashes) {
        body.leaf("line", "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2), "stroke", INK, "stroke-width", px(width), "stroke-dasharray", dashes, "class", "line");
    }

    /** The whole chart. */
    String finish(String description, double width, double height) {
        ChartXml page = new ChartXml();
        page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "id", prefix, "viewBox", "0 0 " + px(width) + " " + px(height), "width", px(width), "height",
                px(height), "role", "img", "aria-labelledby", prefix + "-title " + prefix + "-desc", "font-family", FONT);
        page.text("title", title, "id", prefix + "-title").text("desc", description, "id", prefix + "-desc");
        page.text("style", style());
        if (!patterns.isEmpty()) {
            page.open("defs");
            for (String[] pattern : patterns) {
                page.open("pattern", "id", prefix + "-" + pattern[0], "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
                page.leaf("rect", "width", "8", "height", "8", "fill", pattern[1]);
                page.leaf("path", "d", pattern[2], "stroke", "#1a1a1a", "stroke-opacity", "0.45", "stroke-width", "1.2", "fill", "none");
                page.close();
            }
            page.close();
        }
        page.leaf("rect", "width", px(width), "height", px(height), "fill", PAPER, "class", "paper");
        page.open("g").add(body).close();
        return page.close() + "\n";
    }

    /** Within this chart alone: several may stand in one page. */
    private String style() {
        String chart = "#" + prefix + " ";
        return "@media (prefers-color-scheme: dark) { " + chart + ".paper { fill: #15181c } " + chart + ".ink { fill: #e8ebee } " + chart
                + ".muted { fill: #b7bdc6 } " + chart + ".rule { stroke: #4b525b } " + chart + ".line { stroke: #e8ebee } " + darkRules + chart + ".bar { fill: #2f6f5d } }";
    }
}
