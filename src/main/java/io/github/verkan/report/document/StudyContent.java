package io.github.verkan.report.document;

import io.github.verkan.evidence.Reference;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What every section of a report on a study of factors, or on frameworks, is written with. */
final class StudyContent {

    private static final String SECTION = "factor-study";

    final Language language;
    final Wording wording;
    final Typography typography;

    StudyContent(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    String word(String code) {
        return wording.word(SECTION, code);
    }

    String heading(String code) {
        return typography.capital(word(code));
    }

    String sentence(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }

    /** A text from a file as a sentence of its own; empty where nothing of it can be seen. */
    String told(String text) {
        String line = OneLine.of(text);
        return line.isEmpty() ? "" : typography.sentence(line);
    }

    String title(String title, String otherwise) {
        String line = OneLine.of(title);
        return line.isEmpty() ? heading(otherwise) : line;
    }

    Paragraph paragraph(Paragraph.Role role, String text) {
        return new Paragraph(role, List.of(new Words(text)));
    }

    List<Block> paragraphs(Paragraph.Role role, List<String> texts) {
        return texts.isEmpty() ? List.of() : List.of(paragraph(role, String.join(" ", texts)));
    }

    /** A list, or nothing where there is nothing to list. */
    List<Block> bullets(List<String> texts) {
        return texts.isEmpty() ? List.of() : List.of(new Bullets(texts.stream().map(text -> ListItem.of(List.of(new Words(text)))).toList()));
    }

    /** A table, or nothing without rows. Columns are named by their codes; numbers by a code that begins with {@code #}. */
    List<Block> table(String caption, List<String> columns, List<List<String>> rows) {
        List<Column> headings = columns.stream().map(it -> it.startsWith("#") ? new Column(heading(it.substring(1)), true) : new Column(heading(it), false)).toList();
        return rows.isEmpty() ? List.of() : List.of(new DataTable(caption, headings, rows.stream().map(StudyContent::row).toList()));
    }

    private static TableRow row(List<String> texts) {
        return new TableRow("", false, texts.stream().map(text -> text.isEmpty() ? List.<Inline>of() : List.<Inline>of(new Words(text))).toList());
    }

    Figure figure(Figure.Kind kind, String caption) {
        return new Figure(kind, List.of(), sentence(caption));
    }

    /** Document, section and page, what is said of them. */
    String place(Reference place) {
        List<String> parts = new ArrayList<>();
        Stream.of(place.document(), place.section()).map(OneLine::of).filter(it -> !it.isEmpty()).forEach(parts::add);
        String page = OneLine.of(place.page());
        if (!page.isEmpty()) {
            parts.add(wording.phrase(SECTION, "page", page));
        }
        return String.join(", ", parts);
    }
}
