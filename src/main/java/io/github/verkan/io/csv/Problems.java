package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what there is to say about one table. */
final class Problems {

    private final String file;
    /** A file of more problems is not what it seems; listing millions of them would only fill the memory. */
    private final int most;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int leftOut;
    private final Hints hints = Hints.sparing();

    Problems(String file, InputLimits limits) {
        this.file = file;
        this.most = limits.problems();
    }

    Place place() {
        return Place.file(file);
    }

    void error(String code, Place place, String value, String message, String hint) {
        add(Diagnostic.error(code, place, value, message, hint));
    }

    void warning(String code, Place place, String value, String message, String hint) {
        add(Diagnostic.warning(code, place, value, message, hint));
    }

    void note(String code, Place place, String value, String message, String hint) {
        add(Diagnostic.note(code, place, value, message, hint));
    }

    /** Warns of something that, once said, goes for the rest of a column. */
    void warningOnce(String code, String column, Place place, String value, String message, String hint) {
        if (said.add(code + ' ' + column)) {
            add(Diagnostic.warning(code, place, value, message, hint));
        }
    }

    /** Notes something that, once said, goes for the rest of a column. */
    void noteOnce(String code, String column, Place place, String value, String message, String hint) {
        if (said.add(code + ' ' + column)) {
            add(Diagnostic.note(code, place, value, message, hint));
        }
    }

    private void add(Diagnostic diagnostic) {
        if (diagnostics.size() < most) {
            diagnostics.add(diagnostic);
        } else {
            leftOut++;
        }
    }

    /** The known word nearest to an unknown one; only so many are looked for. */
    String hint(String word, Supplier<? extends Collection<String>> known) {
        return hints.nearest(word, known);
    }

    /** How many problems there are so far, listed or not. */
    int count() {
        return diagnostics.size() + leftOut;
    }

    /** Counts problems that are not listed. */
    void leaveOut(int more) {
        leftOut += more;
    }

    /** All of them by place; what is found before the rows are read and what is found in them is one list to the reader. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.sort(Diagnostic.BY_PLACE);
        if (leftOut > 0) {
            all.add(Diagnostic.error("too-many-problems", place(), "", leftOut + " more problems are not listed", ""));
        }
        return all;
    }

    <T> Checked<T> with(T value) {
        return new Checked<>(value, all());
    }
}
