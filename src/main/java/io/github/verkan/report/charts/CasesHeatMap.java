package io.github.verkan.report.charts;

import io.github.verkan.portfolio.CrossCaseCell;
import io.github.verkan.portfolio.CrossCaseRow;
import io.github.verkan.portfolio.CrossCaseTable;
import io.github.verkan.portfolio.Occurrence;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.theory.Influence;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.PortfolioWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What several cases share, as a table: a line for each shared factor, mechanism and goal, a column for each case. In a cell stands what it is there and what the
 * evidence shows, or what a study says that it does, by colour, mark and words. An empty cell has a dash: nothing is mapped. Immutable.
 */
public final class CasesHeatMap {

    private static final double LABEL = 200;
    private static final double GAP = 14;
    private static final double LEAST_COLUMN = 176;
    private static final double MOST_COLUMN = 240;
    private static final double MARK = 24;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_CELL = 26;
    private static final int MOST_LINES = 3;

    private final Language language;
    private final String prefix;
    private final ChartWords words;

    private CasesHeatMap(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new ChartWords(language);
    }

    /**
     * A map with words in a language, and ids that begin with {@code cases}.
     *
     * @param language the language
     * @return the map
     */
    public static CasesHeatMap in(Language language) {
        return new CasesHeatMap(language, "cases");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a map
     * @throws IllegalArgumentException if it is not like that
     */
    public CasesHeatMap prefixed(String ids) {
        return new CasesHeatMap(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws what the cases of a portfolio share.
     *
     * @param portfolio the portfolio
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(Portfolio portfolio) {
        return sheets(portfolio, Integer.MAX_VALUE).get(0);
    }

    /**
     * Draws it on as many sheets as it needs, each with its own headings. Ids on the second begin with the prefix and {@code 2-}, and so on.
     *
     * @param portfolio the portfolio
     * @param most the most lines on a sheet, at least one
     * @return at least one {@code svg} element, each with a line feed at its end
     * @throws IllegalArgumentException if no line would fit
     */
    public List<String> sheets(Portfolio portfolio, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1: " + most);
        }
        CrossCaseTable table = CrossCaseTable.of(portfolio);
        List<CrossCaseRow> rows = new ArrayList<>();
        for (SharedKind kind : SharedKind.values()) {
            rows.addAll(table.rows(kind));
        }
        List<String> sheets = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += Math.min(most, rows.size() + 1)) {
            String ids = from == 0 ? prefix : prefix + (sheets.size() + 1) + "-";
            sheets.add(new Drawing(portfolio, ids).draw(rows.subList(from, (int) Math.min(rows.size(), (long) from + most))));
        }
        return List.copyOf(sheets);
    }

    /** One drawing; what is drawn so far ends at {@code y}. */
    private final class Drawing {

        private final List<PortfolioCase> cases;
        private final PortfolioWords said;
        private final ChartPage page;
        private final double column;
        private double y;

        private Drawing(Portfolio portfolio, String ids) {
            this.cases = portfolio.cases();
            this.said = PortfolioWords.of(portfolio, language);
            this.page = new ChartPage(ids, words.title("cases-title"));
            this.column = Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, (LEAST_WIDTH - 2 * ChartPage.MARGIN - LABEL - GAP) / Math.max(1, cases.size())));
        }

        private String draw(List<CrossCaseRow> rows) {
            y = ChartPage.MARGIN + 18;
            page.text(ChartPage.MARGIN, y, words.title("cases-title"), Type.TITLE, "");
            y += 16;
            int mapped = 0;
            if (rows.isEmpty() || cases.isEmpty()) {
                y += 24;
                page.text(ChartPage.MARGIN, y, words.sentence("cases-none"), Type.NORMAL, "");
            } else {
                legend(rows);
                header();
                SharedKind kind = null;
                for (CrossCaseRow row : rows) {
                    if (row.shared().kind() != kind) {
                        kind = row.shared().kind();
                        y += 22;
                        page.text(ChartPage.MARGIN, y, words.typography().capital(words.wording().word("portfolio", kind.code() + "s")), Type.HEADING, "");
                        y += 9;
                    }
                    row(row);
                    mapped += row.cases().size();
                }
            }
            double width = Math.max(LEAST_WIDTH, left(cases.size()) + ChartPage.MARGIN);
            return page.finish(words.sentence("cases-desc", rows.size(), cases.size(), mapped), width, y + ChartPage.MARGIN);
        }

        private double left(int at) {
            return ChartPage.MARGIN + LABEL + GAP + at * column;
        }

