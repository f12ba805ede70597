package io.github.verkan.io.csv;

import java.util.List;

/** Recognises headers. */
interface Headers {

    /** Longer cells are texts. They are not looked up, so that no file can make it expensive. */
    int LONGEST = 80;

    /** How many of these cells are headers. */
    int known(List<String> cells);

    /** Whether these cells are all the headers that a table cannot do without. */
    boolean isComplete(List<String> cells);

    /** The most headers in one of these rows; rows below one that is complete are not looked at. */
    default int mostKnown(List<List<String>> rows) {
        int most = 0;
        for (List<String> cells : rows) {
            most = Math.max(most, known(cells));
            if (isComplete(cells)) {
                break;
            }
        }
        return most;
    }
}
