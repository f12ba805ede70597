package io.github.verkan.io.json;

/** True, false or null. */
final class JsonLiteral extends JsonValue {

    private final Boolean value;

    JsonLiteral(long at, Boolean value) {
        super(at);
        this.value = value;
    }

    /** The truth value, or null for {@code null}. */
    Boolean value() {
        return value;
    }

    @Override
    String kind() {
        return value == null ? "null" : "true or false";
    }

    @Override
    String shown() {
        return String.valueOf(value);
    }
}
