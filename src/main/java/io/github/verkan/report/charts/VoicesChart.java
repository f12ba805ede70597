package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.VerdictTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who says what of each goal, as bars: voices that say no to the left, those that say partly across the middle line, those that say yes to the right. The numbers
 * stand in the bars, or below them where a bar is too narrow; a goal without voices says so in words and has no bar. Over all actors together. Immutable.
 */
public final class VoicesChart {

    private static final double LABEL = 300;
    private static final double BARS = 500;
    private static final double TOTAL = 96;
    private static final double GAP = 16;
    private static final double BAR = 22;
    private static final double WIDTH = 2 * ChartPage.MARGIN + LABEL + GAP + BARS + GAP + TOTAL;
    /** So that a single voice does not fill the sheet. */
    private static final double WIDEST_VOICE = 40;
    private static final int MOST_LINES = 3;

    private final Language language;
    private final String prefix;
    private final ChartWords words;

    private VoicesChart(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new ChartWords(language);
    }

    /**
     * A chart with words in a language, and ids that begin with {@code voices}.
     *
     * @param language the language
     * @return the chart
     */
    public static VoicesChart in(Language language) {
        return new VoicesChart(language, "voices");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a chart
     * @throws IllegalArgumentException if it is not like that
     */
    public VoicesChart prefixed(String ids) {
        return new VoicesChart(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws the voices of an assessment.
     *
     * @param assessment the assessment
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(Assessment assessment) {
        return new Drawing(assessment).draw();
    }

    /**
     * Draws the voices of an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        out.append(render(assessment));
    }

    /** One drawing; what is drawn so far ends at {@code y}. */
    private final class Drawing {

        private final List<VerdictGroup> groups = new ArrayList<>();
        private final List<VerdictRow> rows = new ArrayList<>();
        private final ChartPage page = new ChartPage(prefix, words.title("voices-title"));
        private final String yes = GradeColours.HIGHEST;
        private final String partly = page.pattern("partly", GradeColours.MIDDLE, "M-2 2L2 -2M0 8L8 0M6 10L10 6");
        private final String no = page.pattern("no", GradeColours.LOWEST, "M0 0L8 8M8 0L0 8");
        private double unit = WIDEST_VOICE;
        private double middle;
        private double y;

        private Drawing(Assessment assessment) {
            for (VerdictGroup group : VerdictTable.of(assessment, language).groups()) {
                List<VerdictRow> goals = new ArrayList<>();
                for (VerdictRow row : group.rows()) {
                    if (!row.isWithin() && assessment.evaluation().theory().kindOf(row.element()).orElse(null) == ElementKind.EFFECT) {
                        goals.add(row);
                    }
                }
                if (!goals.isEmpty()) {
                    groups.add(new VerdictGroup(group.heading(), group.singular(), goals));
                    rows.addAll(goals);
                }
            }
        }

        private String draw() {
            double left = 0;
            double right = 0;
            for (VerdictRow row : rows) {
                left = Math.max(left, row.no() + row.partly() / 2.0);
                right = Math.max(right, row.yes() + row.partly() / 2.0);
            }
            unit = Math.min(WIDEST_VOICE, BARS / Math.max(1, left + right));
            middle = ChartPage.MARGIN + LABEL + GAP + (BARS - unit * (left + right)) / 2 + unit * left;
            y = ChartPage.MARGIN + 18;
            page.text(ChartPage.MARGIN, y, words.title("voices-title"), Type.TITLE, "");
            y += 14;
            legend();
            if (groups.isEmpty()) {
                y += 24;
                page.text(ChartPage.MARGIN, y, words.sentence("no-goals"), Type.NORMAL, "");
            }
            for (VerdictGroup group : groups) {
                y += 26;
                page.text(ChartPage.MARGIN, y, group.heading(), Type.HEADING, "");
                y += 10;
                for (VerdictRow row : group.rows()) {
                    row(row);
                }
            }
            return page.finish(description(), WIDTH, y + ChartPage.MARGIN);
        }

        private String description() {
            int heard = 0;
            int saidNo = 0;
            int saidPartly = 0;
            int saidYes = 0;
            for (VerdictRow row : rows) {
                heard += total(row) > 0 ? 1 : 0;
                saidNo += row.no();
                saidPartly += row.partly();
                saidYes += row.yes();
            }
            return words.sentence("voices-desc", heard, rows.size() - heard, saidNo, saidPartly, saidYes);
        }

        private void legend() {
            double x = ChartPage.MARGIN + LABEL + GAP;
            for (String[] entry : new String[][] {{no, "no"}, {partly, "partly"}, {yes, "yes"}}) {
                page.box(x, y, 18, 14, entry[0], "#4a4a4a", "");
                String word = words.wording().word("voice-value", entry[1]);
                page.text(x + 24, y + 11.5, word, Type.NORMAL, "");
                x += 24 + Type.NORMAL.width(word) + 20;
            }
            y += 14;
        }

        private int total(VerdictRow row) {
            return row.yes() + row.partly() + row.no();
        }

        private void row(VerdictRow row) {
            String name = OneLine.of(row.element()) + " " + row.label();
            Lines label = Type.NORMAL.wrap(name, LABEL, MOST_LINES);
            boolean isNarrow = isNarrow(row.no()) || isNarrow(row.partly()) || isNarrow(row.yes());
            String counts = words.phrase("counts", row.no(), row.partly(), row.yes());
            double height = Math.max(label.count() * ChartPage.LINE, BAR + (isNarrow ? ChartPage.SMALL_LINE : 0)) + 12;
            page.rule(ChartPage.MARGIN, y, WIDTH - ChartPage.MARGIN, y);
            page.body().open("g").text("title", name + ": " + row.shows() + (total(row) == 0 ? "" : ". " + counts));
            double top = y + 6;
            page.lines(ChartPage.MARGIN, top + Math.max(0, BAR - label.count() * ChartPage.LINE) / 2 + 12.5, new Lines(label.lines(), ""), Type.NORMAL, "");
            page.stroke(middle, y, middle, y + height, 1, "2 3");
            if (total(row) == 0) {
                page.text(middle + 8, top + 15, words.word("no-voices"), Type.SMALL, "");
            } else {
                double from = middle - unit * (row.no() + row.partly() / 2.0);
                from = segment(from, top, row.no(), no, GradeColours.LOWEST, isNarrow);
                from = segment(from, top, row.partly(), partly, GradeColours.MIDDLE, isNarrow);
                segment(from, top, row.yes(), yes, "", isNarrow);
                if (isNarrow) {
                    page.text(Math.min(middle + 8, WIDTH - ChartPage.MARGIN - Type.SMALL.width(counts)), top + BAR + 12, counts, Type.SMALL, "");
                }
                String voices = total(row) == 1 ? words.word("voice") : words.phrase("voices", words.typography().number(total(row)));
                page.text(WIDTH - ChartPage.MARGIN, top + 15, voices, Type.SMALL, "end");
            }
            page.body().close();
            y += height;
        }

        private boolean isNarrow(int count) {
            return count > 0 && count * unit < Type.COUNT.width(Integer.toString(count)) + 6;
        }

        private double segment(double x, double top, int count, String fill, String rim, boolean isNarrow) {
            if (count > 0) {
                page.box(x, top, count * unit, BAR, fill, "#4a4a4a", "");
                if (!isNarrow) {
                    page.onColour(x + count * unit / 2, top + 15.5, Integer.toString(count), GradeColours.INK, rim);
                }
            }
            return x + count * unit;
        }
    }
}
