package io.github.verkan.io.csv;

import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.util.List;
import java.util.Objects;

/**
 * Tables to fill in. They are separated by {@code ;}, with lines that end in a line feed; saved in UTF-8 with a byte order mark they open
 * in a spreadsheet as they are.
 */
public final class CsvTemplates {

    private CsvTemplates() {}

    /**
     * A table without rows.
     *
     * @param kind the kind of table
     * @param language the language of the headers
     * @return the header row, with all columns that the kind has
     */
    public static String empty(TableKind kind, Language language) {
        return new TableText(kind, Objects.requireNonNull(language, "language")).withAllColumns();
    }

    /**
     * A sheet for coding evidence on a theory: a row for each effect, mechanism and activity, with the element as target and, as a note,
     * what it says and what must be seen for it to count. To code a statement, copy the row, give it an id, a finding and a source, and put
     * what was found in place of the note. Rows left as they are do no harm: they are not read.
     *
     * @param theory the theory
     * @param language the language of the headers
     * @return an evidence table with all columns
     */
    public static String codingSheet(TheoryOfChange theory, Language language) {
        TableText table = new TableText(TableKind.EVIDENCE, Objects.requireNonNull(language, "language"));
        for (Element element : theory.elements()) {
            if (element instanceof Effect || element instanceof Mechanism || element instanceof Activity) {
                table.row().list("targets", List.of(element.id())).text("note", note(element));
            }
        }
        return table.withAllColumns();
    }

    private static String note(Element element) {
        String more = element.match(r -> "", a -> "", o -> "", Mechanism::statement, Effect::criterion, f -> "");
        return more.isEmpty() ? element.label() : element.label() + ": " + more;
    }
}
