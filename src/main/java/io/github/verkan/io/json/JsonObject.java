package io.github.verkan.io.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object: members by key, in the author's order. */
final class JsonObject extends JsonValue {

    /** Made when there is a first member: a file may hold millions of empty objects. */
    private Map<String, JsonValue> members = Map.of();

    JsonObject(long at) {
        super(at);
    }

    /** Adds a member unless its key is taken. */
    boolean put(String key, long keyAt, JsonValue value) {
        value.isMemberOf(this, key, keyAt);
        if (members.isEmpty()) {
            members = new LinkedHashMap<>();
        }
        return members.putIfAbsent(key, value) == null;
    }

    /** The member with a key, or null. */
    JsonValue get(String key) {
        return members.get(key);
    }

    Collection<JsonValue> members() {
        return members.values();
    }

    @Override
    String kind() {
        return "an object";
    }

    @Override
    String shown() {
        return "";
    }
}
