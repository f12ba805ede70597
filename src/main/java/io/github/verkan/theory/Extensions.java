package io.github.verkan.theory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an author adds to a file beyond the format: kept as it is, never interpreted. Values are those of JSON: text, {@link BigDecimal},
 * {@link Boolean}, {@code null}, lists and maps of these.
 *
 * @param values the values by name, in the author's order
 */
public record Extensions(Map<String, Object> values) {

    /** None. */
    public static final Extensions NONE = new Extensions(Map.of());

    /**
     * Makes a deep, immutable copy.
     *
     * @throws IllegalArgumentException if a value is of another type than JSON has
     */
    public Extensions {
        values = copy(values);
    }

    /**
     * Whether there are none.
     *
     * @return true if empty
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, copyOf(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        } else if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copyOf(item)));
            return Collections.unmodifiableList(copy);
        } else if (value == null || value instanceof String || value instanceof BigDecimal || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
    }
}
