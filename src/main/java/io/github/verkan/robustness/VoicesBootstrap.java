package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.Ratio;
import io.github.verkan.statistics.Resampling;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exact bootstrap of a verdict by the default method (Efron 1979, Annals of Statistics 7:1–26): what degree and grade as many voices would give, drawn with
 * replacement from those that were heard. All outcomes are enumerated with exact probabilities, and nothing is drawn.
 *
 * <p>It tells how firmly the grade rests on who happened to be heard, not how likely it is to be true; sources of an evaluation are seldom a random sample. Of
 * a single voice it tells nothing. It knows of the voices alone: neither statuses nor rules that hold a grade down.
 *
 * @param element the id of the element or link
 * @param scope for whom and when
 * @param voices the number of voices
 * @param refused whether there are more than {@link #MOST_VOICES}; then there are no distributions
 * @param degrees the probability of each degree that can come out, lowest first
 * @param grades the probability of each grade of the scale, lowest first, also of those that cannot come out
 * @param explanation the steps by which it was computed
 */
public record VoicesBootstrap(
        String element,
        Scope scope,
        int voices,
        boolean refused,
        Map<Degree, Ratio> degrees,
        Map<Grade, Ratio> grades,
        Explanation explanation) {

    /** The most voices. */
    public static final int MOST_VOICES = Resampling.MOST_ANSWERS;

    /** Makes a result. */
    public VoicesBootstrap {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(explanation, "explanation");
        degrees = Collections.unmodifiableMap(new LinkedHashMap<>(degrees));
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    /**
     * The distribution of a verdict.
     *
     * @param assessment the assessment
     * @param verdict one of its verdicts
     * @return the distribution; nothing for a verdict without a degree, or by another method than the default one
     */
    public static Optional<VoicesBootstrap> of(Assessment assessment, Verdict verdict) {
        return VoiceCounts.of(assessment, verdict).map(counts -> of(assessment.settings().scale(), verdict, counts));
    }

    private static VoicesBootstrap of(GradeScale scale, Verdict verdict, VoiceCounts counts) {
        if (counts.voices() > MOST_VOICES) {
            return new VoicesBootstrap(verdict.element(), verdict.scope(), counts.voices(), true, Map.of(), Map.of(),
                    new Unknown("voices-bootstrap", "too-many-voices", List.of()));
        }
        SortedMap<Degree, Ratio> degrees = new TreeMap<>();
        Map<Grade, Ratio> grades = new LinkedHashMap<>();
        scale.grades().forEach(grade -> grades.put(grade, Ratio.of(0, 1)));
        for (Resampling.Draw draw : Resampling.of(counts.no(), counts.partly(), counts.yes())) {
            degrees.merge(counts.degree(draw.counts().get(2), draw.counts().get(1)), draw.probability(), Ratio::plus);
        }
        degrees.forEach((degree, probability) -> grades.merge(scale.nearest(degree), probability, Ratio::plus));
        List<Input> inputs = List.of(Input.of("element", verdict.element()), Input.of("scope", verdict.scope()), Input.of("yes", counts.yes()),
                Input.of("partly", counts.partly()), Input.of("no", counts.no()), Input.of("partlyCounts", counts.partlyCounts()));
        List<Explanation> steps = new ArrayList<>();
        grades.forEach((grade, probability) -> steps.add(new Step("probability", "the sum over the draws whose degree has the grade",
                List.of(Input.of("grade", grade.code())), probability.toString(), List.of())));
        Step step = new Step("voices-bootstrap", "each draw of as many voices has the probability voices! / (a! b! c!) · (yes/voices)ᵃ (partly/voices)ᵇ"
                + " (no/voices)ᶜ and the degree (a + b · partlyCounts) / voices; below, the probability of each grade", inputs,
                grades.get(scale.nearest(counts.degree())).toString(), steps);
        return new VoicesBootstrap(verdict.element(), verdict.scope(), counts.voices(), false, degrees, grades, step);
    }

    /**
     * How probable a grade is.
     *
     * @param grade a grade
     * @return its probability; 0 if it is not of the scale, or the whole was refused
     */
    public Ratio of(Grade grade) {
        return grades.getOrDefault(grade, Ratio.of(0, 1));
    }
}
