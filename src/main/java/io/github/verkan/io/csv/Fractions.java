package io.github.verkan.io.csv;

import io.github.verkan.scale.Degree;
import java.math.BigDecimal;
import java.util.Optional;

/** Parts of a whole as people write them in tables: {@code 3/5}, {@code 0,6}, {@code 0.6}, {@code 60 %}. */
final class Fractions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Fractions() {}

    /** The exact fraction; nothing if the cell says none from 0 to 1. */
    static Optional<Degree> read(String cell) {
        String text = CellText.trim(cell);
        int slash = text.indexOf('/');
        try {
            return slash < 0 ? part(Numbers.read(text))
                    : Optional.of(Degree.parse(CellText.trim(text.substring(0, slash)) + "/" + CellText.trim(text.substring(slash + 1))));
        } catch (IllegalArgumentException noFraction) {
            return Optional.empty();
        }
    }

    private static Optional<Degree> part(Numbers.Reading number) {
        if (number.value() == null) {
            return Optional.empty();
        }
        BigDecimal whole = (number.percent() ? HUNDRED : BigDecimal.ONE).setScale(number.value().scale());
        return Optional.of(new Degree(number.value().unscaledValue(), whole.unscaledValue()));
    }
}
