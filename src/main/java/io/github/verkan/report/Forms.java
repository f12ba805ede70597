package io.github.verkan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What reports have in common when they are written. */
final class Forms {

    /** Spreadsheets take a file for UTF-8 only with it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Forms() {}

    /** Writes one form. */
    interface Form {
        void write(Appendable out) throws IOException;
    }

    static String text(Form form) {
        StringBuilder out = new StringBuilder();
        try {
            form.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static void write(Path file, Form form) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            form.write(out);
        }
    }

    /** Writes the tables in a folder of their own, and makes that with the report's own, if they are not there. */
    static void writeTables(Path folder, Map<String, String> byName) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        for (Map.Entry<String, String> table : byName.entrySet()) {
            write(tables.resolve(table.getKey() + ".csv"), out -> out.append(BYTE_ORDER_MARK).append(table.getValue()));
        }
    }
}
