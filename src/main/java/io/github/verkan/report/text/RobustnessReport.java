package io.github.verkan.report.text;

import io.github.verkan.assess.Assessment;
import io.github.verkan.words.ArgumentSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.RobustnessSentences;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** What verdicts hinge on, as plain text: all of them, or one in full; and how far the evidence on links carries. Immutable. */
public final class RobustnessReport {

    private final Language language;

    private RobustnessReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static RobustnessReport in(Language language) {
        return new RobustnessReport(language);
    }

    /**
     * Renders what the overall verdicts of an assessment hinge on.
     *
     * @param assessment the assessment
     * @return the report
     */
    public String render(Assessment assessment) {
        return Rendering.text(out -> write(RobustnessSentences.of(assessment, language).all(), out));
    }

    /**
     * Renders what one overall verdict hinges on, how near another grade lies, and the fewest rows without which it is another one.
     *
     * @param assessment the assessment
     * @param element the id of an element or link with a verdict
     * @return the report
     * @throws IllegalArgumentException if there is no such verdict
     */
    public String render(Assessment assessment, String element) {
        return Rendering.text(out -> write(List.of(RobustnessSentences.of(assessment, language).of(element)), out));
    }

    /**
     * Renders how far the evidence on links carries from one element to another.
     *
     * @param assessment the assessment
     * @param from the id of the element where the argument begins
     * @param to the id of the element where it ends
     * @return the report
     * @throws IllegalArgumentException if the ids are those of no elements, or the same
     */
    public String render(Assessment assessment, String from, String to) {
        List<String> told = ArgumentSentences.of(assessment, from, to, language);
        return Rendering.text(out -> {
            TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
            lines.write(0, Typography.in(language).capital(Wording.in(language).word("argument", "title")));
            lines.blank();
            for (String sentence : told) {
                lines.write(0, sentence);
            }
        });
    }

    private void write(List<List<String>> paragraphs, Appendable out) throws IOException {
        Wording wording = Wording.in(language);
        TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
        lines.write(0, Typography.in(language).capital(wording.word("robustness", "title")));
        lines.blank();
        for (List<String> paragraph : paragraphs) {
            for (int i = 0; i < paragraph.size(); i++) {
                lines.write(i == 0 ? 0 : 1, paragraph.get(i));
            }
        }
        if (paragraphs.isEmpty()) {
            lines.write(0, Typography.in(language).sentence(wording.word("report", "empty")));
        }
    }
}
