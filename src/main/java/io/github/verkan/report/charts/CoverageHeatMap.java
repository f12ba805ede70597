package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.CoverageCell;
import io.github.verkan.coverage.CoverageMatrix;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.ScopeWords;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.VerdictTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was heard on what, as a table in which more voices make a darker cell: a row for each element, and for each link that somebody spoke of; a column for each
 * role, method, actor or cycle. The number of voices stands in the cell; an empty cell has a dash. It shows how much was heard and not what was said. Immutable.
 */
public final class CoverageHeatMap {

    private static final double LABEL = 300;
    private static final double LEAST_COLUMN = 72;
    private static final double MOST_COLUMN = 150;
    private static final double GAP = 12;
    private static final double LEAST_WIDTH = 720;
    private static final double CELL = 26;
    private static final int MOST_LINES = 2;
    private static final int MOST_HEADER_LINES = 4;
    private static final int LEGEND = 5;
    /** So that two voices are not as dark as many. */
    private static final int LEAST_MOST = 5;

    private final Language language;
    private final Dimension by;
    private final String prefix;
    private final ChartWords words;

    private CoverageHeatMap(Language language, Dimension by, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.by = Objects.requireNonNull(by, "by");
        this.prefix = prefix;
        this.words = new ChartWords(language);
    }

    /**
     * A map by role with words in a language, and ids that begin with {@code coverage}.
     *
     * @param language the language
     * @return the map
     */
    public static CoverageHeatMap in(Language language) {
        return new CoverageHeatMap(language, Dimension.ROLE, "coverage");
    }

    /**
     * By something else.
     *
     * @param dimension what the columns are
     * @return a map
     */
    public CoverageHeatMap by(Dimension dimension) {
        return new CoverageHeatMap(language, dimension, prefix);
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a map
     * @throws IllegalArgumentException if it is not like that
     */
    public CoverageHeatMap prefixed(String ids) {
        return new CoverageHeatMap(language, by, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws the coverage of an assessment.
     *
     * @param assessment the assessment
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(Assessment assessment) {
        return sheets(assessment, Integer.MAX_VALUE).get(0);
    }

    /**
     * Draws the coverage of an assessment on as many sheets as it needs, each with its own headings; shades mean the same on all. Ids on the second begin with the
     * prefix and {@code 2-}, and so on.
     *
     * @param assessment the assessment
     * @param most the most rows on a sheet, at least one
     * @return at least one {@code svg} element, each with a line feed at its end
     * @throws IllegalArgumentException if no row would fit
     */
    public List<String> sheets(Assessment assessment, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a sheet has at least one row: " + most);
        }
        Heard heard = new Heard(assessment);
        List<List<VerdictGroup>> parts = parts(heard.groups, most);
        List<String> sheets = new ArrayList<>();
        for (List<VerdictGroup> part : parts.isEmpty() ? List.of(List.<VerdictGroup>of()) : parts) {
            sheets.add(new Drawing(heard, part, sheets.isEmpty() ? prefix : prefix + (sheets.size() + 1) + "-").draw());
        }
        return List.copyOf(sheets);
    }

    /** A group that does not fit on what is left of a sheet goes on on the next. */
    private static List<List<VerdictGroup>> parts(List<VerdictGroup> groups, int most) {
        List<List<VerdictGroup>> parts = new ArrayList<>();
        int room = 0;
        for (VerdictGroup group : groups) {
            int from = 0;
            while (from < group.rows().size()) {
                if (room == 0) {
                    parts.add(new ArrayList<>());
                    room = most;
                }
                int to = Math.min(group.rows().size(), from + Math.min(room, most));
                parts.get(parts.size() - 1).add(new VerdictGroup(group.heading(), group.singular(), group.rows().subList(from, to)));
                room -= to - from;
                from = to;
            }
        }
        return parts;
    }

    /**
     * Draws the coverage of an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        out.append(render(assessment));
    }

    private String code(String begin) {
        return begin + Coded.codeOf(by.name());
    }

    /** What all sheets have in common. */
    private final class Heard {

        private final Assessment assessment;
        private final TheoryOfChange theory;
        private final CoverageMatrix matrix;
        private final List<String> columns;
        private final List<VerdictGroup> groups = new ArrayList<>();
        /** Where each column begins, and where the last one ends. */
        private final double[] edges;
        private int most = 1;

        private Heard(Assessment assessment) {
            this.assessment = assessment;
            this.theory = assessment.evaluation().theory();
            this.matrix = CoverageMatrix.of(assessment);
            this.columns = matrix.columns(by);
            this.edges = new double[columns.size() + 1];
            edges[0] = ChartPage.MARGIN + LABEL + GAP;
            for (int i = 0; i < columns.size(); i++) {
                double longest = 0;
                for (String word : heading(columns.get(i)).split(" ")) {
                    longest = Math.max(longest, Type.SMALL.width(word));
                }
                edges[i + 1] = edges[i] + Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, longest + 12));
            }
            for (VerdictGroup group : VerdictTable.of(assessment, language).groups()) {
                List<VerdictRow> rows = new ArrayList<>();
                for (VerdictRow row : group.rows()) {
                    if (!row.isWithin() && (theory.link(row.element()).isEmpty() || matrix.isHeard(row.element()))) {
                        rows.add(row);
                    }
                }
                if (!rows.isEmpty()) {
                    groups.add(new VerdictGroup(group.heading(), group.singular(), rows));
                }
            }
            for (VerdictGroup group : groups) {
                for (VerdictRow row : group.rows()) {
                    for (CoverageCell cell : matrix.cells(row.element(), by)) {
                        most = Math.max(most, cell.voices().size());
                    }
                }
            }
        }

        private String heading(String column) {
            if (column.isEmpty()) {
                return words.word(code("unnamed-"));
            }
            return switch (by) {
                case ROLE, METHOD -> OneLine.of(column);
                case ACTOR -> OneLine.of(theory.labelOf(column));
                case CYCLE -> ScopeWords.of(assessment.evaluation(), language).label(Scope.ofCycle(column));
            };
        }
    }

