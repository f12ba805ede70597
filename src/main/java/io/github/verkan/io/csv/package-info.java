/**
 * Floor 9: tables. Elements, links, sources and evidence are read from CSV as spreadsheets write it, in Swedish or English.
 *
 * <p>{@link io.github.verkan.io.csv.EvidenceCsv}, {@link io.github.verkan.io.csv.SourcesCsv} and
 * {@link io.github.verkan.io.csv.TheoryCsv} read files; {@link io.github.verkan.io.csv.CsvTables} reads text that is in memory already and
 * tells what a table is; {@link io.github.verkan.io.csv.CodingCsv} reads coding sheets and codebooks; {@link io.github.verkan.io.csv.CsvTemplates} makes empty tables and coding sheets to fill in. The columns and words stand in
 * {@code docs/formats/csv.md}.
 *
 * <p>No content makes reading throw: every problem of a file is reported, at its line and column, and as much is read as can be used.
 */
package io.github.verkan.io.csv;
