package io.github.verkan.report.charts;

import io.github.verkan.collaboration.AxisPosition;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.words.FactorStudySentences;
import io.github.verkan.words.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of integration as a two-by-two table after Axelsson and Bihari Axelsson (2006): from above on one axis, side by side on the other, and where the case lies.
 * Where an axis is not known no place is marked, and the chart says so. Immutable.
 */
public final class FormChart {

    private static final double LEFT = 154;
    private static final double CELL = 140;
    private static final double CELL_HEIGHT = 84;
    private static final String HERE = "#b9d8ef";

    private final Language language;
    private final String prefix;
    private final StudyChartWords words;

    private FormChart(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new StudyChartWords(language);
    }

    /**
     * A chart with words in a language, and ids that begin with {@code form}.
     *
     * @param language the language
     * @return the chart
     */
    public static FormChart in(Language language) {
        return new FormChart(language, "form");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a chart
     * @throws IllegalArgumentException if it is not like that
     */
    public FormChart prefixed(String ids) {
        return new FormChart(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws where a study lies.
     *
     * @param study the study
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(FactorStudy study) {
        ChartPage page = new ChartPage(prefix, words.title("form"));
        double top = ChartPage.MARGIN + 18;
        page.text(ChartPage.MARGIN, top, words.title("form"), Type.TITLE, "");
        top += 32;
        page.text(LEFT + CELL, top, words.title("horizontal"), Type.HEADING, "middle");
        page.text(LEFT + CELL / 2, top + 20, words.title("low"), Type.NORMAL, "middle");
        page.text(LEFT + CELL * 1.5, top + 20, words.title("high"), Type.NORMAL, "middle");
        top += 30;
        LabelText.Lines vertical = Type.HEADING.wrap(words.title("vertical"), 92, 3);
        page.lines(ChartPage.MARGIN, top + CELL_HEIGHT - (vertical.count() - 1) * ChartPage.LINE / 2 + 4, vertical, Type.HEADING, "");
        Optional<IntegrationForm> here = study.form().form();
        for (IntegrationForm form : IntegrationForm.values()) {
            boolean isHere = here.isPresent() && here.get() == form;
            double x = LEFT + (form.horizontal() == AxisPosition.HIGH ? CELL : 0);
            // High lies above low, as on an axis.
            double y = top + (form.vertical() == AxisPosition.HIGH ? 0 : CELL_HEIGHT);
            page.body().leaf("rect", "x", ChartPage.px(x), "y", ChartPage.px(y), "width", ChartPage.px(CELL), "height", ChartPage.px(CELL_HEIGHT), "fill",
                    isHere ? HERE : "none", "stroke", isHere ? "#1f5f94" : ChartPage.RULE, "stroke-width", isHere ? "3" : "1", "class", isHere ? "" : "rule");
        }
        for (IntegrationForm form : IntegrationForm.values()) {
            boolean isHere = here.isPresent() && here.get() == form;
            double x = LEFT + (form.horizontal() == AxisPosition.HIGH ? CELL * 1.5 : CELL / 2);
            double y = top + (form.vertical() == AxisPosition.HIGH ? 0 : CELL_HEIGHT) + CELL_HEIGHT / 2;
            String name = words.typography.capital(words.wording.word("integration-form", form));
            if (isHere) {
                dark(page, x, y - 3, name, 14);
                dark(page, x, y + 18, "◆ " + words.title("here"), 12);
            } else {
                page.text(x, y + 5, name, Type.NORMAL, "middle");
            }
        }
        page.text(LEFT - 12, top + CELL_HEIGHT / 2 + 5, words.title("high"), Type.NORMAL, "end");
        page.text(LEFT - 12, top + CELL_HEIGHT * 1.5 + 5, words.title("low"), Type.NORMAL, "end");
        double bottom = top + 2 * CELL_HEIGHT;
        if (here.isEmpty()) {
            bottom += 24;
            page.text(ChartPage.MARGIN, bottom, words.sentence("place-unknown"), Type.NORMAL, "");
        }
        return page.finish(words.sentence("form-desc", FactorStudySentences.of(study, language).form()), LEFT + 2 * CELL + ChartPage.MARGIN, bottom + ChartPage.MARGIN);
    }

    private static void dark(ChartPage page, double x, double y, String text, int size) {
        page.body().text("text", text, "x", ChartPage.px(x), "y", ChartPage.px(y), "text-anchor", "middle", "font-size", Integer.toString(size), "font-weight", "bold",
                "fill", GradeColours.INK);
    }
}
