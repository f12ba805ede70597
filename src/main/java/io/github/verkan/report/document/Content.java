package io.github.verkan.report.document;

import io.github.verkan.assess.Assessment;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.ConclusionSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** What every section is written from. */
final class Content {

    final Assessment assessment;
    final Language language;
    final Wording wording;
    final Typography typography;
    final Conclusion conclusion;
    final ConclusionSentences conclusions;
    final CrossReferences references = new CrossReferences();

    Content(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.conclusion = Conclusion.of(assessment);
        this.conclusions = ConclusionSentences.of(assessment, conclusion, language);
    }

    String heading(String code) {
        return typography.capital(wording.word("document", code));
    }

    String reportHeading(String code) {
        return typography.capital(wording.word("report", code));
    }

    String sentence(String code, Object... values) {
        return typography.sentence(wording.phrase("document", code, values));
    }

    Paragraph paragraph(String text) {
        return new Paragraph(Paragraph.Role.PLAIN, references.in(text));
    }

    Paragraph note(String text) {
        return new Paragraph(Paragraph.Role.NOTE, references.in(text));
    }

    List<Block> paragraphs(List<String> texts) {
        return new ArrayList<>(texts.stream().map(this::paragraph).toList());
    }

    /** A list, or nothing where there is nothing to list. */
    List<Block> bullets(List<String> texts) {
        return texts.isEmpty() ? List.of() : List.of(new Bullets(texts.stream().map(text -> ListItem.of(references.in(text))).toList()));
    }

    /** The label of an element in quotation marks, as it stands after its id. */
    String quotedLabel(String id) {
        TheoryOfChange theory = assessment.evaluation().theory();
        String label = OneLine.of(theory.element(id).map(Element::shortLabel).orElseGet(() -> theory.labelOf(id)));
        return typography.quoted(label.isEmpty() ? OneLine.of(id) : label);
    }

    List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }
}
