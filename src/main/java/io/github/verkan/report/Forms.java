package io.github.verkan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** Writes the page, the text in Markdown, and the tables in a folder of their own. */
    static void write(Path folder, String html, String markdown, Map<String, String> byName) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("report.html"), html, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.md"), markdown, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> table : byName.entrySet()) {
            Files.writeString(tables.resolve(table.getKey() + ".csv"), BYTE_ORDER_MARK + table.getValue(), StandardCharsets.UTF_8);
        }
    }
}
