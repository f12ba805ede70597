package io.github.verkan.cli;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.theory.TheoryOfChange;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects diagnostics and prints them in order of place: those of the theory first, then those of the evidence. */
final class Messages {

    private static final int MOST_SHOWN = 200;

    private final List<Diagnostic> all = new ArrayList<>();
    private final Set<String> theories = new HashSet<>();
    private final Set<String> evaluations = new HashSet<>();

    void add(List<Diagnostic> diagnostics) {
        all.addAll(diagnostics);
    }

    void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /**
     * What is said of a case comes in the order in which it is made: the theory, the evidence, the evaluation.
     *
     * @param evaluation the case
     * @param file the file that it was read from
     */
    void inOrderOf(Evaluation evaluation, Path file) {
        TheoryOfChange theory = evaluation.theory();
        theory.targets().forEach(id -> theories.add(theory.originOf(id).place().file()));
        theory.parties().forEach(id -> theories.add(theory.originOf(id).place().file()));
        evaluations.add(file.toString().replace(file.getFileSystem().getSeparator(), "/"));
    }

    private int rank(Diagnostic diagnostic) {
        String file = diagnostic.place().file();
        if (file.isEmpty() || theories.contains(file)) {
            return 0;
        }
        return evaluations.contains(file) ? 2 : 1;
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
                .sorted(Comparator.comparingInt(this::rank).thenComparing(Diagnostic.BY_PLACE)).distinct().toList();
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
