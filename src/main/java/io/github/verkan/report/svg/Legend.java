package io.github.verkan.report.svg;

import io.github.verkan.assess.Status;
import io.github.verkan.assess.Strength;
import io.github.verkan.assess.Verdict;
import io.github.verkan.report.layout.Box;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.layout.Rect;
import io.github.verkan.report.layout.Route;
import io.github.verkan.report.layout.TextWidths;
import io.github.verkan.report.markup.XmlWriter;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Typography;
import io.github.verkan.words.WordSet;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the colours, marks, borders and lines mean: only what occurs. */
final class Legend {

    private static final double SIZE = 11;
    private static final double ROW = 21;
    private static final double MARGIN = 12;
    private static final double SAMPLE = 28;
    private static final double SAMPLE_HEIGHT = 13;
    private static final double AFTER_SAMPLE = 7;
    private static final double BETWEEN = 18;

    private final Wording wording;
    private final Map<String, List<Entry>> groups = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private double height;

    /** Draws a sample with its left edge and its middle at a place. */
    private interface Sample {
        void draw(Drawing drawing, XmlWriter xml, double x, double y) throws IOException;
    }

    private record Entry(Sample sample, String text) {

        double width() {
            return SAMPLE + AFTER_SAMPLE + TextWidths.of(text, SIZE);
        }
    }

    Legend(DiagramLayout layout, TheoryOfChange theory, Shown shown, Wording wording, int leftOut) {
        this.wording = wording;
        addVerdicts(layout, theory, shown);
        addLinks(layout, shown);
        if (layout.factorsLeftOut() > 0) {
            notes.add(counted("factors-left-out", layout.factorsLeftOut()));
        }
        if (leftOut > 0) {
            notes.add(counted("left-out", leftOut));
        }
    }

    private String counted(String code, int count) {
        Typography typography = Typography.in(wording.language());
        return typography.capital(wording.phrase("diagram", code, typography.number(count)));
    }

    private void addVerdicts(DiagramLayout layout, TheoryOfChange theory, Shown shown) {
        Set<Grade> grades = new LinkedHashSet<>();
        Set<Status> statuses = new LinkedHashSet<>();
        Set<Strength> strengths = new LinkedHashSet<>();
        Set<WordSet> sets = new LinkedHashSet<>();
        boolean breaks = false;
        for (Box box : layout.boxes()) {
            Verdict verdict = shown.verdict(box.id()).orElse(null);
            if (verdict != null) {
                grades.add(verdict.grade());
                statuses.add(verdict.status());
                strengths.add(verdict.strength());
            }
            sets.add(WordSet.of(theory, box.id()));
            breaks |= shown.breaks(box.id());
        }
        if (!shown.hasVerdicts()) {
            return;
        }
        WordSet set = sets.contains(WordSet.EFFECTS) || sets.isEmpty() ? WordSet.EFFECTS : sets.iterator().next();
        List<Entry> verdicts = group(wording.word("report", "shows"));
        for (Map.Entry<Grade, Look> grade : shown.grades().entrySet()) {
            if (grades.contains(grade.getKey())) {
                verdicts.add(new Entry(tint(grade.getValue()), shown.word(set, grade.getKey())));
            }
        }
        for (Status status : Status.values()) {
            if (statuses.contains(status) && status == Status.DIVERGING) {
                verdicts.add(new Entry((drawing, xml, x, y) -> Mark.DIVERGING.drawOnPage(xml, x + SAMPLE / 2, y, Palette.TEXT), wording.word("status", status)));
            } else if (statuses.contains(status) && !status.mayHaveGrade()) {
                verdicts.add(new Entry(tint(Look.of(status, 1)), wording.word("status", status)));
            }
        }
        if (breaks) {
            verdicts.add(new Entry((drawing, xml, x, y) -> {
                drawing.shape(sample(x, y), 3, new Look(Palette.PAGE, false, 1.4, null, 0, false), true);
                Mark.BREAK.draw(xml, x + SAMPLE / 2, y, 0, Palette.BROKEN);
            }, wording.word("diagram", "breaks")));
        }
        List<Entry> borders = group(wording.word("diagram", "strength"));
        for (Strength strength : Strength.values()) {
            if (strengths.contains(strength)) {
                borders.add(new Entry((drawing, xml, x, y) -> drawing.shape(sample(x, y), 3, new Look(Palette.PAGE, false, Look.border(strength), null, 0, false), false),
                        wording.word("strength", strength)));
            }
        }
    }

    private static Sample tint(Look look) {
        return (drawing, xml, x, y) -> {
            drawing.shape(sample(x, y), 3, look, false);
            look.mark().draw(xml, x + SAMPLE / 2, y, look.share(), Palette.TEXT);
        };
    }

    private static Rect sample(double x, double y) {
        return new Rect(x, y - SAMPLE_HEIGHT / 2, SAMPLE, SAMPLE_HEIGHT);
    }

    private List<Entry> group(String heading) {
        return groups.computeIfAbsent(heading, key -> new ArrayList<>());
    }

