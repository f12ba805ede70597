package io.github.verkan.io.json;

/** A text. */
final class JsonText extends JsonValue {

    private final String text;

    JsonText(long at, String text) {
        super(at);
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    String kind() {
        return "a text";
    }

    @Override
    String shown() {
        return text;
    }
}
