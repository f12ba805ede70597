package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an object and its fields stand. Holds positions only, so that the values that were read can go. A field of an object within is called
 * {@code scope/actor}, or {@code actor} for short.
 */
final class JsonOrigin implements Origin {

    private final String file;
    private final String pointer;
    private final long at;
    private final String[] fields;
    private final long[] positions;

    private JsonOrigin(String file, JsonObject object, List<String> fields, List<JsonValue> values) {
        this.file = file;
        this.pointer = object.pointer();
        this.at = object.at();
        this.fields = fields.toArray(String[]::new);
        this.positions = new long[fields.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = values.get(i).at();
        }
    }

    static Origin of(String file, JsonObject object) {
        List<String> fields = new ArrayList<>();
        List<JsonValue> values = new ArrayList<>();
        for (JsonValue member : object.members()) {
            fields.add(JsonValue.step(member.key()));
            values.add(member);
            if (member instanceof JsonObject within) {
                for (JsonValue inner : within.members()) {
                    fields.add(JsonValue.step(member.key()) + "/" + JsonValue.step(inner.key()));
                    values.add(inner);
                }
            }
        }
        return new JsonOrigin(file, object, fields, values);
    }

    @Override
    public Place of(String field) {
        int found = -1;
        for (int i = 0; i < fields.length && !field.isEmpty(); i++) {
            if (fields[i].equals(field)) {
                found = i;
                break;
            } else if (found < 0 && fields[i].endsWith("/" + field)) {
                found = i;
            }
        }
        return found < 0 ? JsonValue.place(file, at, pointer) : JsonValue.place(file, positions[found], pointer + "/" + fields[found]);
    }
}
