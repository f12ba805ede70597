package io.github.verkan.collaboration;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Degree;
import java.util.Objects;
import java.util.Optional;

/**
 * How wide a code is.
 *
 * @param code the code
 * @param share how many of those who were asked said it, or null where the study does not give both numbers
 * @param explanation how the share follows, or why it is not known
 */
public record CodeStanding(FactorCode code, Degree share, Explanation explanation) {

    /** Makes one. */
    public CodeStanding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * How many of those who were asked said it.
     *
     * @return an exact fraction, or nothing where the study does not give both numbers; words alone give none
     */
    public Optional<Degree> shareIfKnown() {
        return Optional.ofNullable(share);
    }
}
