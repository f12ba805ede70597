package io.github.verkan.assess;

import java.util.List;

/**
 * How a row comes to be about an element.
 *
 * @param via those of its targets that are the element, a whole that it is a part of, or a part of it
 * @param isSpokenOf whether the element or a whole of it is among them; false where the row is about parts of it alone
 */
record Reached(List<String> via, boolean isSpokenOf) {

    /** What tells statements on different parts of a whole apart; empty for one on the element as a whole. */
    String part() {
        return isSpokenOf ? "" : String.join("|", via);
    }
}
