package io.github.verkan.report.document;

import io.github.verkan.words.CaseSentences;
import io.github.verkan.words.RowsSentence;
import io.github.verkan.words.RulesWords;
import java.util.ArrayList;
import java.util.List;

/** The method in a sentence, what became of the evidence, and the limitations that the evaluator names. */
final class LimitationsSection {

    private LimitationsSection() {}

    static Section of(Content content) {
        CaseSentences sentences = CaseSentences.of(content.assessment, content.language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(content.paragraph(RulesWords.of(content.assessment.settings(), content.language).method()));
        blocks.add(content.paragraph(RowsSentence.of(content.assessment, content.language)));
        blocks.addAll(content.bullets(content.assessment.evaluation().limitations().stream().map(sentences::text).toList()));
        return Section.of("limitations", content.heading("limitations"), blocks);
    }
}
