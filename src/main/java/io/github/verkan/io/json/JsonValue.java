package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.Deque;

/** A value of a JSON text that knows where it stands. */
abstract sealed class JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonLiteral, JsonUnusable {

    /** A key may be as long as a file; in a pointer that somebody reads it need not be. */
    private static final int LONGEST_STEP = 100;

    private final long at;
    private JsonValue parent;
    private String key = "";
    private int index;
    private long keyAt;
    private boolean cut;

    JsonValue(long at) {
        this.at = at;
    }

    /** Line and column in one number: a large file has millions of values. */
    static long position(int line, int column) {
        return (long) line << 32 | column;
    }

    static Place place(String file, long position, String pointer) {
        return new Place(file, (int) (position >>> 32), (int) position, pointer);
    }

    void isMemberOf(JsonObject object, String name, long nameAt) {
        parent = object;
        key = name;
        keyAt = nameAt;
    }

    void isItemOf(JsonArray array, int place) {
        parent = array;
        index = place;
    }

    /** Says that the text broke off inside this value. */
    void cutOff() {
        for (JsonValue value = this; value != null; value = value.parent) {
            value.cut = true;
        }
    }

    boolean isCut() {
        return cut;
    }

    JsonValue parent() {
        return parent;
    }

    String key() {
        return key;
    }

    long at() {
        return at;
    }

    Place place(String file) {
        return place(file, at, pointer());
    }

    /** Where its key stands: for problems with the key. */
    Place keyPlace(String file) {
        return place(file, keyAt, pointer());
    }

    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonValue value = this; value.parent != null; value = value.parent) {
            steps.push(value.parent instanceof JsonArray ? Integer.toString(value.index) : step(value.key));
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    static String step(String key) {
        String shown = key.length() > LONGEST_STEP ? key.substring(0, LONGEST_STEP) + "…" : key;
        return shown.indexOf('~') < 0 && shown.indexOf('/') < 0 ? shown : shown.replace("~", "~0").replace("/", "~1");
    }

    /** What it is, for messages. */
    abstract String kind();

    /** What stands there, for messages; empty for what is more than a word. */
    abstract String shown();
}
