package io.github.verkan.assess;

import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.statistics.OrdinalDistribution;
import io.github.verkan.statistics.Ratio;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How strong the evidence for a verdict is: how much there is of it (voices, perspectives, methods, cycles) and how far the voices agree
 * (agreement A of van der Eijk 2001), each on three levels that are added up, as the evidence and agreement axes of the IPCC's guidance
 * (Mastrandrea et al. 2010) suggest; one step lower when most voices are hedged, report on their own work or are of low quality. The addition and the
 * thresholds are conventions of this library and parameters of the rules.
 */
final class EvidenceStrength {

    private static final String ROBUST_VOICES = "robustVoices";
    private static final String ROBUST_PERSPECTIVES = "robustPerspectives";
    private static final String ROBUST_METHODS = "robustMethods";
    private static final String MEDIUM_VOICES = "mediumVoices";
    private static final String HIGH_AGREEMENT = "highAgreementFrom";
    private static final String MEDIUM_AGREEMENT = "mediumAgreementFrom";

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.count(ROBUST_VOICES, 4, "evidence is robust with this many voices, and the perspectives and methods that follow"),
            Parameter.count(ROBUST_PERSPECTIVES, 2, "perspectives that robust evidence needs"),
            Parameter.count(ROBUST_METHODS, 2, "methods that robust evidence needs"),
            Parameter.count(MEDIUM_VOICES, 3, "evidence is medium with this many voices and more than one perspective, method or cycle"),
            Parameter.fraction(HIGH_AGREEMENT, Degree.HALF, "agreement A is high from here"),
            Parameter.fraction(MEDIUM_AGREEMENT, Degree.of(1, 5), "agreement A is medium from here"));

    /** The result: the levels, from 0 to 2, the strength, and how it was computed. */
    record Result(int amount, int agreement, Ratio a, Strength strength, Step step) {}

    private EvidenceStrength() {}

    /**
     * Computes the strength.
     *
     * @param voices the voices with a view
     * @param distribution how the voices are spread; three categories or more
     * @param hasDissent whether a voice differs from the others so much that the level of agreement goes down one step
     * @param settings the parameters
     * @return the strength
     */
    static Result of(List<Voice> voices, OrdinalDistribution distribution, boolean hasDissent, Settings settings) {
        Set<String> perspectives = perspectives(voices);
        Set<String> methods = methods(voices);
        Set<String> cycles = new TreeSet<>();
        int reserved = 0;
        for (Voice voice : voices) {
            if (!voice.cycle().isEmpty()) {
                cycles.add(voice.cycle());
            }
            if (voice.isHedged() || voice.isWeak() || voice.source().standing() == SourceStanding.INSIDER) {
                reserved++;
            }
        }
        int amount = amount(voices.size(), perspectives.size(), methods.size(), cycles.size(), settings);
        Ratio a = distribution.agreement();
        // One voice cannot agree with anybody.
        int agreement = voices.size() < 2 ? 0 : Math.max(0, agreement(a, settings) - (hasDissent ? 1 : 0));
        boolean lowered = 2 * reserved > voices.size();
        int sum = Math.max(0, amount + agreement - (lowered ? 1 : 0));
        Strength strength = Strength.values()[perspectives.size() < 2 ? Math.min(sum, Strength.MODERATE.ordinal()) : sum];
        Step step = new Step("strength",
                "level of amount (0–2) + level of agreement (0–2, one lower with a dissent, 0 for one voice), one lower when more than half of the"
                        + " voices are reserved; at most moderate with fewer than two perspectives",
                List.of(Input.of("voices", voices.size()), Input.of("perspectives", perspectives.size()),
                        Input.of("methods", methods.size()), Input.of("cycles", cycles.size()), Input.of("reserved", reserved),
                        Input.of("distribution", distribution), Input.of("agreement", a), Input.of("dissent", hasDissent),
                        Input.of("amountLevel", amount), Input.of("agreementLevel", agreement)),
                strength.code(), List.of());
        return new Result(amount, agreement, a, strength, step);
    }

    /** The perspectives heard; the evaluator's own account is none. */
    static Set<String> perspectives(List<Voice> voices) {
        Set<String> perspectives = new TreeSet<>();
        for (Voice voice : voices) {
            if (!voice.source().perspective().isEmpty()) {
                perspectives.add(voice.source().perspective());
            }
        }
        return perspectives;
    }

    /** The methods by which sources were heard; the evaluator's own account is none. */
    static Set<String> methods(List<Voice> voices) {
        Set<String> methods = new TreeSet<>();
        for (Voice voice : voices) {
            if (voice.source().standing() != SourceStanding.EVALUATOR) {
                methods.addAll(voice.methods());
            }
        }
        return methods;
    }

    private static int amount(int voices, int perspectives, int methods, int cycles, Settings settings) {
        if (voices >= settings.count(ROBUST_VOICES) && perspectives >= settings.count(ROBUST_PERSPECTIVES)
                && methods >= settings.count(ROBUST_METHODS)) {
            return 2;
        }
        return voices >= settings.count(MEDIUM_VOICES) && (perspectives > 1 || methods > 1 || cycles > 1) ? 1 : 0;
    }

    private static int agreement(Ratio a, Settings settings) {
        if (a.compareTo(asRatio(settings.fraction(HIGH_AGREEMENT))) >= 0) {
            return 2;
        }
        return a.compareTo(asRatio(settings.fraction(MEDIUM_AGREEMENT))) >= 0 ? 1 : 0;
    }

    private static Ratio asRatio(Degree degree) {
        return new Ratio(degree.numerator(), degree.denominator());
    }
}
