package io.github.verkan.report.charts;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.report.layout.LoopLayout;
import io.github.verkan.report.layout.LoopLayout.Arrow;
import io.github.verkan.report.layout.LoopLayout.LoopMark;
import io.github.verkan.report.layout.LoopLayout.Manner;
import io.github.verkan.report.layout.LoopLayout.Node;
import io.github.verkan.report.layout.Point;
import io.github.verkan.report.layout.Rect;
import io.github.verkan.report.layout.Segment;
import io.github.verkan.words.Language;
import io.github.verkan.words.LoopSentences;
import java.util.List;
import java.util.Objects;

/**
 * What bears on what in a study of factors, as a loop diagram: arrows with plus or minus, loops with their names and the way they run, threats dashed, risks and fears
 * dotted. A minus also ends in a bar and a loop has thick lines, so that nothing is told by colour alone. What is too much to follow is not drawn, and the picture
 * says so: see {@link LoopLayout#MOST_FACTORS}. Immutable.
 */
public final class InfluenceDiagram {

    private static final String PLUS = "#3f4a57";
    private static final String MINUS = "#b3261e";
    private static final String LOOP = "#1f5f94";
    private static final String APART = "#6a7078";
    private static final double TOP = 72;
    private static final double HEAD = 8;
    private static final double HALF = 4.2;

    private final Language language;
    private final String prefix;
    private final StudyChartWords words;

    private InfluenceDiagram(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new StudyChartWords(language);
    }

