package io.github.verkan.report.document;

import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.words.CaseSentences;
import io.github.verkan.words.QuestionAnswers;
import java.util.ArrayList;
import java.util.List;

/** The questions of the evaluation, each with what the evidence answers. */
final class AnswersSection {

    private AnswersSection() {}

    static Section of(Content content) {
        QuestionAnswers answers = QuestionAnswers.of(content.assessment, content.conclusions, content.language);
        List<Block> blocks = new ArrayList<>();
        for (EvaluationQuestion question : CaseSentences.of(content.assessment, content.language).questions()) {
            String text = content.typography.capital(question.label());
            blocks.add(new Paragraph(question.main() ? Paragraph.Role.LEAD : Paragraph.Role.PLAIN, List.of(new Strong(text))));
            List<String> said = answers.to(question);
            blocks.addAll(said.isEmpty() ? List.of(content.note(content.sentence("question-open"))) : content.bullets(said));
        }
        return Section.of("answers", content.heading("answers"), blocks);
    }
}
