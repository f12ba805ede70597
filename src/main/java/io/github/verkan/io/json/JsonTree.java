package io.github.verkan.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON text into values that know where they stand. What was read before the text broke off is kept: the values that were open then say
 * so. Works in a loop, whatever the nesting.
 */
final class JsonTree {

    /**
     * Bounds the number of values by the limit of bytes, at two million by default: evidence of 100 000 items. A file of {@code [1,1,1…} is there
     * to fill the memory.
     */
    private static final long BYTES_A_VALUE = 32;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final InputLimits limits;
    private final Problems problems;
    private final Map<String, String> keys = new HashMap<>();
    private JsonValue root;
    private JsonValue open;
    private String key = "";
    private long keyAt;
    /** A number that the text breaks off behind may have had more digits: it counts when something follows it. */
    private JsonNumber lastNumber;
    private int depth;
    private long values;

    private JsonTree(String text, InputLimits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
    }

    /** The object that a text holds, as far as it could be read; nothing if it holds none. */
    static Optional<JsonObject> read(SourceText source, InputLimits limits, Problems problems) {
        String text = source.text().startsWith(BYTE_ORDER_MARK) ? source.text().substring(1) : source.text();
        if (text.isBlank()) {
            problems.error("empty-file", Place.file(problems.file()), "", "there is nothing in it", "");
            return Optional.empty();
        }
        JsonTree tree = new JsonTree(text, limits, problems);
        tree.parse();
        if (tree.root instanceof JsonObject object) {
            return Optional.of(object);
        } else if (tree.root != null) {
            problems.error("wrong-type", tree.root, "an object is expected here, not " + tree.root.kind(), "");
        }
        return Optional.empty();
    }

    /** No symbol table, no recycled buffers: nothing of one text outlives its reading, and no choice of keys makes the table slow. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                // Length, depth and size of numbers are looked after here, where there is a place to report them at.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private void parse() {
        try (JsonParser parser = factory().createParser(text)) {
            boolean more = true;
            while (more) {
                JsonToken token = parser.nextToken();
                putLastNumber();
                more = token != null && take(parser, token);
            }
        } catch (JsonProcessingException e) {
            brokenOff(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    /** Takes the next token; false when reading must stop. */
    private boolean take(JsonParser parser, JsonToken token) throws IOException {
        if (isComplete()) {
            trailing(parser.currentTokenLocation());
            return false;
        } else if (token == JsonToken.FIELD_NAME) {
            keyAt = position(parser.currentTokenLocation());
            key = keys.computeIfAbsent(bounded(parser.getText()), name -> name);
            return true;
        } else if (token.isStructEnd()) {
            open = open.parent();
            depth--;
            return true;
        }
        JsonValue value = value(parser, token);
        if (value instanceof JsonNumber number) {
            lastNumber = number;
        } else {
            put(value);
        }
        if (value instanceof JsonUnusable) {
            reportUnusable(value, token, parser.getText());
        }
        if (token.isStructStart()) {
            open = value;
            depth++;
        }
        values++;
        return isWithinLimits(value);
    }

    private String bounded(String name) {
        if (name.length() <= limits.cell()) {
            return name;
        }
        problems.error("text-too-long", JsonValue.place(problems.file(), keyAt, ""), name, "a key has at most " + limits.cell() + " characters; it is cut there", "");
        return name.substring(0, limits.cell());
    }

    private boolean isComplete() {
        return root != null && open == null;
    }

    private JsonValue value(JsonParser parser, JsonToken token) throws IOException {
        long at = position(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> new JsonObject(at);
            case START_ARRAY -> new JsonArray(at);
            case VALUE_STRING -> parser.getTextLength() > limits.cell() ? new JsonUnusable(at) : new JsonText(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    JsonNumber.isInRange(parser.getText(), limits) ? new JsonNumber(at, parser.getText()) : new JsonUnusable(at);
            case VALUE_TRUE -> new JsonLiteral(at, Boolean.TRUE);
            case VALUE_FALSE -> new JsonLiteral(at, Boolean.FALSE);
            default -> new JsonLiteral(at, null);
        };
    }

    private void putLastNumber() {
        if (lastNumber != null) {
            put(lastNumber);
            lastNumber = null;
        }
    }

    private void put(JsonValue value) {
        if (open instanceof JsonObject object) {
            if (!object.put(key, keyAt, value)) {
                problems.keyError("duplicate-key", value, "this key stands before in the same object; the first one is kept", "");
            }
        } else if (open instanceof JsonArray array) {
            array.add(value);
        } else {
            root = value;
        }
    }

    private void reportUnusable(JsonValue value, JsonToken token, String found) {
        if (token == JsonToken.VALUE_STRING) {
            problems.error("text-too-long", value.place(problems.file()), found,
                    "a text has at most " + limits.cell() + " characters; it is left out", "raise the limit if the text is what you mean it to be");
        } else {
            problems.error("number-out-of-range", value.place(problems.file()), found,
                    "the number has too many digits or too large an exponent; it is left out", "");
        }
    }

    private boolean isWithinLimits(JsonValue value) {
        long mostValues = limits.bytes() / BYTES_A_VALUE;
        if (depth <= limits.depth() && values <= mostValues) {
            return true;
        }
        putLastNumber();
        if (depth > limits.depth()) {
            problems.error("too-deep", value, "values are nested more than " + limits.depth() + " deep; what stands before is used", "");
        } else {
            problems.error("too-many-values", value, "there are more than " + mostValues + " values; what stands before is used",
                    "raise the limit of bytes if the file is what you mean it to be");
        }
        value.cutOff();
        return false;
    }

    private void brokenOff(JsonProcessingException e) {
        if (isComplete()) {
            trailing(e.getLocation());
            return;
        }
        JsonLocation location = e.getLocation();
        SyntaxProblem problem = SyntaxProblem.at((int) location.getCharOffset(), text, e instanceof JsonEOFException);
        problems.error("json-syntax", JsonValue.place(problems.file(), position(location), ""), problem.value(), problem.message(), problem.hint());
        if (open != null) {
            open.cutOff();
        }
    }

    private void trailing(JsonLocation location) {
        problems.error("trailing-content", JsonValue.place(problems.file(), position(location), ""), "",
                "something stands after the end of the JSON; it is not read", "");
    }

    private static long position(JsonLocation location) {
        return JsonValue.position(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
