package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A theory of change as two tables. */
public final class TheoryCsv {

    private TheoryCsv() {}

    /**
     * Reads a theory from a file of elements and a file of links, within the default limits.
     *
     * @param elements the file of elements, in UTF-8, UTF-16 or windows-1252
     * @param links the file of links
     * @return the theory as far as it holds together, without title
     * @throws IOException if a file cannot be opened or read
     */
    public static Checked<TheoryOfChange> read(Path elements, Path links) throws IOException {
        TheoryBuilder theory = new TheoryBuilder();
        CsvTables tables = CsvTables.standard();
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.addAll(TableFile.read(elements, theory, text -> new Checked<>(theory, tables.elements(text, theory))).diagnostics());
        diagnostics.addAll(TableFile.read(links, theory, text -> new Checked<>(theory, tables.links(text, theory))).diagnostics());
        return new Checked<>(theory, diagnostics).then(TheoryBuilder::check);
    }
}
