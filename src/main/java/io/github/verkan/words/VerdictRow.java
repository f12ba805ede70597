package io.github.verkan.words;

import io.github.verkan.theory.Scope;
import java.util.Objects;

/**
 * One row of a table of verdicts, in words.
 *
 * @param element the id of the element or link
 * @param scope the scope of the verdict
 * @param label what is judged: the element's short label, or the name of the scope where it is not the overall one
 * @param shows what the evidence shows
 * @param strength how strong the evidence is; empty where there is none
 * @param yes how many voices say yes
 * @param partly how many say partly
 * @param no how many say no
 * @param notes what a reader must know; empty for nothing
 */
public record VerdictRow(
        String element, Scope scope, String label, String shows, String strength, int yes, int partly, int no, String notes) {

    /** Makes a row. */
    public VerdictRow {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(shows, "shows");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(notes, "notes");
    }

    /**
     * Whether it is about a scope within the element of the row above.
     *
     * @return true for all scopes but the overall one
     */
    public boolean isWithin() {
        return !scope.isOverall();
    }

    /**
     * A number of voices for a table.
     *
     * @param count one of the counts of this row
     * @return the number, or a dash where nobody was heard
     */
    public String voices(int count) {
        return yes + partly + no == 0 ? "–" : Integer.toString(count);
    }
}
