package io.github.verkan.cli;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics and prints them in order of place. */
final class Messages {

    private static final int MOST_SHOWN = 200;

    private final List<Diagnostic> all = new ArrayList<>();

    void add(List<Diagnostic> diagnostics) {
        all.addAll(diagnostics);
    }

    void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Whether there is an error or warning; notes are no problems. */
    boolean hasProblems() {
        return all.stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.NOTE);
    }

    /**
     * Prints.
     *
     * @param err where to
     * @param withNotes whether to print notes too, or only how many there are
     */
    void print(PrintStream err, boolean withNotes) {
        List<Diagnostic> shown = all.stream().filter(diagnostic -> withNotes || diagnostic.severity() != Severity.NOTE)
                .sorted(Diagnostic.BY_PLACE).distinct().toList();
        shown.stream().limit(MOST_SHOWN).forEach(err::println);
        if (shown.size() > MOST_SHOWN) {
            err.println("… and " + (shown.size() - MOST_SHOWN) + " more");
        }
        long notes = all.stream().filter(diagnostic -> diagnostic.severity() == Severity.NOTE).distinct().count();
        if (!withNotes && notes > 0) {
            err.println(notes + (notes == 1 ? " note" : " notes") + " (validate shows them)");
        }
    }
}
