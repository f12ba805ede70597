package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.PerPerspective;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A verdict with one voice for each source beside the same with one voice for each perspective: three project leaders who say one thing and two others who
 * say another are a majority, or one against two. Neither is the right one. Where they differ a reader should be told; how the perspectives were counted is
 * said at {@link PerPerspective}.
 *
 * @param element the id of the element or link
 * @param scope for whom and when
 * @param perVoice what the verdict comes to as it is
 * @param perPerspective what it comes to with one voice for each perspective
 * @param degreePerVoice how far the voices reach together, or null where the method gives no degree
 * @param degreePerPerspective how far the perspectives reach together, or null
 * @param explanation both verdicts, and below them how the second one came about
 */
public record Counting(
        String element,
        Scope scope,
        Outcome perVoice,
        Outcome perPerspective,
        Degree degreePerVoice,
        Degree degreePerPerspective,
        Explanation explanation) {

    /** Makes a result. */
    public Counting {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(perVoice, "perVoice");
        Objects.requireNonNull(perPerspective, "perPerspective");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Counts again, at the cost of one assessment.
     *
     * @param reassessor the assessment, ready to be made again
     * @return a result for each verdict on which somebody with a view was heard, in the order of the assessment
     */
    public static List<Counting> of(Reassessor reassessor) {
        Assessment other = reassessor.by(PerPerspective.of(reassessor.method()));
        List<Counting> all = new ArrayList<>();
        for (Verdict verdict : reassessor.before().verdicts()) {
            Optional<Verdict> counted = other.verdict(verdict.element(), verdict.scope());
            if (verdict.counts().voices() > 0 && counted.isPresent()) {
                all.add(of(verdict, counted.get()));
            }
        }
        return List.copyOf(all);
    }

    private static Counting of(Verdict verdict, Verdict counted) {
        Outcome perVoice = Outcome.of(verdict);
        Outcome perPerspective = Outcome.of(counted);
        Step step = new Step("counting", "same when the verdict per voice and the one per perspective have the same status and grade, otherwise differs",
                List.of(Input.of("element", verdict.element()), Input.of("scope", verdict.scope()), Input.of("perVoice", perVoice),
                        Input.of("perPerspective", perPerspective)),
                perVoice.equals(perPerspective) ? "same" : "differs", List.of(counted.explanation()));
        return new Counting(verdict.element(), verdict.scope(), perVoice, perPerspective, verdict.degree(), counted.degree(), step);
    }

    /**
     * Whether it matters how the voices are counted.
     *
     * @return true if status or grade differ
     */
    public boolean differs() {
        return !perVoice.equals(perPerspective);
    }
}
