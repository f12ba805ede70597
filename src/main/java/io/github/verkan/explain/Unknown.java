package io.github.verkan.explain;

import java.util.List;
import java.util.Objects;

/**
 * A step whose result is not known, and why. Not known is not zero and not the middle.
 *
 * @param rule the id of the rule that could give no result
 * @param reason the code of the reason
 * @param children what there is all the same
 */
public record Unknown(String rule, String reason, List<Explanation> children) implements Explanation {

    /** Makes an unknown. */
    public Unknown {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        children = List.copyOf(children);
    }
}
