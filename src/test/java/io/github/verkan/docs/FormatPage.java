package io.github.verkan.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs/formats} about JSON. A heading that ends in a colon and a name in backticks, and what stands below it, is about the thing of that name in the
 * schema. There a table with the head {@code | key | meaning |} lists keys and one with {@code | word | meaning |} words; a block of {@code json} is an example.
 */
final class FormatPage {

    private static final Pattern THING = Pattern.compile("##+ .*: `([\\w.]+)`");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** What stands below a heading; below those that name no thing of the schema the keys are empty. */
    record Section(List<String> keys, List<String> examples) {}

    private final Path file;
    private final String text;
    private final Map<String, Section> things = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private final Set<String> listedWords = new LinkedHashSet<>();

    private FormatPage(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
        Section section = new Section(new ArrayList<>(), new ArrayList<>());
        String table = "";
        StringBuilder example = null;
        for (String line : text.split("\n")) {
            Matcher thing = THING.matcher(line);
            if (line.startsWith("```")) {
                if (example != null) {
                    section.examples.add(example.toString());
                    examples.add(example.toString());
                }
                example = line.equals("```json") ? new StringBuilder() : null;
            } else if (example != null) {
                example.append(line).append('\n');
            } else if (line.startsWith("#")) {
                section = new Section(new ArrayList<>(), new ArrayList<>());
                if (thing.matches() && things.put(thing.group(1), section) != null) {
                    throw new IllegalArgumentException(file + " has two headings for `" + thing.group(1) + "`");
                }
            } else if (!line.startsWith("|")) {
                table = "";
            } else if (table.isEmpty()) {
                table = line;
            } else if (table.startsWith("| key | meaning |")) {
                section.keys.addAll(namesInFirstCell(line));
            } else if (table.startsWith("| word | meaning |")) {
                listedWords.addAll(namesInFirstCell(line));
            }
        }
    }

    /** The page of a document. */
    static FormatPage of(String document) {
        try {
            return new FormatPage(Path.of("docs/formats", document + ".md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> namesInFirstCell(String row) {
        return NAME.matcher(row.substring(1, row.indexOf('|', 1))).results().map(name -> name.group(1)).toList();
    }

    /** What is said of each thing of the schema, by its name. */
    Map<String, Section> things() {
        return things;
    }

    /** All examples; the first is a whole document. */
    List<String> examples() {
        return examples;
    }

    /** The words of the tables of words. */
    Set<String> listedWords() {
        return listedWords;
    }

    /** Whether a word stands on the page as code, with or without quotes. */
    boolean names(String word) {
        return text.contains("`" + word + "`") || text.contains("`\"" + word + "\"`");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
