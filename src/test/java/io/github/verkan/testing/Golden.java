package io.github.verkan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file that holds what is expected. Run with {@code -DargLine=-Dverkan.golden.update=true} to write the file instead, and
 * look at what changed before it is kept.
 */
public final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** The text must be exactly that of a file under {@code src/test/resources/golden}. */
    public static void check(String file, String text) {
        check(ROOT.resolve(file), text);
    }

    /** The text must be exactly that of a file. */
    public static void check(Path file, String text) {
        try {
            if (Boolean.getBoolean("verkan.golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