    private void addLinks(DiagramLayout layout, Shown shown) {
        Set<LinkKind> forward = new LinkedHashSet<>();
        boolean backward = false;
        boolean broken = false;
        boolean ties = false;
        for (Route route : layout.routes()) {
            if (!route.backward()) {
                forward.add(route.kind());
            }
            backward |= route.backward();
            broken |= shown.isBroken(route);
            ties |= route.kindIfLink().isEmpty();
        }
        List<Entry> links = group(wording.word("diagram", "links"));
        for (LinkKind kind : LinkKind.values()) {
            if (forward.contains(kind)) {
                links.add(new Entry(line(LineLook.of(kind, false, false), kind == LinkKind.HINDERS, true), wording.word("diagram", kind.code())));
            }
        }
        if (backward) {
            links.add(new Entry(line(LineLook.of(LinkKind.CONTRIBUTES, true, false), false, true), wording.word("diagram", "backward")));
        }
        if (broken) {
            Sample line = line(LineLook.of(LinkKind.CONTRIBUTES, false, true), false, true);
            links.add(new Entry((drawing, xml, x, y) -> {
                line.draw(drawing, xml, x, y);
                Mark.BREAK.drawOnPage(xml, x + SAMPLE / 2 - 2, y, Palette.BROKEN);
            }, wording.word("diagram", "broken")));
        }
        if (ties) {
            links.add(new Entry(line(LineLook.TIE, false, false), wording.word("diagram", "tie")));
        }
        addBoxes(layout, links);
    }

    private void addBoxes(DiagramLayout layout, List<Entry> links) {
        Set<Box.Kind> kinds = new LinkedHashSet<>();
        for (Box box : layout.boxes()) {
            kinds.add(box.kind());
        }
        if (kinds.contains(Box.Kind.MECHANISM)) {
            links.add(new Entry((drawing, xml, x, y) -> {
                LineLook.of(LinkKind.CONTRIBUTES, false, false).line(xml, "M" + XmlWriter.number(x) + " " + XmlWriter.number(y) + "H" + XmlWriter.number(x + SAMPLE));
                drawing.shape(new Rect(x + 5, y - 5, SAMPLE - 10, 10), 5, Look.PLAIN, false);
            }, wording.word("diagram", "mechanism")));
        }
        if (kinds.contains(Box.Kind.FRAME)) {
            links.add(new Entry((drawing, xml, x, y) -> {
                drawing.shape(sample(x, y), 3, Look.PLAIN, false);
                drawing.shape(new Rect(x + 5, y - 1, SAMPLE - 10, 5), 1, Look.PLAIN, false);
            }, wording.word("diagram", "frame")));
        }
    }

    private static Sample line(LineLook look, boolean bar, boolean head) {
        return (drawing, xml, x, y) -> {
            String at = XmlWriter.number(y);
            double end = x + SAMPLE;
            look.line(xml, "M" + XmlWriter.number(x) + " " + at + "H" + XmlWriter.number(end - (head && !bar ? 5 : 0)));
            if (bar) {
                look.bar(xml, "M" + XmlWriter.number(end - 1) + " " + XmlWriter.number(y - 4.5) + "V" + XmlWriter.number(y + 4.5));
            } else if (head) {
                look.arrow(xml, "M" + XmlWriter.number(end) + " " + at + "L" + XmlWriter.number(end - 7) + " " + XmlWriter.number(y - 3.4) + "L" + XmlWriter.number(end - 7) + " "
                        + XmlWriter.number(y + 3.4) + "Z");
            }
        };
    }

    /** Draws it, or with no writer only finds how high it is. */
    double draw(Drawing drawing, XmlWriter xml, double top, double width) throws IOException {
        Typography typography = Typography.in(wording.language());
        double headings = 0;
        for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
            if (!group.getValue().isEmpty()) {
                headings = Math.max(headings, TextWidths.ofBold(group.getKey(), SIZE) + BETWEEN);
            }
        }
        double y = top + ROW / 2;
        for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
            if (group.getValue().isEmpty()) {
                continue;
            }
            text(xml, MARGIN, y, typography.capital(group.getKey()), true);
            double x = MARGIN + headings;
            for (Entry entry : group.getValue()) {
                if (x > MARGIN + headings && x + entry.width() > width - MARGIN) {
                    x = MARGIN + headings;
                    y += ROW;
                }
                if (xml != null) {
                    entry.sample().draw(drawing, xml, x, y);
                }
                text(xml, x + SAMPLE + AFTER_SAMPLE, y, entry.text(), false);
                x += entry.width() + BETWEEN;
            }
            y += ROW;
        }
        for (String note : notes) {
            text(xml, MARGIN, y, note, false);
            y += ROW;
        }
        height = y - ROW / 2 - top;
        return height > 0 ? height + MARGIN / 2 : 0;
    }

    private static void text(XmlWriter xml, double x, double middle, String text, boolean bold) throws IOException {
        if (xml != null) {
            xml.startInline("text").attribute("class", "verkan-text").attribute("x", x).attribute("y", middle + SIZE * 0.36).attribute("font-size", SIZE)
                    .attribute("fill", Palette.TEXT);
            if (bold) {
                xml.attribute("font-weight", "bold");
            }
            xml.text(text).end();
        }
    }
}
