package io.github.verkan.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list. */
final class JsonArray extends JsonValue {

    private final List<JsonValue> items = new ArrayList<>();

    JsonArray(long at) {
        super(at);
    }

    void add(JsonValue value) {
        value.isItemOf(this, items.size());
        items.add(value);
    }

    List<JsonValue> items() {
        return Collections.unmodifiableList(items);
    }

    @Override
    String kind() {
        return "a list";
    }

    @Override
    String shown() {
        return "";
    }
}
