package io.github.verkan.io.csv;

import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryBuilder;

/** From rows to the links of a theory. */
final class LinkRows {

    private final TheoryBuilder theory;

    LinkRows(TheoryBuilder theory) {
        this.theory = theory;
    }

    void take(Row row) {
        LinkKind kind = row.deciding("kind", "link-kind", LinkKind.values(), LinkKind.CONTRIBUTES);
        Link link = new Link(row.value("id"), row.required("from"), row.required("to"), kind, row.value("through"), row.text("note"),
                row.text("basis"), row.fraction("threshold"));
        if (!row.isRejected()) {
            theory.at(row.origin()).link(link);
        }
    }
}
