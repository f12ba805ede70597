package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Documents as files. */
final class Documents {

    private Documents() {}

    /** Reads a file with a parser; gives what an empty text would give, without saying that it is empty, if the file is no text. */
    static <T> Checked<T> read(Path path, InputLimits limits, Function<SourceText, Checked<T>> parser) throws IOException {
        Checked<SourceText> source = SourceText.read(path, PartFiles.name(path), limits);
        Checked<T> parsed = parser.apply(source.value());
        return source.hasErrors() ? new Checked<>(parsed.value(), source.diagnostics()) : source.then(text -> parsed);
    }

    static void write(String text, Path path) throws IOException {
        Files.writeString(path, text);
    }
}
