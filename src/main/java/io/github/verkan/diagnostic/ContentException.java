package io.github.verkan.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()} when content has errors. Its message lists the errors, one a line. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Makes an exception.
     *
     * @param diagnostics what is wrong; the message shows the first of them
     */
    public ContentException(List<Diagnostic> diagnostics) {
        super(message(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * All diagnostics of the content, notes and warnings included.
     *
     * @return the diagnostics; empty after Java deserialisation
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String message(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
        String shown = errors.stream().limit(MOST_SHOWN).map(Diagnostic::toString).collect(Collectors.joining("\n"));
        return errors.size() > MOST_SHOWN ? shown + "\n… and " + (errors.size() - MOST_SHOWN) + " more" : shown;
    }
}
