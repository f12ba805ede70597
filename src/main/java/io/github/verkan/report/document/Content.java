package io.github.verkan.report.document;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
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
        List<Block> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(paragraph(text));
        }
        return paragraphs;
    }

    /** A list, or nothing where there is nothing to list. */
    List<Block> bullets(List<String> texts) {
        List<ListItem> items = new ArrayList<>();
        for (String text : texts) {
            items.add(ListItem.of(references.in(text)));
        }
        return items.isEmpty() ? List.of() : List.of(new Bullets(items));
    }

    /** The label of an element in quotation marks, as it stands after its id. */
    String quotedLabel(String id) {
        TheoryOfChange theory = assessment.evaluation().theory();
        Element element = theory.element(id).orElse(null);
        String label = OneLine.of(element == null ? theory.labelOf(id) : element.shortLabel());
        return typography.quoted(label.isEmpty() ? OneLine.of(id) : label);
    }

    /** Columns of text, each with a heading of the report. */
    List<Column> reportColumns(String... codes) {
        List<Column> columns = new ArrayList<>();
        for (String code : codes) {
            columns.add(new Column(reportHeading(code), false));
        }
        return columns;
    }

    /** Whether there is a voice on an element, over all. */
    boolean isHeard(String element) {
        Verdict verdict = assessment.verdict(element, Scope.OVERALL).orElse(null);
        return verdict != null && verdict.counts().voices() > 0;
    }

    List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }
}
