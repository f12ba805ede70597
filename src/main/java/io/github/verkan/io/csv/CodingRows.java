package io.github.verkan.io.csv;

import io.github.verkan.coding.Coding;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * From rows to codings. A category may stand over several rows, as in a merged cell or as a heading on a row of its own: then it is that of the rows below it, up to the next.
 * A sheet in which two rows in a row name the same category writes it out, and what is blank there is blank.
 */
final class CodingRows {

    private static final Set<String> HEADING = Set.of("categories", "subcategories", "themes");
    private static final String NO_ID = "?";

    private final List<Coding> codings = new ArrayList<>();
    private final Headings themes = new Headings("themes");
    private final Headings categories = new Headings("categories");
    private final Headings subcategories = new Headings("subcategories");

    List<Coding> codings() {
        List<Coding> whole = new ArrayList<>();
        for (int i = 0; i < codings.size(); i++) {
            Coding coding = codings.get(i);
            CodingChain chain = coding.statement().coding();
            CodingChain under = new CodingChain(chain.condensed(), chain.underlying(), chain.codes(), subcategories.of(i), categories.of(i), themes.of(i), chain.coders());
            whole.add(new Coding(coding.unit(), coding.statement().toBuilder().coding(under).build(), coding.direction()));
        }
        return whole;
    }

    void take(Row row) {
        if (row.holdsOnly(HEADING)) {
            row.leaveAsTemplate();
            List.of(themes, categories, subcategories).forEach(headings -> headings.heading(row));
            return;
        }
        String unit = row.value("id");
        String text = row.text("text");
        if (text.isEmpty() && unit.isEmpty()) {
            row.error("missing-cell", "text", "", "a row names its meaning unit, by its words or by its id; the row is rejected", "");
            row.reject();
        }
        Direction direction = row.deciding("finding", "finding", Direction.values(), null);
        EvidenceBuilder statement = EvidenceItem.saying(unit.isEmpty() ? NO_ID : unit, Direction.NO_VIEW)
                .targets(row.lines("targets"))
                .sources(row.lines("sources"))
                .role(row.value("role"))
                .methods(row.lines("methods"))
                .about(row.lines("about"))
                .subgroups(row.lines("subgroups"))
                .cycles(row.lines("cycles"))
                .date(row.time("date"))
                .reference(new Reference(row.text("document"), row.text("section"), row.value("page")))
                .note(row.text("note"))
                .quote(text)
                .coding(new CodingChain(row.text("condensed"), row.text("underlying"), row.lines("codes"), List.of(), List.of(), List.of(), row.lines("coders")))
                .origin(row.origin());
        List<List<String>> own = List.of(row.lines("themes"), row.lines("categories"), row.lines("subcategories"));
        if (!row.isRejected()) {
            themes.add(own.get(0), row);
            categories.add(own.get(1), row);
            subcategories.add(own.get(2), row);
            codings.add(new Coding(unit, statement.build(), direction));
        }
    }

    /** Says once a column which of its blank cells were taken to stand under what is above. */
    void reportHeadings() {
        List.of(themes, categories, subcategories).forEach(Headings::report);
    }
}
