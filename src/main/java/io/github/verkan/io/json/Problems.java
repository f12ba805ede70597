package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say about one document. */
final class Problems {

    private final String file;
    /** A file of more problems is not what it seems; listing millions of them would only fill the memory. */
    private final int most;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int errorsLeftOut;

    Problems(String file, InputLimits limits) {
        this.file = file;
        this.most = limits.problems();
    }

    String file() {
        return file;
    }

    /** Whether problems are only counted by now: then nobody need work out a hint or a place. */
    boolean isFull() {
        return diagnostics.size() >= most;
    }

    /** Reports a problem with a value. */
    void error(String code, JsonValue value, String message, String hint) {
        error(code, isFull() ? Place.NONE : value.place(file), value.shown(), message, hint);
    }

    /** Reports what looks wrong with a value that is used all the same. */
    void warning(String code, JsonValue value, String message, String hint) {
        if (!isFull()) {
            diagnostics.add(Diagnostic.warning(code, value.place(file), value.shown(), message, hint));
        }
    }

    /** Reports a problem with a value's key. */
    void keyError(String code, JsonValue value, String message, String hint) {
        error(code, isFull() ? Place.NONE : value.keyPlace(file), value.key(), message, hint);
    }

    void error(String code, Place place, String value, String message, String hint) {
        if (isFull()) {
            errorsLeftOut++;
        } else {
            diagnostics.add(Diagnostic.error(code, place, value, message, hint));
        }
    }

    /** Takes over what others, who keep their own bounds, had to say. */
    void addAll(List<Diagnostic> others) {
        others.forEach(other -> diagnostics.add(placed(other)));
    }

    /** What concerns a case as a whole has no place of its own; its file is one. */
    private Diagnostic placed(Diagnostic it) {
        Place place = it.place().equals(Place.NONE) ? Place.file(file) : it.place();
        return new Diagnostic(it.severity(), it.code(), place, it.value(), it.message(), it.hint());
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (errorsLeftOut > 0) {
            all.add(Diagnostic.error("too-many-problems", Place.file(file), "", errorsLeftOut + " more problems are not listed", ""));
        }
        return all;
    }

    /** A value with the diagnostics of its making after those collected here. */
    <T> Checked<T> with(Checked<T> made) {
        addAll(made.diagnostics());
        return new Checked<>(made.value(), all());
    }

    <T> Checked<T> with(T value) {
        return new Checked<>(value, all());
    }
}
