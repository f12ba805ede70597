package io.github.verkan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.io.refi.ZipLimits;
import io.github.verkan.io.source.InputLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on limits says what the constants say, and leaves none of the settable ones out. */
class LimitsPageTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

    /** A row of the table. */
    private record Limit(long value, String setBy, List<String> codes) {}

    private static List<Limit> limits() throws IOException {
        return Files.readString(Path.of("docs/limits.md")).lines().filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.substring(2, line.length() - 1).split(" \\| ?", -1))
                .map(cells -> new Limit(Long.parseLong(NOT_DIGITS.matcher(cells[1]).replaceAll("")), cells[2].replace("`", ""),
                        Arrays.stream(cells[3].split("[` ]+")).filter(code -> !code.isEmpty()).toList())).toList();
    }

    private static Map<String, Long> settable(Record limits, String name) throws ReflectiveOperationException {
        Map<String, Long> values = new LinkedHashMap<>();
        for (RecordComponent component : limits.getClass().getRecordComponents()) {
            values.put(name + "." + component.getName(), ((Number) component.getAccessor().invoke(limits)).longValue());
        }
        return values;
    }

    private static long constant(String place) throws IOException, ReflectiveOperationException {
        String[] parts = place.split("\\.");
        Path file;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            file = files.filter(it -> it.endsWith(parts[0] + ".java")).findFirst().orElseThrow();
        }
        String name = SOURCES.relativize(file).toString().replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
        Field field = Class.forName(name).getDeclaredField(parts[1]);
        field.setAccessible(true);
        return ((Number) field.get(null)).longValue();
    }

    @Test
    void every_settable_limit_is_listed_with_its_default() throws IOException, ReflectiveOperationException {
        Map<String, Long> listed = limits().stream().filter(it -> it.setBy.matches("(Limits|Zip)\\..*")).collect(Collectors.toMap(Limit::setBy, Limit::value));
        Map<String, Long> real = settable(InputLimits.DEFAULT, "Limits");
        real.putAll(settable(ZipLimits.DEFAULT, "Zip"));
        assertThat(listed).isEqualTo(real);
    }

    @Test
    void fixed_limits_are_those_of_the_constants() throws IOException, ReflectiveOperationException {
        List<Limit> fixed = limits().stream().filter(it -> !it.setBy.matches("(Limits|Zip)\\..*")).toList();
        assertThat(fixed).hasSizeGreaterThan(8);
        for (Limit limit : fixed) {
            assertThat(limit.value).as(limit.setBy).isEqualTo(constant(limit.setBy));
        }
    }

    @Test
    void their_codes_are_documented_and_used() throws IOException {
        String diagnostics = Files.readString(Path.of("docs/diagnostics.md"));
        String sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(it -> it.toString().endsWith(".java")).map(LimitsPageTest::text).collect(Collectors.joining());
        }
        List<String> codes = limits().stream().flatMap(it -> it.codes.stream()).toList();
        assertThat(codes).hasSizeGreaterThan(15).allSatisfy(code -> {
            assertThat(diagnostics).contains("| `" + code + "` |");
            assertThat(sources).contains('"' + code + '"');
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void each_limit_can_be_set_by_itself() throws ReflectiveOperationException {
        for (RecordComponent component : InputLimits.class.getRecordComponents()) {
            String name = component.getName();
            String with = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            InputLimits set = (InputLimits) InputLimits.class.getMethod(with, component.getType()).invoke(InputLimits.DEFAULT, 7);
            Map<String, Long> expected = settable(InputLimits.DEFAULT, "Limits");
            expected.put("Limits." + name, 7L);
            assertThat(settable(set, "Limits")).isEqualTo(expected);
        }
    }

    @Test
    void the_page_is_found_from_the_first_page_and_the_architecture() throws IOException {
        Function<String, String> page = name -> text(Path.of(name));
        assertThat(page.apply("README.md")).contains("(docs/limits.md)");
        assertThat(page.apply("docs/architecture.md")).contains("(limits.md)");
    }
}
