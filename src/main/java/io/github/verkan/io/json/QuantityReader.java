package io.github.verkan.io.json;

import io.github.verkan.theory.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers with their units. */
final class QuantityReader {

    /** As many as {@link Quantity} takes. */
    static final int MOST_DIGITS = 40;

    private QuantityReader() {}

    /** The quantity under a key; null if it is not there or cannot be used, which is then reported. */
    static Quantity read(Fields fields, String key, Problems problems) {
        Optional<JsonObject> object = fields.object(key);
        if (object.isEmpty()) {
            return null;
        }
        Fields own = Fields.of(object.get(), Keys.QUANTITY, problems);
        BigDecimal value = number(own, "value");
        BigDecimal outOf = number(own, "outOf");
        String unit = own.text("unit");
        if (!own.has("value")) {
            own.missing("value", "\"value\" must be given; the quantity is left out");
        }
        if (outOf != null && outOf.signum() <= 0) {
            own.fail("number-out-of-range", "outOf", "what a number is a part of is above 0; it is left out", "");
            outOf = null;
        }
        if (value == null) {
            fields.markFailed(key);
            return null;
        }
        return new Quantity(value, outOf, unit);
    }

    /** A number, or null. */
    static BigDecimal number(Fields fields, String key) {
        return fields.number(key, MOST_DIGITS).orElse(null);
    }
}
