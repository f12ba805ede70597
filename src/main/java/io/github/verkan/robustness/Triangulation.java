package io.github.verkan.robustness;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Whether a mix of sources, perspectives and methods was used (the principle of triangulation in Bond 2012, Evidence Principles): counts, and a level
 * of them that is a convention of this library. It says nothing of whether they agree.
 *
 * @param sources the number of sources with a view
 * @param perspectives the number of perspectives among them
 * @param methods the number of methods by which they were heard
 * @param level what that comes to
 * @param explanation the step by which it was computed
 */
public record Triangulation(int sources, int perspectives, int methods, Level level, Explanation explanation) {

    /** How far a mix was used. */
    public enum Level implements Coded {
        /** Nobody was heard. */
        NONE,
        /** One source. */
        SINGLE,
        /** Several sources, but of one perspective or by one method. */
        PARTIAL,
        /** Several sources, perspectives and methods. */
        TRIANGULATED
    }

    /** Makes a result. */
    public Triangulation {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The triangulation of what was counted.
     *
     * @param sources the number of sources, at least 0
     * @param perspectives the number of perspectives, at least 0
     * @param methods the number of methods, at least 0
     * @return the triangulation
     * @throws IllegalArgumentException if a number is negative
     */
    public static Triangulation of(int sources, int perspectives, int methods) {
        if (sources < 0 || perspectives < 0 || methods < 0) {
            throw new IllegalArgumentException("numbers must not be negative: " + sources + ", " + perspectives + ", " + methods);
        }
        Level level = sources == 0 ? Level.NONE : sources == 1 ? Level.SINGLE
                : perspectives >= 2 && methods >= 2 ? Level.TRIANGULATED : Level.PARTIAL;
        return new Triangulation(sources, perspectives, methods, level, new Step("triangulation",
                "none without sources; single with one; triangulated with two perspectives and two methods or more; otherwise partial",
                List.of(Input.of("sources", sources), Input.of("perspectives", perspectives), Input.of("methods", methods)), level.code(), List.of()));
    }

    /**
     * The triangulation of a verdict: of the voices with a view. The evaluator's own account is a source, but neither a perspective nor a method.
     *
     * @param verdict the verdict
     * @return the triangulation
     */
    public static Triangulation of(Verdict verdict) {
        Counts counts = verdict.counts();
        return of(counts.voices(), counts.perspectives().size(), counts.methods().size());
    }
}
