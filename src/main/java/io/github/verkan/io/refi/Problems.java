package io.github.verkan.io.refi;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say about one file. */
final class Problems {

    private final String file;
    /** A file of more problems is not what it seems; listing millions of them would only fill the memory. */
    private final int most;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int leftOut;

    Problems(String file, InputLimits limits) {
        this.file = file;
        this.most = limits.problems();
    }

    void add(Diagnostic diagnostic) {
        if (diagnostics.size() < most) {
            diagnostics.add(diagnostic);
        } else {
            leftOut++;
        }
    }

    void addAll(List<Diagnostic> others) {
        others.forEach(this::add);
    }

    /** How many problems there are so far, listed or not. */
    int count() {
        return diagnostics.size() + leftOut;
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (leftOut > 0) {
            all.add(Diagnostic.error("too-many-problems", Place.file(file), "", leftOut + " more problems are not listed", ""));
        }
        return all;
    }
}
