package io.github.verkan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file under {@code src/test/resources/golden}. Run with {@code -DargLine=-Dverkan.golden.update=true} to write the file
 * instead, and look at what changed before it is kept.
 */
public final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** The text must be exactly that of the file. */
    public static void check(String file, String text) {
        Path path = ROOT.resolve(file);
        try {
            if (Boolean.getBoolean("verkan.golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text, StandardCharsets.UTF_8);
            }
            assertThat(text).as(file).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
