package io.github.verkan.report.text;

import io.github.verkan.assess.Assessment;
import io.github.verkan.words.ActorSentences;
import io.github.verkan.words.CycleSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.RoleSentences;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Parties, cycles and perspectives beside each other, as plain text. Immutable. */
public final class ComparisonsReport {

    private static final String SECTION = "differences";

    private final Language language;
    private final Wording wording;
    private final Typography typography;

    private ComparisonsReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static ComparisonsReport in(Language language) {
        return new ComparisonsReport(language);
    }

    /**
     * Renders what differs within an assessment. The cycles of actors and subgroups are there if the assessment was made in the scopes of
     * {@link io.github.verkan.comparison.CycleComparison#scopes}.
     *
     * @param assessment the assessment
     * @return the report
     */
    public String render(Assessment assessment) {
        ActorSentences actors = ActorSentences.of(assessment, language);
        RoleSentences roles = RoleSentences.of(assessment, language);
        return Rendering.text(out -> {
            TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
            String title = OneLine.of(assessment.evaluation().title());
            if (!title.isEmpty()) {
                lines.write(0, title);
            }
            lines.write(0, typography.capital(wording.word(SECTION, "title")));
            section("actors", Stream.of(actors.differences(), actors.alike(), actors.byActor()).flatMap(List::stream).map(List::of).toList(), lines);
            section("cycles", CycleSentences.of(assessment, language), lines);
            section("roles", Stream.of(roles.differences(), roles.restingOnOne(), roles.byRole()).flatMap(List::stream).map(List::of).toList(), lines);
        });
    }

    private void section(String code, List<List<String>> paragraphs, TextLines lines) throws IOException {
        lines.blank();
        lines.write(0, typography.capital(wording.word(SECTION, code)));
        for (List<String> paragraph : paragraphs) {
            for (int i = 0; i < paragraph.size(); i++) {
                lines.write(i == 0 ? 1 : 2, paragraph.get(i));
            }
        }
        if (paragraphs.isEmpty()) {
            lines.write(1, typography.sentence(wording.word(SECTION, code + "-none")));
        }
    }
}
