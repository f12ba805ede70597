package io.github.verkan.report.svg;

import io.github.verkan.assess.Assessment;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.report.layout.Area;
import io.github.verkan.report.layout.Box;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.layout.Extract;
import io.github.verkan.report.layout.LayoutOptions;
import io.github.verkan.report.layout.Orientation;
import io.github.verkan.report.layout.Route;
import io.github.verkan.report.markup.XmlWriter;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A theory of change as a picture in SVG: columns by kind and horizon, mechanisms on their links, compound effects around their parts; with an assessment also what
 * the evidence shows, by tint, mark and word, with the strength of the evidence as the weight of the border, and where chains break. Immutable; each setting gives a
 * new one.
 */
public final class DiagramSvg {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final double LEAST_WIDTH = 520;
    private static final double HATCH = 7;

    private final LayoutOptions options;
    private final String prefix;
    private final boolean legend;

    private DiagramSvg(LayoutOptions options, String prefix, boolean legend) {
        this.options = options;
        this.prefix = prefix;
        this.legend = legend;
    }

    /**
     * The whole theory in landscape, with a legend.
     *
     * @param language the language of headings, verdicts and legend; labels are as the author wrote them
     * @return the picture
     */
    public static DiagramSvg in(Language language) {
        return new DiagramSvg(LayoutOptions.in(language), "verkan-", true);
    }

    /**
     * With another orientation.
     *
     * @param orientation which way it runs
     * @return a picture
     */
    public DiagramSvg oriented(Orientation orientation) {
        return new DiagramSvg(options.oriented(orientation), prefix, legend);
    }

    /**
     * Only an extract.
     *
     * @param extract a part of the theory that is to be drawn
     * @return a picture
     */
    public DiagramSvg only(Extract extract) {
        return new DiagramSvg(options.only(extract), prefix, legend);
    }

    /**
     * With factors, however many.
     *
     * @return a picture
     */
    public DiagramSvg withFactors() {
        return new DiagramSvg(options.withFactors(), prefix, legend);
    }

    /**
     * Without factors.
     *
     * @return a picture
     */
    public DiagramSvg withoutFactors() {
        return new DiagramSvg(options.withoutFactors(), prefix, legend);
    }

    /**
     * With the labels in full.
     *
     * @return a picture
     */
    public DiagramSvg fullLabels() {
        return new DiagramSvg(options.fullLabels(), prefix, legend);
    }

    /**
     * Without a legend.
     *
     * @return a picture
     */
    public DiagramSvg withoutLegend() {
        return new DiagramSvg(options, prefix, false);
    }

    /**
     * With another beginning of all ids, so that several pictures can stand in one page.
     *
     * @param start a letter, and then letters, digits, hyphens and underscores
     * @return a picture
     * @throws IllegalArgumentException if it holds anything else
     */
    public DiagramSvg prefixed(String start) {
        if (!PREFIX.matcher(start).matches()) {
            throw new IllegalArgumentException("a prefix of ids is a letter, and then letters, digits, - and _: " + start);
        }
        return new DiagramSvg(options, start, legend);
    }

    /**
     * The picture of a theory.
     *
     * @param theory the theory
     * @return an SVG document, without XML declaration, ending in a line feed
     * @throws ContentException if the theory is too large to be drawn
     */
    public String render(TheoryOfChange theory) {
        return rendered(theory, Shown.nothing(theory, options.language()));
    }

    /**
     * The picture of a theory with what the evidence shows.
     *
     * @param assessment the assessment
     * @return an SVG document, without XML declaration, ending in a line feed
     * @throws ContentException if the theory is too large to be drawn
     */
    public String render(Assessment assessment) {
        return rendered(assessment.evaluation().theory(), Shown.of(assessment, options.language()));
    }