    /**
     * A diagram with words in a language, and ids that begin with {@code loops}.
     *
     * @param language the language
     * @return the diagram
     */
    public static InfluenceDiagram in(Language language) {
        return new InfluenceDiagram(language, "loops");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a diagram
     * @throws IllegalArgumentException if it is not like that
     */
    public InfluenceDiagram prefixed(String ids) {
        return new InfluenceDiagram(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws the influences of a study.
     *
     * @param study the study
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(FactorStudy study) {
        LoopLayout layout = LoopLayout.of(study, language);
        String title = words.title("loops-title");
        ChartPage page = new ChartPage(prefix, title);
        page.text(ChartPage.MARGIN, ChartPage.MARGIN + 14, title, Type.TITLE, "");
        String description = words.sentence("loops-desc", words.counted("factors", layout.nodes().size()), words.counted("influences", study.influences().size()),
                String.join(" ", LoopSentences.of(study, language).inShort()));
        if (layout.nodes().isEmpty()) {
            String said = layout.isTooDense() ? words.sentence("too-dense", words.number(LoopLayout.MOST_FACTORS), words.number(LoopLayout.MOST_ARROWS))
                    : words.sentence("nothing-drawn");
            LabelText.Lines lines = Type.NORMAL.wrap(said, 672, 4);
            page.lines(ChartPage.MARGIN, TOP, lines, Type.NORMAL, "");
            return page.finish(said, 720, TOP + lines.count() * ChartPage.LINE + 8);
        }
        page.onDark("node", "fill: #262d35; stroke: #aab3bf");
        page.onDark("plus", "stroke: #c3cad3");
        page.onDark("plus-head", "fill: #c3cad3");
        page.onDark("minus", "stroke: #ff9a8f");
        page.onDark("minus-head", "fill: #ff9a8f");
        page.onDark("loop", "stroke: #8cc4ee");
        page.onDark("loop-head", "fill: #8cc4ee");
        page.onDark("apart", "stroke: #a5adb7");
        page.onDark("apart-head", "fill: #a5adb7");
        page.onDark("disc", "fill: #15181c");
        double end = legend(page, layout, Math.max(720, layout.width()));
        page.body().open("g", "transform", "translate(10 " + ChartPage.px(end) + ")");
        layout.nodes().forEach(it -> node(page, it));
        layout.arrows().forEach(it -> arrow(page, it));
        layout.arrows().forEach(it -> sign(page, it.signIfOne().map(sign -> sign == Sign.PLUS ? "+" : "−").orElse("±"), it.signAt(), look(it)));
        layout.marks().forEach(it -> mark(page, it));
        page.body().close();
        return page.finish(description, Math.max(720, layout.width() + 20), end + layout.height() + 6);
    }

    private static String look(Arrow arrow) {
        return arrow.manner() == Manner.APART ? "apart" : arrow.isInLoop() ? "loop" : arrow.signIfOne().filter(it -> it == Sign.PLUS).isPresent() ? "plus" : "minus";
    }

    private static String colour(String look) {
        return switch (look) {
            case "apart" -> APART;
            case "loop" -> LOOP;
            case "minus" -> MINUS;
            default -> PLUS;
        };
    }

    private static void node(ChartPage page, Node node) {
        Rect at = node.bounds();
        page.body().open("g").leaf("rect", "x", ChartPage.px(at.x()), "y", ChartPage.px(at.y()), "width", ChartPage.px(at.width()), "height", ChartPage.px(at.height()),
                "rx", "5", "fill", "#f7f8f9", "stroke", "#3a3f47", "stroke-width", "1", "class", "node");
        double height = 15 * node.lines().size() + 13 * node.captions().size();
        double y = at.y() + (at.height() - height) / 2 + 11.5;
        for (String line : node.lines()) {
            page.body().text("text", line, "x", ChartPage.px(at.x() + at.width() / 2), "y", ChartPage.px(y), "text-anchor", "middle", "font-size", "12", "fill",
                    ChartPage.INK, "class", "ink");
            y += 15;
        }
        for (String line : node.captions()) {
            page.body().text("text", line, "x", ChartPage.px(at.x() + at.width() / 2), "y", ChartPage.px(y), "text-anchor", "middle", "font-size", "10.5",
                    "font-style", "italic", "fill", ChartPage.MUTED, "class", "muted");
            y += 13;
        }
        page.body().close();
    }

    private static void arrow(ChartPage page, Arrow arrow) {
        String look = look(arrow);
        Segment last = arrow.path().get(arrow.path().size() - 1);
        boolean isMinus = arrow.signIfOne().filter(it -> it == Sign.MINUS).isPresent();
        line(page, arrow.path(), look, arrow.manner(), arrow.isInLoop());
        Point from = last.isStraight() ? last.from() : last.arriving();
        head(page, from.equals(last.to()) ? last.from() : from, last.to(), look, isMinus);
    }

    private static void line(ChartPage page, List<Segment> path, String look, Manner manner, boolean isInLoop) {
        StringBuilder data = new StringBuilder("M" + at(path.get(0).from()));
        for (Segment it : path) {
            data.append(it.isStraight() ? "L" + at(it.to()) : "C" + at(it.leaving()) + " " + at(it.arriving()) + " " + at(it.to()));
        }
        page.body().leaf("path", "d", data.toString(), "fill", "none", "stroke", colour(look), "stroke-width", isInLoop ? "2.6" : "1.4", "stroke-dasharray",
                manner == Manner.THREAT ? "7 4" : manner == Manner.APART ? "1.5 4" : "", "class", look);
    }

    /** The head of an arrow, with a bar across it for a minus. */
    private static void head(ChartPage page, Point from, Point to, String look, boolean isMinus) {
        double length = Math.sqrt((to.x() - from.x()) * (to.x() - from.x()) + (to.y() - from.y()) * (to.y() - from.y()));
        double dx = length == 0 ? 1 : (to.x() - from.x()) / length;
        double dy = length == 0 ? 0 : (to.y() - from.y()) / length;
        Point back = new Point(to.x() - HEAD * dx, to.y() - HEAD * dy);
        page.body().leaf("path", "d", "M" + at(to) + "L" + at(new Point(back.x() - HALF * dy, back.y() + HALF * dx)) + "L"
                + at(new Point(back.x() + HALF * dy, back.y() - HALF * dx)) + "Z", "fill", colour(look), "class", look + "-head");
        if (isMinus) {
            page.body().leaf("path", "d", "M" + at(new Point(back.x() - 6 * dy, back.y() + 6 * dx)) + "L" + at(new Point(back.x() + 6 * dy, back.y() - 6 * dx)),
                    "fill", "none", "stroke", colour(look), "stroke-width", "2", "class", look);
        }
    }

    private static String at(Point point) {
        return ChartPage.px(point.x()) + " " + ChartPage.px(point.y());
    }

    private static void sign(ChartPage page, String sign, Rect place, String look) {
        double x = place.x() + place.width() / 2;
        double y = place.y() + place.height() / 2;
        page.body().leaf("circle", "cx", ChartPage.px(x), "cy", ChartPage.px(y), "r", "6.5", "fill", ChartPage.PAPER, "stroke", colour(look), "stroke-width", "1",
                "class", "disc " + look);
        page.body().text("text", sign, "x", ChartPage.px(x), "y", ChartPage.px(y + 4), "text-anchor", "middle", "font-size", "12", "font-weight", "bold", "fill",
                ChartPage.INK, "class", "ink");
    }

    private static void mark(ChartPage page, LoopMark mark) {
        double x = mark.bounds().x() + mark.bounds().width() / 2;
        double y = mark.bounds().y() + mark.bounds().height() / 2;
        if (mark.isRing()) {
            page.body().leaf("circle", "cx", ChartPage.px(x), "cy", ChartPage.px(y), "r", "15", "fill", "#dce8f6", "stroke", "none");
            // An open ring that runs as the loop does.
            double side = mark.clockwise() ? 1 : -1;
            Point start = new Point(x - side * 12, y - 16);
            Point end = new Point(x + side * 19.6, y + 4);
            page.body().leaf("path", "d", "M" + at(start) + "A20 20 0 0 " + (mark.clockwise() ? "1 " : "0 ") + at(end), "fill", "none", "stroke", LOOP, "stroke-width",
                    mark.polarity() == LoopPolarity.BALANCING ? "1.6" : "2.2", "stroke-dasharray", mark.polarity() == LoopPolarity.BALANCING ? "5 3" : "", "class", "loop");
            page.body().leaf("path", "d", "M" + at(new Point(end.x() - side * 1.5, end.y() + 7)) + "L" + at(new Point(end.x() - 4.5, end.y() - 1)) + "L"
                    + at(new Point(end.x() + 4.5, end.y() - 1)) + "Z", "fill", LOOP, "class", "loop-head");
        } else {
            page.body().leaf("rect", "x", ChartPage.px(mark.bounds().x()), "y", ChartPage.px(mark.bounds().y()), "width", ChartPage.px(mark.bounds().width()), "height",
                    ChartPage.px(mark.bounds().height()), "rx", "8", "fill", "#dce8f6", "stroke", LOOP, "stroke-width", "1");
        }
        page.body().text("text", mark.name(), "x", ChartPage.px(x), "y", ChartPage.px(y + 4), "text-anchor", "middle", "font-size",
                mark.isRing() && mark.name().length() > 4 ? "8" : "12", "font-weight", "bold", "fill", GradeColours.INK);
    }

    /** What signs and lines mean, only those that are drawn. Gives where it ends. */
    private double legend(ChartPage page, LoopLayout layout, double width) {
        double[] at = {ChartPage.MARGIN, TOP - 12};
        boolean hasMinus = layout.arrows().stream().anyMatch(it -> it.signIfOne().filter(sign -> sign == Sign.MINUS).isPresent());
        entry(page, at, width, "legend-plus", "plus", Manner.INFLUENCE, false);
        if (hasMinus) {
            entry(page, at, width, "legend-minus", "minus", Manner.INFLUENCE, true);
        }
        if (layout.arrows().stream().anyMatch(Arrow::isInLoop)) {
            entry(page, at, width, "legend-loop", "loop", Manner.INFLUENCE, false);
        }
        if (layout.arrows().stream().anyMatch(it -> it.manner() == Manner.THREAT)) {
            entry(page, at, width, "legend-threat", "plus", Manner.THREAT, false);
        }
        if (layout.arrows().stream().anyMatch(it -> it.manner() == Manner.APART)) {
            entry(page, at, width, "legend-apart", "apart", Manner.APART, false);
        }
        return at[1] + 22;
    }

    private void entry(ChartPage page, double[] at, double width, String code, String look, Manner manner, boolean isMinus) {
        String text = words.title(code);
        double needs = 60 + Type.SMALL.width(text) + 20;
        if (at[0] + needs > width) {
            at[0] = ChartPage.MARGIN;
            at[1] += 20;
        }
        Point from = new Point(at[0], at[1]);
        Point to = new Point(at[0] + 50, at[1]);
        line(page, List.of(new Segment(from, from, to, to)), look, manner, look.equals("loop"));
        head(page, from, to, look, isMinus);
        if (look.equals("plus") && manner == Manner.INFLUENCE || isMinus) {
            sign(page, isMinus ? "−" : "+", new Rect(at[0] + 17, at[1] - 7, 14, 14), look);
        }
        page.text(at[0] + 58, at[1] + 4, text, Type.SMALL, "");
        at[0] += needs;
    }
}
