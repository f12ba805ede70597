package io.github.verkan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public type, method and parameter is documented. A compact constructor's parameters are documented at the record. */
class JavadocTest {

    private static final Pattern WARNING = Pattern.compile("(?m)^(.*\\.java):(\\d+): warning: (.*)$");
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*public \\w+ \\{");

    @TempDir
    private Path folder;

    @Test
    void nothing_public_lacks_its_javadoc() throws IOException {
        List<String> args = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none", "-Xdoclint:all/protected", "-Xmaxwarns", "10000", "-d",
                folder.toString(), "--module-path",
                String.join(File.pathSeparator, Stream.of(System.getProperty("jdk.module.path"), System.getProperty("java.class.path"))
                        .filter(path -> path != null && !path.isEmpty()).flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                        .filter(path -> path.endsWith(".jar")).distinct().toList())));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).sorted().forEach(args::add);
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(messages, true, StandardCharsets.UTF_8);
        ToolProvider.findFirst("javac").orElseThrow().run(to, to, args.toArray(String[]::new));
        String printed = messages.toString(StandardCharsets.UTF_8);
        assertThat(printed).doesNotContain(": error:");
        List<String> missing = new ArrayList<>();
        int excused = 0;
        Matcher warning = WARNING.matcher(printed);
        while (warning.find()) {
            String line = Files.readAllLines(Path.of(warning.group(1))).get(Integer.parseInt(warning.group(2)) - 1);
            if (warning.group(3).startsWith("no @param") && COMPACT_CONSTRUCTOR.matcher(line).matches()) {
                excused++;
            } else {
                missing.add(warning.group());
            }
        }
        assertThat(excused).as("doclint was really asked").isPositive();
        assertThat(missing).isEmpty();
    }
}