    private String rendered(TheoryOfChange theory, Shown shown) {
        StringBuilder svg = new StringBuilder();
        try {
            write(theory, shown, svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return svg.toString();
    }

    /**
     * Writes the picture of a theory.
     *
     * @param theory the theory
     * @param out where to
     * @throws IOException if it cannot be written
     * @throws ContentException if the theory is too large to be drawn
     */
    public void write(TheoryOfChange theory, Appendable out) throws IOException {
        write(theory, Shown.nothing(theory, options.language()), out);
    }

    /**
     * Writes the picture of a theory with what the evidence shows.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if it cannot be written
     * @throws ContentException if the theory is too large to be drawn
     */
    public void write(Assessment assessment, Appendable out) throws IOException {
        write(assessment.evaluation().theory(), Shown.of(assessment, options.language()), out);
    }

    private void write(TheoryOfChange theory, Shown shown, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        Wording wording = Wording.in(options.language());
        DiagramLayout layout = DiagramLayout.of(theory, options.captioned(shown.captions()));
        XmlWriter xml = XmlWriter.to(out);
        Drawing drawing = new Drawing(xml, layout, theory, shown, prefix);
        Legend explained = new Legend(layout, theory, shown, wording, options.extract().isPresent() ? options.extract().get().leftOut() : 0);
        double width = Math.max(LEAST_WIDTH, layout.width());
        double height = layout.height() + (legend ? explained.draw(drawing, null, 0, width) : 0);
        xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("class", "verkan-diagram").attribute("width", width).attribute("height", height)
                .attribute("viewBox", "0 0 " + XmlWriter.number(width) + " " + XmlWriter.number(height)).attribute("role", "img")
                .attribute("aria-labelledby", prefix + "title " + prefix + "desc").attribute("lang", options.language().code()).attribute("font-family", Style.FONTS);
        xml.startInline("title").attribute("id", prefix + "title").text(title(theory, shown, wording)).end();
        xml.startInline("desc").attribute("id", prefix + "desc").text(description(layout, wording)).end();
        xml.startInline("style").markup("\n" + Style.SHEET).end();
        if (isAnyHatched(layout, shown)) {
            hatch(xml);
        }
        xml.start("rect").attribute("class", "verkan-page").attribute("width", width).attribute("height", height).attribute("fill", Palette.PAGE).end();
        drawing.draw();
        if (legend) {
            xml.start("g").attribute("class", "verkan-legend");
            explained.draw(drawing, xml, layout.height(), width);
            xml.end();
        }
        xml.end();
        out.append('\n');
    }

    private static boolean isAnyHatched(DiagramLayout layout, Shown shown) {
        for (Box box : layout.boxes()) {
            if (shown.look(box.id()).hatched()) {
                return true;
            }
        }
        return false;
    }

    private void hatch(XmlWriter xml) throws IOException {
        xml.start("defs").start("pattern").attribute("id", prefix + "hatch").attribute("width", HATCH).attribute("height", HATCH).attribute("patternUnits", "userSpaceOnUse")
                .attribute("patternTransform", "rotate(45)");
        xml.start("path").attribute("d", "M0 0V7").attribute("stroke", Palette.HATCH).attribute("stroke-width", "2").end();
        xml.end().end();
    }

    private static String title(TheoryOfChange theory, Shown shown, Wording wording) {
        Typography typography = Typography.in(wording.language());
        String name = OneLine.of(theory.title());
        String with = shown.hasVerdicts() ? "-verdicts" : "";
        return typography.capital(name.isEmpty() ? wording.word("diagram", "untitled" + with) : wording.phrase("diagram", "title" + with, name));
    }

    private String description(DiagramLayout layout, Wording wording) {
        Typography typography = Typography.in(wording.language());
        if (layout.boxes().isEmpty()) {
            return typography.sentence(wording.word("diagram", "empty"));
        }
        List<String> columns = new ArrayList<>();
        for (Area area : layout.areas()) {
            if (area.kind() == Area.Kind.COLUMN) {
                columns.add(String.join(" ", area.heading()));
            }
        }
        Set<String> elements = new LinkedHashSet<>();
        for (Box box : layout.boxes()) {
            elements.add(box.id());
        }
        Set<String> links = new LinkedHashSet<>();
        for (Route route : layout.routes()) {
            links.addAll(route.links());
        }
        String size = typography.sentence(wording.phrase("diagram", "size", typography.number(elements.size()), typography.number(links.size())));
        String way = options.orientation() == Orientation.PORTRAIT ? "bands" : "columns";
        return columns.isEmpty() ? size : typography.sentence(wording.phrase("diagram", way, typography.list(columns))) + " " + size;
    }
}
