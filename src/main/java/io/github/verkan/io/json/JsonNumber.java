package io.github.verkan.io.json;

import io.github.verkan.io.source.InputLimits;
import java.math.BigDecimal;

/** A number, kept as it was written: no digit is lost and nothing is computed until somebody asks. */
final class JsonNumber extends JsonValue {

    private final String text;

    JsonNumber(long at, String text) {
        super(at);
        this.text = text;
    }

    /** Whether a number is one that people and other tools write; {@code 1e999999999} is short and fills the memory when computed with. */
    static boolean isInRange(String text, InputLimits limits) {
        if (text.length() > limits.number()) {
            return false;
        }
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e < 0) {
            return true;
        }
        long exponent = 0;
        for (int i = e + 1; i < text.length() && exponent <= limits.exponent(); i++) {
            char c = text.charAt(i);
            exponent = c == '-' || c == '+' ? exponent : exponent * 10 + c - '0';
        }
        return exponent <= limits.exponent();
    }

    String text() {
        return text;
    }

    BigDecimal value() {
        return new BigDecimal(text);
    }

    @Override
    String kind() {
        return "a number";
    }

    @Override
    String shown() {
        return text;
    }
}
