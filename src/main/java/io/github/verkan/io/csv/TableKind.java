package io.github.verkan.io.csv;

import java.util.List;

/** The kinds of table. A table's headers tell which it is. */
public enum TableKind {
    /** The elements of a theory, and its actors, groups, relations, target groups and subgroups. */
    ELEMENTS("column-elements", List.of(List.of("id"), List.of("kind"), List.of("label"))),
    /** The links of a theory. */
    LINKS("column-links", List.of(List.of("from"), List.of("to"))),
    /** Those who speak. */
    SOURCES("column-sources", List.of(List.of("id"))),
    /** Coded statements. */
    EVIDENCE("column-evidence", List.of(List.of("id"), List.of("targets", "indicator"),
            List.of("finding", "grade", "actual", "agree", "disagree", "counts", "kind"))),
    /** What the columns of a survey hold. */
    CODEBOOK("column-codebook", List.of(List.of("variable"), List.of("use", "scale"))),
    /** The scales of a survey's questions, one row an option. */
    SCALES("column-scales", List.of(List.of("scale"), List.of("label"))),
    /** Meaning units and what coders made of them. Without their words they are known by their ids, as in the sheet of a second coder. */
    CODINGS("column-codings", List.of(List.of("text", "id"), List.of("text", "codes"), List.of("codes", "targets"))),
    /** The codes of a codebook. */
    CODES("column-codes", List.of(List.of("code"), List.of("definition", "categories", "targets", "finding")));

    private final String section;
    private final List<List<String>> required;

    TableKind(String section, List<List<String>> required) {
        this.section = section;
        this.required = required;
    }

    /** The section of the catalogue that holds the table's columns: field of the JSON format, Swedish header, English header. */
    String section() {
        return section;
    }

    /** The columns without which no row can be read; of each list one is enough. */
    List<List<String>> required() {
        return required;
    }
}
