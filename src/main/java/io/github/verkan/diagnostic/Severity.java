package io.github.verkan.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** Something was detected or decided that the author may want to know. */
    NOTE,
    /** Something looks wrong or incomplete; all of it was used. */
    WARNING,
    /** Something could not be used as it stands. */
    ERROR;

    /**
     * The word used in messages.
     *
     * @return {@code note}, {@code warning} or {@code error}
     */
    public String word() {
        return switch (this) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
