package io.github.verkan.report.text;

import java.io.IOException;

/** Writes lines of text, wrapped, each at its depth. Very deep lines are set in no further than a third of the width. */
final class TextLines {

    private static final int STEP = 2;

    private final Appendable out;
    private final int width;

    TextLines(Appendable out, int width) {
        this.out = out;
        this.width = width;
    }

    void write(int depth, String text) throws IOException {
        int indent = Math.min(depth, width / 3 / STEP) * STEP;
        boolean first = true;
        for (String line : Wrapping.wrap(text, width - indent - STEP)) {
            out.append(" ".repeat(first ? indent : indent + STEP)).append(line).append('\n');
            first = false;
        }
    }

    void blank() throws IOException {
        out.append('\n');
    }
}
