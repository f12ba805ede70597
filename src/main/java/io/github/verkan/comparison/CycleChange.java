package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One element in two cycles, for the same actor and subgroup.
 *
 * @param element the id of the element or link
 * @param scope for whom, without a cycle
 * @param before the verdict of the earlier cycle
 * @param after the verdict of the later cycle
 * @param between ids of cycles between the two from which there is nothing
 * @param trend better, worse, unchanged or not comparable
 * @param steps how many steps the later grade lies above the earlier one, negative below; null where they are not comparable
 * @param incomparable why they are not comparable; empty where they are
 * @param rivals what else may be behind a change; also where there is none, as two things may cancel out
 * @param explanation how it was found, with both verdicts below it
 */
public record CycleChange(
        String element,
        Scope scope,
        Verdict before,
        Verdict after,
        List<String> between,
        Trend trend,
        Integer steps,
        List<Incomparability> incomparable,
        List<RivalExplanation> rivals,
        Explanation explanation) {

    /**
     * Makes a change.
     *
     * @throws IllegalArgumentException if there is a trend and a reason for none, or neither
     */
    public CycleChange {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        between = List.copyOf(between);
        incomparable = List.copyOf(incomparable);
        rivals = List.copyOf(rivals);
        Objects.requireNonNull(explanation, "explanation");
        if ((trend == Trend.NOT_COMPARABLE) == incomparable.isEmpty() || (steps == null) == incomparable.isEmpty()) {
            throw new IllegalArgumentException("no trend without comparability: " + trend + " " + steps + " " + incomparable);
        }
    }

    /**
     * The change in steps of the scale.
     *
     * @return positive for better, negative for worse; nothing where they are not comparable
     */
    public OptionalInt stepsIfComparable() {
        return steps == null ? OptionalInt.empty() : OptionalInt.of(steps);
    }

    /**
     * A reason for which they are not comparable.
     *
     * @param kind the reason
     * @return it, or nothing
     */
    public Optional<Incomparability> incomparable(Incomparability.Kind kind) {
        return incomparable.stream().filter(reason -> reason.kind() == kind).findFirst();
    }

    /**
     * A rival explanation of a kind.
     *
     * @param kind the kind
     * @return it, or nothing
     */
    public Optional<RivalExplanation> rival(RivalExplanation.Kind kind) {
        return rivals.stream().filter(rival -> rival.kind() == kind).findFirst();
    }

    /**
     * A short summary.
     *
     * @return for example {@code CycleChange[M3 overall, cycle 1 to 2: better]}
     */
    @Override
    public String toString() {
        return "CycleChange[" + element + " " + scope + ", cycle " + before.scope().cycle() + " to " + after.scope().cycle()
                + ": " + trend.code() + "]";
    }
}
