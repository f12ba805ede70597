package io.github.verkan.report.text;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.Supposition;
import io.github.verkan.words.Language;
import io.github.verkan.words.SuppositionSentences;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.Objects;

/** What would follow if elements had reached a grade, as plain text. Immutable. */
public final class SuppositionReport {

    private final Language language;

    private SuppositionReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static SuppositionReport in(Language language) {
        return new SuppositionReport(language);
    }

    /**
     * Renders a supposition.
     *
     * @param assessment the assessment that it was made from
     * @param supposition the supposition
     * @return the report
     */
    public String render(Assessment assessment, Supposition supposition) {
        return Rendering.text(out -> {
            TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
            lines.write(0, Typography.in(language).capital(Wording.in(language).word("supposition", "title")));
            lines.blank();
            for (String sentence : SuppositionSentences.of(assessment, supposition, language)) {
                lines.write(0, sentence);
            }
        });
    }
}
