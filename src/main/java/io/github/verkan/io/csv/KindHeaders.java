package io.github.verkan.io.csv;

import io.github.verkan.words.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The headers of a kind of table, in Swedish or English. */
record KindHeaders(TableKind kind) implements HeaderRule {

    /** Those fields of the kind that these cells are headers of, each once. */
    List<String> fields(List<String> cells) {
        return cells.stream().flatMap(cell -> fieldOf(cell).stream()).distinct().toList();
    }

    private Optional<String> fieldOf(String header) {
        return header.length() > LONGEST ? Optional.empty() : Catalogue.standard().codeOf(kind.section(), CellText.folded(CellText.unguarded(header)));
    }

    @Override
    public int known(List<String> cells) {
        return fields(cells).size();
    }

    @Override
    public boolean isComplete(List<String> cells) {
        List<String> fields = fields(cells);
        return kind.required().stream().allMatch(oneOf -> oneOf.stream().anyMatch(fields::contains));
    }

    @Override
    public Columns columns(String file, int line, List<String> cells, Problems problems) {
        return Columns.of(kind, file, line, cells, problems);
    }

    @Override
    public String lacking(Columns columns) {
        return kind.required().stream().filter(oneOf -> oneOf.stream().noneMatch(columns::has))
                .map(oneOf -> oneOf.stream().map(columns::headerOf).collect(Collectors.joining("/"))).collect(Collectors.joining(", "));
    }
}
