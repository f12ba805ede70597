package io.github.verkan.architecture;

import io.github.verkan.architecture.Floors.Use;
import io.github.verkan.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What the compiled classes of the library use, as the JDK's own tools see it: types through jdeps, methods and fields through javap. */
record Bytecode(List<String> classes, List<Use> uses, List<Call> calls) {

    private static final Pattern USE = Pattern.compile("\\s+(\\S+)\\s+-> (\\S+)\\s+.*");
    private static final Pattern CLASS_FILE = Pattern.compile("Classfile (.+)\\.class");
    private static final Pattern CALL =
            Pattern.compile("\\s+#\\d+ = (?:Methodref|InterfaceMethodref|Fieldref)\\s+\\S+\\s+// \"?([^\".]+)\"?\\.\"?([^\":]+)\"?:(\\S+)");

    /** A method or field that a class names, for example {@code java.util.Map.of()Ljava/util/Map;}. */
    record Call(String user, String member) {}

    static Bytecode ofTheLibrary() {
        Path root = root();
        List<Path> files = classFiles(root);
        List<String> classes = files.stream().map(file -> className(root, file.toString())).toList();
        List<String> arguments = files.stream().map(Path::toString).toList();
        return new Bytecode(classes, uses(arguments), calls(root, arguments));
    }

    private static Path root() {
        try {
            return Path.of(Diagnostic.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> classFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.toString().endsWith("-info.class")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Path root, String file) {
        return root.relativize(Path.of(file)).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", "");
    }

    private static List<Use> uses(List<String> files) {
        Set<Use> uses = new LinkedHashSet<>();
        // Class files one by one, not the folder: as a module it would have to find the modules that it requires.
        for (String line : run("jdeps", List.of("-verbose:class"), files)) {
            Matcher use = USE.matcher(line);
            if (use.matches()) {
                uses.add(new Use(use.group(1), use.group(2)));
            }
        }
        return List.copyOf(uses);
    }

    private static List<Call> calls(Path root, List<String> files) {
        List<Call> calls = new ArrayList<>();
        String user = "";
        for (String line : run("javap", List.of("-p", "-v"), files)) {
            Matcher file = CLASS_FILE.matcher(line);
            Matcher call = CALL.matcher(line);
            if (file.matches()) {
                user = className(root, file.group(1));
            } else if (call.matches()) {
                calls.add(new Call(user, call.group(1).replace('/', '.') + "." + call.group(2) + call.group(3)));
            }
        }
        return calls;
    }

    private static List<String> run(String tool, List<String> options, List<String> files) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(files);
        StringWriter out = new StringWriter();
        StringWriter problems = new StringWriter();
        int exit = ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException(tool + " is missing: run the tests on a JDK"))
                .run(new PrintWriter(out), new PrintWriter(problems), arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " ended with " + exit + ": " + problems);
        }
        return out.toString().lines().toList();
    }
}
