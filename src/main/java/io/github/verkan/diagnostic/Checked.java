package io.github.verkan.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value together with everything that there is to say about how it was made: as much of the value as could be made out, and all
 * diagnostics, never only the first.
 *
 * @param <T> the value's type
 * @param value the value; never null, though it may be empty where nothing could be read
 * @param diagnostics all of them, in the order found
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

    /** Makes a checked value. */
    public Checked {
        Objects.requireNonNull(value, "value");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Whether something could not be used.
     *
     * @return true if at least one diagnostic is an error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * The value, for callers that accept nothing but faultless content.
     *
     * @return the value
     * @throws ContentException if a diagnostic is an error
     */
    public T orThrow() {
        if (hasErrors()) {
            throw new ContentException(diagnostics);
        }
        return value;
    }

    /**
     * The next step on the value; the diagnostics of both are kept.
     *
     * @param <R> the type of the result
     * @param step what to do with the value
     * @return the result of the step with the diagnostics of this and of the step
     */
    public <R> Checked<R> then(Function<? super T, Checked<R>> step) {
        Checked<R> next = step.apply(value);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics);
        return new Checked<>(next.value, all);
    }
}