        /** What the marks of factors mean, where there are factors; all other marks stand beside their words alone. */
        private void legend(List<CrossCaseRow> rows) {
            double x = left(0) + 2;
            for (Influence does : Influence.values()) {
                boolean isUsed = rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.occurrences().stream())
                        .anyMatch(it -> it.thing().influence() == does);
                if (isUsed) {
                    String word = words.wording().word("influence", does);
                    page.box(x, y, 24, 18, CaseSign.colour(does), "#4a6274", "");
                    new CaseSign("", does, -1, "").draw(page, x + 12, y + 9);
                    page.text(x + 30, y + 13, word, Type.SMALL, "");
                    x += 30 + Type.SMALL.width(word) + 18;
                }
            }
            empty(x, y, 24, 18, "–");
            page.text(x + 30, y + 13, words.wording().word("portfolio", "not-mapped"), Type.SMALL, "");
            y += 22;
        }

        private void header() {
            List<Lines> headings = cases.stream().map(it -> Type.HEADING.wrap(PortfolioWords.name(it), column - 10, MOST_LINES)).toList();
            int lines = headings.stream().mapToInt(Lines::count).max().orElse(1);
            y += 20;
            for (int i = 0; i < headings.size(); i++) {
                page.lines(left(i) + 2, y + (lines - headings.get(i).count()) * ChartPage.LINE, headings.get(i), Type.HEADING, "");
            }
            y += lines * ChartPage.LINE - 12;
            page.rule(ChartPage.MARGIN, y, left(cases.size()), y);
        }

        private void row(CrossCaseRow row) {
            Lines label = Type.NORMAL.wrap(PortfolioWords.name(row.shared()), LABEL, MOST_LINES);
            double height = label.count() * ChartPage.LINE + 4;
            for (CrossCaseCell cell : row.cells()) {
                height = Math.max(height, cell.occurrences().stream().mapToDouble(it -> height(text(cell, it)) + 4).sum() - 4);
            }
            height = Math.max(LEAST_CELL, height);
            page.lines(ChartPage.MARGIN, y + 16, label, Type.NORMAL, "");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(row.cells().get(i), left(i) + 2, height);
            }
            y += height + 6;
        }

        private void cell(CrossCaseCell cell, double x, double height) {
            double width = column - 4;
            if (cell.occurrences().isEmpty()) {
                empty(x, y, width, height, cell.isDeclaredAbsent() ? said.nothing(cell) : "–");
            }
            double top = y;
            for (int i = 0; i < cell.occurrences().size(); i++) {
                Occurrence it = cell.occurrences().get(i);
                Lines text = text(cell, it);
                double own = i == cell.occurrences().size() - 1 ? y + height - top : height(text);
                CaseSign sign = CaseSign.of(cell.in(), it);
                page.box(x, top, width, own, sign.fill(), "#4a6274", "");
                sign.draw(page, x + MARK / 2 + 1, top + own / 2);
                lines(x + MARK, top + (own - text.count() * ChartPage.SMALL_LINE) / 2 + 10.5, text);
                top += own + 4;
            }
        }

        private Lines text(CrossCaseCell cell, Occurrence it) {
            return Type.SMALL.wrap(OneLine.of(it.thing().id()) + " " + said.inShort(cell.in(), it), column - MARK - 10, MOST_LINES);
        }

        private double height(Lines text) {
            return Math.max(LEAST_CELL, text.count() * ChartPage.SMALL_LINE + 8);
        }

        /** Text that stays dark on a colour that stays light. */
        private void lines(double x, double top, Lines text) {
            boolean isCut = !text.full().isEmpty();
            if (isCut) {
                page.body().open("g").text("title", text.full());
            }
            for (int i = 0; i < text.count(); i++) {
                page.body().text("text", text.lines().get(i), "x", ChartPage.px(x), "y", ChartPage.px(top + i * ChartPage.SMALL_LINE), "font-size", "11",
                        "fill", GradeColours.INK);
            }
            if (isCut) {
                page.body().close();
            }
        }

        private void empty(double x, double top, double width, double height, String text) {
            page.body().leaf("rect", "x", ChartPage.px(x), "y", ChartPage.px(top), "width", ChartPage.px(width), "height", ChartPage.px(height), "fill", "none",
                    "stroke", ChartPage.RULE, "stroke-dasharray", "3 3", "class", "rule");
            page.text(x + width / 2, top + height / 2 + 4, text, Type.SMALL, "middle");
        }
    }
}
