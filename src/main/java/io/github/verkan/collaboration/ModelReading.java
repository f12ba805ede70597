package io.github.verkan.collaboration;

import io.github.verkan.evidence.Reference;
import java.util.Objects;

/**
 * Whether a model was found in a case, and on what ground.
 *
 * @param model the model
 * @param presence found, not found or not said
 * @param ground what shows it; empty if not said
 * @param place where the study says so
 */
public record ModelReading(CollaborationModel model, ModelPresence presence, String ground, Reference place) {

    /** Makes a reading. */
    public ModelReading {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(place, "place");
    }

    /**
     * A model that the study says nothing of.
     *
     * @param model the model
     * @return a reading without ground
     */
    public static ModelReading notSaid(CollaborationModel model) {
        return new ModelReading(model, ModelPresence.NOT_SAID, "", Reference.NONE);
    }

    /**
     * A model that was found.
     *
     * @param model the model
     * @param ground what shows it
     * @return a reading without a place
     */
    public static ModelReading found(CollaborationModel model, String ground) {
        return new ModelReading(model, ModelPresence.FOUND, ground, Reference.NONE);
    }
}
