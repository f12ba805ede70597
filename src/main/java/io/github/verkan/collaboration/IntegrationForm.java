package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;
import java.util.Objects;
import java.util.Optional;

/** Forms of integration between organisations, by how far they are integrated vertically and horizontally (Axelsson and Bihari Axelsson 2006, Int. J. Health Planning and Management 21:75–88). */
public enum IntegrationForm implements Coded {
    /** Governed by contract: neither. */
    CONTRACT,
    /** Vertical alone: by decision from above. */
    COORDINATION,
    /** Horizontal alone: by agreement, within each organisation's hierarchy. */
    COOPERATION,
    /** Both. */
    COLLABORATION;

    /**
     * The form that two positions give.
     *
     * @param vertical how far there is integration from above
     * @param horizontal how far there is integration between those side by side
     * @return the form, or nothing where a position is not known
     */
    public static Optional<IntegrationForm> at(AxisPosition vertical, AxisPosition horizontal) {
        Objects.requireNonNull(vertical, "vertical");
        Objects.requireNonNull(horizontal, "horizontal");
        if (vertical == AxisPosition.UNKNOWN || horizontal == AxisPosition.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(of(vertical == AxisPosition.HIGH, horizontal == AxisPosition.HIGH));
    }

    private static IntegrationForm of(boolean vertical, boolean horizontal) {
        if (vertical) {
            return horizontal ? COLLABORATION : COORDINATION;
        }
        return horizontal ? COOPERATION : CONTRACT;
    }

    /**
     * Where this form lies on the vertical axis.
     *
     * @return low or high
     */
    public AxisPosition vertical() {
        return this == COORDINATION || this == COLLABORATION ? AxisPosition.HIGH : AxisPosition.LOW;
    }

    /**
     * Where this form lies on the horizontal axis.
     *
     * @return low or high
     */
    public AxisPosition horizontal() {
        return this == COOPERATION || this == COLLABORATION ? AxisPosition.HIGH : AxisPosition.LOW;
    }
}
