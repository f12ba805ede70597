package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A verdict that is another one in one assessment than in another.
 *
 * @param element the id of the element or link
 * @param scope the scope
 * @param what whether it appeared, disappeared or changed
 * @param before the verdict before, or null if it appeared
 * @param after the verdict after, or null if it disappeared
 * @param fields what differs, for one that changed: {@code status}, {@code reason}, {@code grade}, {@code degree}, {@code middle}, {@code strength},
 *     {@code yes}, {@code partly}, {@code no}, {@code withoutView}, {@code flags}, {@code contribution}, in this order
 * @param steps how many steps the grade lies above the one before, negative below; null where one of them has no grade or the scales differ
 * @param rows the rows that are behind one of the two alone or count otherwise; may be empty where rules, sources or the theory made the difference
 * @param explanation what differs, with both verdicts below it
 */
public record VerdictChange(
        String element,
        Scope scope,
        What what,
        Verdict before,
        Verdict after,
        List<FieldChange> fields,
        Integer steps,
        List<RowChange> rows,
        Explanation explanation) {

    /** What happened to a verdict. */
    public enum What {
        /** There is one now and was none. */
        APPEARED,
        /** There was one and is none now. */
        DISAPPEARED,
        /** There was one and is one, and they differ. */
        CHANGED
    }

    /** Makes a change. */
    public VerdictChange {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(what, "what");
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The change of the grade.
     *
     * @return positive where it is higher now; nothing where one of the two has no grade or the scales differ
     */
    public OptionalInt stepsIfComparable() {
        return steps == null ? OptionalInt.empty() : OptionalInt.of(steps);
    }

    /**
     * A field that differs.
     *
     * @param key its key
     * @return the field, or nothing if it does not differ
     */
    public Optional<FieldChange> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * A short summary.
     *
     * @return for example {@code VerdictChange[M3 overall: changed]}
     */
    @Override
    public String toString() {
        return "VerdictChange[" + element + " " + scope + ": " + Coded.codeOf(what.name()) + "]";
    }
}
