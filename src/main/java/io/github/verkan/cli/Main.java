package io.github.verkan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the virtual machine with the exit code, unless it is 0.
     *
     * @param args the arguments; {@code --help} lists them
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = run(List.of(args), Path.of(""), out, err);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the program without ending anything, for tests and for embedding it in another.
     *
     * @param args the arguments
     * @param folder the folder that relative paths start from
     * @param out takes data
     * @param err takes messages
     * @return the exit code: 0 no problems, 1 problems found, 2 wrong use
     */
    public static int run(List<String> args, Path folder, PrintStream out, PrintStream err) {
        return new CommandLine(folder, out, err).run(args);
    }
}
