package io.github.verkan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles and runs programs as a user would: one source file, the library on the class path. */
public final class Programs {

    private Programs() {}

    /** Compiles a source file, runs its main class and gives what it prints to standard output. */
    public static String run(Path source, Path classes, String... args) throws Exception {
        compile(source, classes);
        String name = source.getFileName().toString().replace(".java", "");
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        PrintStream before = System.out;
        PrintStream errorsBefore = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), Programs.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) args);
        } finally {
            System.setOut(before);
            System.setErr(errorsBefore);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void compile(Path source, Path classes) {
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow(() -> new AssertionError("the tests need a JDK"));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(messages, true, StandardCharsets.UTF_8);
        int code = compiler.run(to, to, "-encoding", "UTF-8", "-Xlint:all,-path", "-Werror", "-d", classes.toString(), "-cp", classPath(),
                source.toString());
        assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String classPath() {
        return String.join(File.pathSeparator, Stream.of(System.getProperty("jdk.module.path"), System.getProperty("java.class.path"))
                .filter(path -> path != null && !path.isEmpty()).toList());
    }
}