    /** One drawing; what is drawn so far ends at {@code y}. */
    private final class Drawing {

        private final Heard heard;
        private final CoverageMatrix matrix;
        private final List<String> columns;
        private final List<VerdictGroup> groups;
        private final double[] edges;
        private final int most;
        private final ChartPage page;
        private double y;

        private Drawing(Heard heard, List<VerdictGroup> groups, String ids) {
            this.heard = heard;
            this.matrix = heard.matrix;
            this.columns = heard.columns;
            this.groups = groups;
            this.edges = heard.edges;
            this.most = heard.most;
            this.page = new ChartPage(ids, words.title(code("coverage-title-")));
        }

        private String draw() {
            double width = Math.max(LEAST_WIDTH, edges[columns.size()] + ChartPage.MARGIN);
            y = ChartPage.MARGIN + 18;
            page.text(ChartPage.MARGIN, y, words.title(code("coverage-title-")), Type.TITLE, "");
            y += 12;
            legend();
            header();
            int elements = 0;
            int withVoices = 0;
            for (VerdictGroup group : groups) {
                y += 22;
                page.text(ChartPage.MARGIN, y, group.heading(), Type.HEADING, "");
                y += 8;
                for (VerdictRow row : group.rows()) {
                    row(row);
                    elements++;
                    withVoices += matrix.isHeard(row.element()) ? 1 : 0;
                }
            }
            if (groups.isEmpty()) {
                y += 24;
                page.text(ChartPage.MARGIN, y, words.sentence("no-elements"), Type.NORMAL, "");
            }
            return page.finish(words.sentence("coverage-desc", withVoices, elements - withVoices, columns.size(), most), width, y + ChartPage.MARGIN);
        }

        private void legend() {
            double x = edges[0];
            double top = y;
            for (int i = 0; i < Math.min(LEGEND, most); i++) {
                int voices = most <= LEGEND ? i + 1 : 1 + Math.round((most - 1) * i / (float) (LEGEND - 1));
                cell(x, top, 26, 20, voices);
                x += 30;
            }
            String more = words.word("number-of-voices");
            page.text(x + 4, top + 14, more, Type.SMALL, "");
            x += 4 + Type.SMALL.width(more) + 20;
            empty(x, top, 26, 20);
            page.text(x + 32, top + 14, words.word("nobody-heard"), Type.SMALL, "");
            y += 20;
        }

        private void header() {
            List<Lines> headings = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                headings.add(Type.SMALL.wrap(heard.heading(columns.get(i)), edges[i + 1] - edges[i] - 8, MOST_HEADER_LINES));
            }
            int lines = 0;
            for (Lines heading : headings) {
                lines = Math.max(lines, heading.count());
            }
            y += 18;
            for (int i = 0; i < headings.size(); i++) {
                double top = y + (lines - headings.get(i).count()) * ChartPage.SMALL_LINE;
                page.lines((edges[i] + edges[i + 1]) / 2, top + 8, headings.get(i), Type.SMALL, "middle");
            }
            y += lines * ChartPage.SMALL_LINE - 14;
        }

        private void row(VerdictRow row) {
            Lines label = Type.NORMAL.wrap(OneLine.of(row.element()) + " " + row.label(), LABEL, MOST_LINES);
            double height = Math.max(CELL, label.count() * ChartPage.LINE + 2);
            page.lines(ChartPage.MARGIN, y + (height - label.count() * ChartPage.LINE) / 2 + 12, label, Type.NORMAL, "");
            for (int i = 0; i < columns.size(); i++) {
                Optional<CoverageCell> found = matrix.cell(row.element(), by, columns.get(i));
                int voices = found.isPresent() ? found.get().voices().size() : 0;
                double width = edges[i + 1] - edges[i] - 4;
                if (voices == 0) {
                    empty(edges[i] + 2, y, width, height);
                } else {
                    cell(edges[i] + 2, y, width, height, voices);
                }
            }
            y += height + 4;
        }

        private void cell(double x, double top, double width, double height, int voices) {
            String colour = Shades.of(voices, Math.max(most, LEAST_MOST));
            page.box(x, top, width, height, colour, "#4a6274", "");
            page.onColour(x + width / 2, top + height / 2 + 4.2, Integer.toString(voices), Shades.inkOn(colour), "");
        }

        private void empty(double x, double top, double width, double height) {
            page.body().leaf("rect", "x", ChartPage.px(x), "y", ChartPage.px(top), "width", ChartPage.px(width), "height", ChartPage.px(height), "fill", "none",
                    "stroke", ChartPage.RULE, "stroke-dasharray", "3 3", "class", "rule");
            page.text(x + width / 2, top + height / 2 + 4, "–", Type.SMALL, "middle");
        }
    }
}
