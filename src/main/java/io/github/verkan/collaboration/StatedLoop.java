package io.github.verkan.collaboration;

import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A loop as the author of a study states it.
 *
 * @param id the id
 * @param label the name for readers
 * @param through ids of the factors in the order of the loop; empty for a general remark that names none
 * @param polarity what the author says that it does, or null if not said
 * @param note a remark; empty for none
 * @param place where the study says so
 */
public record StatedLoop(String id, String label, List<String> through, LoopPolarity polarity, String note, Reference place) implements Labelled {

    /**
     * Makes a loop.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public StatedLoop {
        Names.require(id, label);
        through = List.copyOf(through);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
    }

    /**
     * A loop.
     *
     * @param id the id
     * @param label the name for readers
     * @param through ids of the factors in the order of the loop
     * @return one without further details
     */
    public static StatedLoop of(String id, String label, String... through) {
        return new StatedLoop(id, label, List.of(through), null, "", Reference.NONE);
    }

    /**
     * What the author says that it does.
     *
     * @return the polarity, or nothing if not said
     */
    public Optional<LoopPolarity> polarityIfSaid() {
        return Optional.ofNullable(polarity);
    }

    StatedLoop running(List<String> factors) {
        return new StatedLoop(id, label, factors, polarity, note, place);
    }
}
