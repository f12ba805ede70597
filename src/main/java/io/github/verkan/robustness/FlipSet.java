package io.github.verkan.robustness;

import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * The smallest set of rows without which a verdict is another one: another status, or another grade. {@link FlipSearch} finds it.
 *
 * @param element the id of the element or link
 * @param scope for whom and when
 * @param before what the verdict comes to with all rows
 * @param kind how far it is known that there is no smaller one
 * @param items the ids of the rows, in their order; empty where none was found
 * @param after what the verdict comes to without them; as before where none was found
 * @param atLeast no set of fewer rows than this makes it another one
 * @param candidates the number of rows that the verdict can depend on
 * @param explanation the rows that are left out, and the verdict without them
 */
public record FlipSet(
        String element,
        Scope scope,
        Outcome before,
        Kind kind,
        List<String> items,
        Outcome after,
        int atLeast,
        int candidates,
        Explanation explanation) {

    /** How far a result is known. */
    public enum Kind implements Coded {
        /** There is no smaller set; there may be others of the same size. */
        SMALLEST,
        /** The set does it, and none of its rows can be put back one by one; but there may be a smaller one. */
        UPPER_BOUND,
        /** The verdict stays whatever is removed. */
        CANNOT_BE_FLIPPED,
        /** No set was found within the bounds of the search, and it is not known that there is none. */
        NOT_FOUND
    }

    /** Makes a result. */
    public FlipSet {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(explanation, "explanation");
        items = List.copyOf(items);
    }
}
