package io.github.verkan.io.json;

import io.github.verkan.frameworks.FactorFramework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Frameworks of factors that come with the library, each with its source: factors of learning after Ellström, the factors of collaboration of Dua and IPF, and
 * the six of Dua. The JSON lies in the jar under {@code io/github/verkan/frameworks}.
 */
public final class ReadyFrameworks {

    private static final List<String> NAMES = List.of("ellstrom-larande", "ipf-samverkan", "dua");

    private ReadyFrameworks() {}

    /**
     * The names by which they are loaded, which are their ids.
     *
     * @return the names in a fixed order
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A framework by its name.
     *
     * @param name one of {@link #names()}
     * @return the framework, or nothing if none has this name
     */
    public static Optional<FactorFramework> find(String name) {
        return NAMES.contains(name) ? Optional.of(FrameworkJson.parse(text(name), name + ".json").orThrow()) : Optional.empty();
    }

    private static String text(String name) {
        try (InputStream in = ReadyFrameworks.class.getResourceAsStream("/io/github/verkan/frameworks/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
