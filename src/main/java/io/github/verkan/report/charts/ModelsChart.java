package io.github.verkan.report.charts;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.words.FactorStudySentences;
import io.github.verkan.words.Language;
import java.util.Objects;

/**
 * The seven models of collaboration as steps, from the simplest to the most complex, each with a sign and a word for found, not found or not said. Immutable.
 */
public final class ModelsChart {

    private static final double INDENT = 16;
    private static final double WIDTH = 424;
    private static final double STEP = 34;
    private static final String FOUND = "#cfe8d8";
    private static final String ABSENT = "#f3d9d4";

    private final Language language;
    private final String prefix;
    private final StudyChartWords words;

    private ModelsChart(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new StudyChartWords(language);
    }

    /**
     * A chart with words in a language, and ids that begin with {@code models}.
     *
     * @param language the language
     * @return the chart
     */
    public static ModelsChart in(Language language) {
        return new ModelsChart(language, "models");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a chart
     * @throws IllegalArgumentException if it is not like that
     */
    public ModelsChart prefixed(String ids) {
        return new ModelsChart(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws which models a study found.
     *
     * @param study the study
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(FactorStudy study) {
        ChartPage page = new ChartPage(prefix, words.title("models"));
        page.text(ChartPage.MARGIN, ChartPage.MARGIN + 18, words.title("models"), Type.TITLE, "");
        double bottom = ChartPage.MARGIN + 36 + study.models().size() * STEP;
        // The simplest lies lowest, and each further one higher and further in, as steps do.
        for (int i = 0; i < study.models().size(); i++) {
            step(page, study.models().get(i), ChartPage.MARGIN + i * INDENT, bottom - (i + 1) * STEP);
        }
        double width = 2 * ChartPage.MARGIN + WIDTH;
        return page.finish(words.sentence("models-desc", String.join(" ", FactorStudySentences.of(study, language).models())), width, bottom + ChartPage.MARGIN);
    }

    private void step(ChartPage page, ModelReading reading, double x, double y) {
        boolean isSaid = reading.presence() != ModelPresence.NOT_SAID;
        double right = ChartPage.MARGIN + WIDTH;
        page.body().leaf("rect", "x", ChartPage.px(x), "y", ChartPage.px(y), "width", ChartPage.px(right - x), "height", ChartPage.px(STEP - 4), "rx", "4", "fill",
                !isSaid ? "none" : reading.presence() == ModelPresence.FOUND ? FOUND : ABSENT, "stroke", isSaid ? "#4a6274" : ChartPage.RULE, "stroke-dasharray",
                isSaid ? "" : "4 3", "class", isSaid ? "" : "rule");
        String name = words.number(reading.model().rank()) + ". " + words.typography.capital(words.wording.word("collaboration-model", reading.model()));
        String presence = words.wording.word("model-presence", reading.presence());
        String sign = switch (reading.presence()) {
            case FOUND -> "✓";
            case NOT_FOUND -> "✗";
            case NOT_SAID -> "?";
        };
        text(page, x + 22, y + 20, sign, isSaid, "middle", true);
        text(page, x + 44, y + 20, name, isSaid, "", false);
        text(page, right - 14, y + 20, presence, isSaid, "end", reading.presence() == ModelPresence.FOUND);
    }

    /** Dark on a colour that stays light; where there is no colour, as the page has it. */
    private static void text(ChartPage page, double x, double y, String text, boolean isOnColour, String anchor, boolean bold) {
        page.body().text("text", text, "x", ChartPage.px(x), "y", ChartPage.px(y), "text-anchor", anchor, "font-size", "13", "font-weight", bold ? "bold" : "",
                "fill", isOnColour ? GradeColours.INK : ChartPage.INK, "class", isOnColour ? "" : "ink");
    }
}
