package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.comparison.CycleChange;
import io.github.verkan.comparison.CycleComparison;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How the picture of each goal changed over the cycles, over all actors: a small chart for each goal with verdicts from two cycles, with the words of the scale up
 * the side. There is a line between two cycles only where they can be compared; where the question, the scale, the method or the sources are other ones, or a
 * grade is missing, there is a gap with a mark and the reason below. A dashed line says that something else may be behind the change, or hide one. Immutable.
 */
public final class CyclesChart {

    private final Language language;
    private final String prefix;
    private final ChartWords words;

    private CyclesChart(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new ChartWords(language);
    }

    /**
     * A chart with words in a language, and ids that begin with {@code cycles}.
     *
     * @param language the language
     * @return the chart
     */
    public static CyclesChart in(Language language) {
        return new CyclesChart(language, "cycles");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a chart
     * @throws IllegalArgumentException if it is not like that
     */
    public CyclesChart prefixed(String ids) {
        return new CyclesChart(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws the cycles of an assessment.
     *
     * @param assessment the assessment
     * @return an {@code svg} element, with a line feed at its end; where there are no two cycles to compare it says so
     */
    public String render(Assessment assessment) {
        CycleComparison comparison = CycleComparison.of(assessment);
        ChartPage page = new ChartPage(prefix, words.title("cycles-title"));
        CyclePanel panel = new CyclePanel(assessment, language, page);
        double y = ChartPage.MARGIN + 18;
        page.text(ChartPage.MARGIN, y, words.title("cycles-title"), Type.TITLE, "");
        y = panel.legend(y + 14);
        int goals = 0;
        int compared = 0;
        int gaps = 0;
        for (Element goal : assessment.evaluation().theory().elements()) {
            List<CycleChange> changes = goal instanceof Effect ? overall(comparison, goal.id()) : List.of();
            if (!changes.isEmpty()) {
                y = panel.draw(goal.id(), changes, y + 14);
                goals++;
                int lines = (int) changes.stream().filter(change -> change.incomparable().isEmpty()).count();
                compared += lines;
                gaps += changes.size() - lines;
            }
        }
        if (goals == 0) {
            y += 28;
            page.text(ChartPage.MARGIN, y, words.sentence("no-cycles"), Type.NORMAL, "");
        }
        return page.finish(words.sentence("cycles-desc", goals, compared, gaps), panel.width(), y + ChartPage.MARGIN);
    }

    private static List<CycleChange> overall(CycleComparison comparison, String goal) {
        List<CycleChange> changes = new ArrayList<>(comparison.changesOn(goal));
        changes.removeIf(change -> !change.scope().isOverall());
        return changes;
    }

    /**
     * Draws the cycles of an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        out.append(render(assessment));
    }
}
