package io.github.verkan.assess;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.OrdinalDistribution;
import io.github.verkan.statistics.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The median grade. Each source has the lower median of the grades that it gives; the element gets the highest grade that more than half of the
 * sources reach (the lower median). With fewer than two sources it cannot be assessed; where the sources form two camps (agreement A of van der Eijk
 * 2001 below 0) or no grade has a majority, accounts diverge and there is no grade. Statements of very low quality are left out.
 *
 * <p>Medians of ordered answers and A are published; their composition and the thresholds are conventions, and parameters.
 */
public final class MedianMethod implements AssessmentMethod {

    private static final long MOST_WEIGHT = 1_000_000_000_000L;
    private static final String MIN_SOURCES = "minSources";
    private static final String WEIGHTING = "weighting";
    private static final String CONTESTED_GAP = "contestedGap";
    private static final String DISSENT_GAP = "dissentGap";
    private static final String CONFLICT_GAP = "internalConflictGap";

    /** Makes the method; it has no state. */
    public MedianMethod() {}

    @Override
    public String id() {
        return AssessmentRules.MEDIAN;
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(
                Parameter.count(MIN_SOURCES, 2, "fewer sources than this cannot give a verdict"),
                Parameter.choice(WEIGHTING, List.of("source", "perspective"), "whether each source or each perspective weighs the same"),
                Parameter.count(CONTESTED_GAP, 2, "accounts diverge when the lower and upper median lie this many steps apart"),
                Parameter.count(DISSENT_GAP, 2, "a source this many steps from the grade is a dissent"),
                Parameter.count(CONFLICT_GAP, 3, "a source whose own grades lie this many steps apart contradicts itself")));
        all.addAll(EvidenceStrength.PARAMETERS);
        return List.copyOf(all);
    }

    @Override
    public List<Diagnostic> check(GradeScale scale) {
        return scale.size() >= 3 ? List.of() : List.of(Diagnostic.error("scale-too-short", Place.NONE, scale.toString(),
                "the median method needs a scale of three grades or more", "take the method \"voices\" for two grades"));
    }

    @Override
    public Ruling judge(Tally tally, Settings settings) {
        GradeScale scale = settings.scale();
        if (scale.size() < 3) {
            throw new IllegalArgumentException("the median method needs a scale of three grades or more: " + scale);
        }
        if (tally.voices().isEmpty()) {
            return Ruling.notAssessable(tally.withoutView().isEmpty() ? Reason.NO_EVIDENCE : Reason.NO_VIEW, List.of());
        }
        List<Voice> voices = tally.voices().stream().filter(voice -> !voice.soundDegrees().isEmpty()).toList();
        if (voices.isEmpty()) {
            return Ruling.notAssessable(Reason.ONLY_VERY_LOW_QUALITY, List.of());
        }
        Map<Voice, Integer> grades = new LinkedHashMap<>();
        List<String> torn = new ArrayList<>();
        List<Explanation> voiceSteps = new ArrayList<>();
        for (Voice voice : voices) {
            long[] counts = counts(voice.soundDegrees(), scale);
            int median = OrdinalDistribution.of(counts).lowerMedian();
            grades.put(voice, median);
            voiceSteps.add(new Step("source-median", "the lower median of the source's grades, statements of very low quality left out",
                    List.of(Input.of("source", voice.source().id()), Input.of("perspective", voice.source().perspective()),
                            Input.of("cycle", voice.cycle()), Input.of("counts", OrdinalDistribution.of(counts))),
                    scale.at(median).code(), List.copyOf(voice.citations())));
            if (spread(counts) >= settings.count(CONFLICT_GAP)) {
                torn.add(voice.source().id());
            }
        }
        if (voices.size() < settings.count(MIN_SOURCES)) {
            return Ruling.notAssessable(Reason.TOO_FEW_SOURCES, voiceSteps);
        }
        return rule(grades, torn, voiceSteps, settings);
    }

    private Ruling rule(Map<Voice, Integer> grades, List<String> torn, List<Explanation> voiceSteps, Settings settings) {
        GradeScale scale = settings.scale();
        OrdinalDistribution distribution = distribution(grades, settings);
        int lower = distribution.lowerMedian();
        int upper = distribution.upperMedian();
        Ratio a = distribution.agreement();
        boolean contested = a.compareTo(Ratio.of(0, 1)) < 0 || upper - lower >= settings.count(CONTESTED_GAP);
        List<String> dissenters = new ArrayList<>();
        grades.forEach((voice, grade) -> {
            if (!contested && Math.abs(grade - lower) >= settings.count(DISSENT_GAP)) {
                dissenters.add(voice.source().id());
            }
        });
        EvidenceStrength.Result strength =
                EvidenceStrength.of(List.copyOf(grades.keySet()), distribution, !dissenters.isEmpty(), settings);

        List<Input> inputs = List.of(Input.of("distribution", distribution), Input.of("agreement", a),
                Input.of("lower", scale.at(lower).code()), Input.of("upper", scale.at(upper).code()), Input.of("scale", scale));
        Status status = contested ? Status.DIVERGING : Status.ASSESSED;
        List<Explanation> steps = new ArrayList<>();
        steps.add(new Step("median", "the lower median of the sources' grades, weighted by " + settings.choice(WEIGHTING), inputs,
                scale.at(lower).code(), voiceSteps));
        steps.add(new Step("status", "diverging when agreement is below 0 or lower and upper median lie "
                + settings.count(CONTESTED_GAP) + " steps apart or more; otherwise assessed", inputs, status.code(), List.of()));
        if (!contested) {
            steps.add(strength.step());
        }
        Grade grade = contested ? null : scale.at(lower);
        return new Ruling(status, contested ? Reason.NO_MAJORITY : null, grade, null, contested ? null : strength.strength(),
                flags(torn, dissenters, lower, contested ? lower : upper, scale), steps);
    }

    private static List<Flag> flags(List<String> torn, List<String> dissenters, int lower, int upper, GradeScale scale) {
        List<Flag> flags = new ArrayList<>();
        if (!dissenters.isEmpty()) {
            flags.add(new Flag(Flag.Kind.DISSENT, dissenters));
        }
        if (!torn.isEmpty()) {
            flags.add(new Flag(Flag.Kind.INTERNAL_CONFLICT, torn));
        }
        if (upper != lower) {
            flags.add(new Flag(Flag.Kind.BETWEEN_GRADES, List.of(scale.at(lower).code(), scale.at(upper).code())));
        }
        return flags;
    }

    private static long[] counts(SortedMap<Degree, Integer> degrees, GradeScale scale) {
        long[] counts = new long[scale.size()];
        degrees.forEach((degree, count) -> counts[scale.nearest(degree).step()] += count);
        return counts;
    }

    private static int spread(long[] counts) {
        int lowest = -1;
        int highest = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                lowest = lowest < 0 ? i : lowest;
                highest = i;
            }
        }
        return highest - lowest;
    }

    /** Weights are multiplied by the least common multiple of the perspectives' sizes, so that they stay whole. */
    private static OrdinalDistribution distribution(Map<Voice, Integer> grades, Settings settings) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        boolean perPerspective = settings.choice(WEIGHTING).equals("perspective");
        grades.keySet().forEach(voice -> sizes.merge(perspectiveOf(voice), 1L, Long::sum));
        long common = 1;
        for (long size : sizes.values()) {
            common = perPerspective ? commonMultiple(common, size) : 1;
        }
        long[] weights = new long[settings.scale().size()];
        for (Map.Entry<Voice, Integer> entry : grades.entrySet()) {
            weights[entry.getValue()] += perPerspective ? common / sizes.get(perspectiveOf(entry.getKey())) : 1;
        }
        return OrdinalDistribution.of(weights);
    }

    /** Beyond what a weight can be, perspectives weigh the same to twelve digits. */
    private static long commonMultiple(long common, long size) {
        long factor = common / gcd(common, size);
        return factor > MOST_WEIGHT / size ? MOST_WEIGHT : factor * size;
    }

    private static String perspectiveOf(Voice voice) {
        String perspective = voice.source().perspective();
        return perspective.isEmpty() ? "source " + voice.source().id() : "role " + perspective;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
