package io.github.verkan.io.json;

import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the format does not interpret, as plain maps, lists and values. As deep as the limit of the reading at most. */
final class PlainValues {

    private PlainValues() {}

    static Extensions of(JsonObject object) {
        return new Extensions(map(object));
    }

    private static Map<String, Object> map(JsonObject object) {
        if (object.members().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (JsonValue member : object.members()) {
            // Left out, not null: an author's null means something else.
            if (!(member instanceof JsonUnusable)) {
                map.put(member.key(), plain(member));
            }
        }
        return map;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            return map(object);
        } else if (value instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.items().stream().filter(item -> !(item instanceof JsonUnusable)).forEach(item -> list.add(plain(item)));
            return list;
        } else if (value instanceof JsonText text) {
            return text.text();
        } else if (value instanceof JsonNumber number) {
            return number.value();
        }
        return ((JsonLiteral) value).value();
    }
}
