package io.github.verkan.io.json;

/** A value that is out of bounds. The problem has been reported; nobody should report it again as missing. */
final class JsonUnusable extends JsonValue {

    JsonUnusable(long at) {
        super(at);
    }

    @Override
    String kind() {
        return "out of bounds";
    }

    @Override
    String shown() {
        return "";
    }
}
