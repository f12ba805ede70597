package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * Whether an effect has come about to the extent that the next step needs (i den utsträckning som behövs). It can be fulfilled in part and yet not enough.
 *
 * @param link the id of the link to the next step
 * @param from the id of the effect
 * @param to the id of the next step
 * @param scope for whom and when
 * @param enough yes, no, or not known
 * @param threshold from which place on the scale it is enough
 * @param inParticular ids of the actors for whom it is least fulfilled; empty if there are none in particular
 * @param explanation how it came about
 */
public record Sufficiency(
        String link, String from, String to, Scope scope, Truth enough, Degree threshold, List<String> inParticular, Explanation explanation) {

    /** Makes one. */
    public Sufficiency {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(enough, "enough");
        Objects.requireNonNull(threshold, "threshold");
        inParticular = List.copyOf(inParticular);
        Objects.requireNonNull(explanation, "explanation");
    }
}
