package io.github.verkan.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is written to somewhere, as a text. */
@FunctionalInterface
interface Rendering {

    void writeTo(Appendable out) throws IOException;

    /** The text; nothing can fail where it is written to. */
    static String text(Rendering rendering) {
        StringBuilder out = new StringBuilder();
        try {
            rendering.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
