package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Opens a file and reads a table from it. */
final class TableFile {

    private TableFile() {}

    /** What a reader makes of the file's text; {@code nothing} if it has none that can be read. */
    static <T> Checked<T> read(Path file, T nothing, Function<SourceText, Checked<T>> reader) throws IOException {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        Checked<SourceText> text = SourceText.read(file, name, InputLimits.DEFAULT);
        return text.hasErrors() ? new Checked<>(nothing, text.diagnostics()) : text.then(reader);
    }
}
