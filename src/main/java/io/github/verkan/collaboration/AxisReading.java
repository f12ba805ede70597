package io.github.verkan.collaboration;

import io.github.verkan.evidence.Reference;
import java.util.List;
import java.util.Objects;

/**
 * Where a case lies on one axis of integration, and on what ground.
 *
 * @param position the position
 * @param ground what shows it, one ground a text; may be empty
 * @param place where the study says so
 */
public record AxisReading(AxisPosition position, List<String> ground, Reference place) {

    /** Not known. */
    public static final AxisReading UNKNOWN = new AxisReading(AxisPosition.UNKNOWN, List.of(), Reference.NONE);

    /** Makes a reading. */
    public AxisReading {
        Objects.requireNonNull(position, "position");
        ground = List.copyOf(ground);
        Objects.requireNonNull(place, "place");
    }

    /**
     * A reading.
     *
     * @param position the position
     * @param ground what shows it
     * @return one without a place
     */
    public static AxisReading of(AxisPosition position, String... ground) {
        return new AxisReading(position, List.of(ground), Reference.NONE);
    }
}
