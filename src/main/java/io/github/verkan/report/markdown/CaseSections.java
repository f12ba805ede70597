package io.github.verkan.report.markdown;

import io.github.verkan.assess.Assessment;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.words.CaseSentences;
import io.github.verkan.words.GapSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.LimitSentences;
import io.github.verkan.words.LooseEndSentences;
import io.github.verkan.words.PartyTable;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands around the verdicts in a report: what is asked, goals by parties, gaps, and what the evaluator adds. A section with nothing in it is left out. */
final class CaseSections {

    private final Assessment assessment;
    private final Evaluation evaluation;
    private final Language language;
    private final Wording wording;
    private final Typography typography;
    private final CaseSentences sentences;

    CaseSections(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.evaluation = assessment.evaluation();
        this.language = language;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.sentences = CaseSentences.of(assessment, language);
    }

    /** What comes before the verdicts. */
    void writeBefore(Appendable out) throws IOException {
        List<String> frame = sentences.frame();
        if (!frame.isEmpty()) {
            out.append('\n').append(MarkdownText.of(String.join(" ", frame))).append('\n');
        }
        list("problem", sentences.problem(), out);
        questions(out);
    }

    private void questions(Appendable out) throws IOException {
        List<EvaluationQuestion> questions = sentences.questions();
        if (!questions.isEmpty()) {
            heading("questions", out);
            out.append('\n');
        }
        for (EvaluationQuestion question : questions) {
            String text = MarkdownText.of(typography.capital(question.label()));
            out.append("- ").append(question.main() ? "**" + text + "**" : text).append('\n');
            for (String shown : sentences.shown(question)) {
                out.append("    - ").append(MarkdownText.of(shown)).append('\n');
            }
        }
    }

    /** The goals by parties. */
    void writeParties(Appendable out) throws IOException {
        PartyTable table = PartyTable.of(assessment, language);
        List<String> parties = table.parties();
        if (parties.isEmpty()) {
            return;
        }
        heading("by-party", out);
        out.append('\n');
        List<String> head = new ArrayList<>(List.of(typography.capital(wording.word("report", "goal")), typography.capital(wording.word("report", "overall"))));
        parties.forEach(party -> head.add(MarkdownText.of(party)));
        out.append("| ").append(String.join(" | ", head)).append(" |\n|").append("---|".repeat(head.size())).append('\n');
        for (PartyTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(MarkdownText.of(row.element() + " " + row.label())));
            row.cells().forEach(cell -> cells.add(MarkdownText.of(cell)));
            out.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        out.append('\n').append(MarkdownText.of(typography.sentence(wording.phrase("report", "dash", PartyTable.NOT_NAMED)))).append('\n');
    }

    /** What comes after the verdicts. */
    void writeAfter(Appendable out) throws IOException {
        list("gaps", GapSentences.of(assessment, language), out);
        list("limits", LimitSentences.of(evaluation.theory(), language), out);
        list("sustainment", evaluation.sustainment().stream().map(sentences::text).toList(), out);
        list("recommendations", evaluation.recommendations().stream().map(sentences::text).toList(), out);
        list("loose-ends", LooseEndSentences.of(assessment, language), out);
        list("limitations", evaluation.limitations().stream().map(sentences::text).toList(), out);
        list("concepts", evaluation.concepts().stream().map(sentences::text).toList(), out);
        list("replies", evaluation.replies().stream().map(sentences::text).toList(), out);
    }

    private void list(String heading, List<String> items, Appendable out) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        heading(heading, out);
        out.append('\n');
        for (String item : items) {
            out.append("- ").append(MarkdownText.of(item)).append('\n');
        }
    }

    private void heading(String code, Appendable out) throws IOException {
        out.append("\n## ").append(typography.capital(wording.word("report", code))).append('\n');
    }
}
