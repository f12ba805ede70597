package io.github.verkan.io.csv;

import io.github.verkan.words.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headers of a kind of table, in Swedish or English. */
record KindHeaders(TableKind kind) implements HeaderRule {

    /** Those fields of the kind that these cells are headers of, each once. */
    List<String> fields(List<String> cells) {
        return List.copyOf(among(folded(cells)));
    }

    @Override
    public int known(List<String> cells) {
        return among(folded(cells)).size();
    }

    @Override
    public boolean isComplete(List<String> cells) {
        return isComplete(among(folded(cells)));
    }

    /** Cells as headers are looked up, for all kinds alike; longer ones are none. */
    static List<String> folded(List<String> cells) {
        List<String> folded = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (cell.length() <= LONGEST) {
                folded.add(CellText.folded(CellText.unguarded(cell)));
            }
        }
        return folded;
    }

    /** The fields of the kind among folded cells. */
    Set<String> among(List<String> folded) {
        Set<String> fields = new LinkedHashSet<>();
        for (String cell : folded) {
            Optional<String> field = Catalogue.standard().codeOf(kind.section(), cell);
            if (field.isPresent()) {
                fields.add(field.get());
            }
        }
        return fields;
    }

    /** Whether these fields are all that a table of the kind cannot do without. */
    boolean isComplete(Set<String> fields) {
        for (List<String> oneOf : kind.required()) {
            if (Collections.disjoint(fields, oneOf)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Columns columns(String file, int line, List<String> cells, Problems problems) {
        return Columns.of(kind, file, line, cells, problems);
    }

    @Override
    public String lacking(Columns columns) {
        List<String> lacking = new ArrayList<>();
        for (List<String> oneOf : kind.required()) {
            boolean isThere = false;
            List<String> headers = new ArrayList<>();
            for (String field : oneOf) {
                isThere |= columns.has(field);
                headers.add(columns.headerOf(field));
            }
            if (!isThere) {
                lacking.add(String.join("/", headers));
            }
        }
        return String.join(", ", lacking);
    }
}
