package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The fields of a thing by their JSON keys. Each value is told apart by its parts and shown by its text. */
final class FieldValues {

    /** A value: the parts that it is equal by, and the text that it is shown by. Not said has no parts. */
    private record Value(List<String> parts, String text) {

        private static final Value NOT_SAID = new Value(List.of(), "");
    }

    private final UnaryOperator<String> renaming;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /** With every id that is referred to replaced by what it is called now. */
    FieldValues(UnaryOperator<String> renaming) {
        this.renaming = renaming;
    }

    void text(String key, String text) {
        values.put(key, text.isEmpty() ? Value.NOT_SAID : new Value(List.of(text), text));
    }

    void word(String key, Coded coded) {
        text(key, coded == null ? "" : coded.code());
    }

    void flag(String key, boolean flag) {
        text(key, Boolean.toString(flag));
    }

    void number(String key, BigDecimal number) {
        text(key, plain(number));
    }

    void texts(String key, List<String> texts) {
        values.put(key, new Value(List.copyOf(texts), String.join(", ", texts)));
    }

    void id(String key, String id) {
        text(key, renamed(id));
    }

    void ids(String key, List<String> ids) {
        texts(key, ids.stream().map(renaming).toList());
    }

    /** A value of several parts, always as many, or of any number of such values. */
    void parts(String key, List<String> parts, String text) {
        values.put(key, new Value(List.copyOf(parts), text));
    }

    String renamed(String id) {
        return id.isEmpty() ? id : renaming.apply(id);
    }

    static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /**
     * The fields that differ, in the order of those after; then those that only the thing before can have.
     *
     * @param before the fields before, as they are shown
     * @param compared the fields before, as they are compared
     * @param after the fields after
     */
    static List<FieldChange> differing(FieldValues before, FieldValues compared, FieldValues after) {
        Set<String> keys = new LinkedHashSet<>(after.values.keySet());
        keys.addAll(before.values.keySet());
        List<FieldChange> differing = new ArrayList<>();
        for (String key : keys) {
            Value then = before.value(key);
            Value now = after.value(key);
            if (!compared.value(key).parts().equals(now.parts())) {
                differing.add(new FieldChange(key, then.text(), now.text(), then.parts(), now.parts()));
            }
        }
        return differing;
    }

    private Value value(String key) {
        return values.getOrDefault(key, Value.NOT_SAID);
    }
}
