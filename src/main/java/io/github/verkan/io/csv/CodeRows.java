package io.github.verkan.io.csv;

import io.github.verkan.coding.Code;
import io.github.verkan.evidence.Direction;
import java.util.ArrayList;
import java.util.List;

/** From rows to the codes of a codebook. */
final class CodeRows {

    private final List<Code> codes = new ArrayList<>();

    List<Code> codes() {
        return codes;
    }

    void take(Row row) {
        String name = row.required("code");
        // A direction that cannot be read would turn around or silence all that the code was given to: the row is rejected.
        Direction direction = row.deciding("finding", "finding", Direction.values(), null);
        String definition = row.text("definition");
        List<String> subcategories = row.lines("subcategories");
        List<String> categories = row.lines("categories");
        List<String> themes = row.lines("themes");
        List<String> targets = row.lines("targets");
        if (!row.isRejected()) {
            codes.add(new Code(name, definition, subcategories, categories, themes, targets, direction, row.origin()));
        }
    }
}
