package io.github.verkan.assess;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.statistics.OrdinalDistribution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The default method. However much a source has said, it has one voice, and its latest picture counts: yes, partly or no. The degree is
 * (yes + partly / 2) / voices, the grade the nearest one. Opposite voices are both shown, a single perspective gives an indication, and without
 * voices there is no grade.
 */
public final class VoicesMethod implements AssessmentMethod {

    private static final String PARTLY_COUNTS = "partlyCounts";
    private static final String MIN_VOICES = "minVoices";
    private static final String MIN_PERSPECTIVES = "minPerspectives";
    private static final String DISSENT_AGAINST = "dissentAgainst";

    /** Makes the method; it has no state. */
    public VoicesMethod() {}

    @Override
    public String id() {
        return AssessmentRules.VOICES;
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(
                Parameter.fraction(PARTLY_COUNTS, Degree.HALF, "how much a voice that says partly counts"),
                Parameter.count(MIN_VOICES, 2, "fewer voices than this are an indication"),
                Parameter.count(MIN_PERSPECTIVES, 2, "fewer perspectives than this are an indication"),
                Parameter.count(DISSENT_AGAINST, 3, "a lone voice against this many or more is a dissent, not a divergence")));
        all.addAll(EvidenceStrength.PARAMETERS);
        return List.copyOf(all);
    }

    @Override
    public Ruling judge(Tally tally, Settings settings) {
        List<Voice> voices = tally.voices();
        if (voices.isEmpty()) {
            return Ruling.notAssessable(tally.withoutView().isEmpty() ? Reason.NO_EVIDENCE : Reason.NO_VIEW, List.of());
        }
        Map<VoiceValue, List<Voice>> sides = sides(voices, settings);
        int yes = sides.get(VoiceValue.YES).size();
        int partly = sides.get(VoiceValue.PARTLY).size();
        int no = sides.get(VoiceValue.NO).size();

        Degree degree = degree(yes, partly, voices.size(), settings.fraction(PARTLY_COUNTS));
        Grade grade = settings.scale().nearest(degree);
        List<Flag> flags = new ArrayList<>();
        Voice dissenter = dissenter(sides, tally, settings);
        Set<String> perspectives = EvidenceStrength.perspectives(voices);
        boolean stands = voices.stream().anyMatch(Voice::isCompleteCount);
        boolean enough = stands
                || voices.size() >= settings.count(MIN_VOICES) && perspectives.size() >= settings.count(MIN_PERSPECTIVES);
        boolean diverging = yes > 0 && no > 0 && dissenter == null;

        Status status = !enough ? Status.INDICATION : diverging ? Status.DIVERGING : Status.ASSESSED;
        Reason reason = switch (status) {
            case INDICATION -> voices.size() < settings.count(MIN_VOICES) ? Reason.FEW_VOICES : Reason.FEW_PERSPECTIVES;
            case DIVERGING -> Reason.YES_AND_NO;
            default -> null;
        };
        if (!enough && diverging) {
            flags.add(Flag.of(Flag.Kind.ACCOUNTS_DIVERGE));
        }
        if (dissenter != null) {
            flags.add(new Flag(Flag.Kind.DISSENT, List.of(dissenter.source().id())));
        }
        EvidenceStrength.Result strength =
                EvidenceStrength.of(voices, OrdinalDistribution.of(no, partly, yes), dissenter != null, settings);

        List<Explanation> steps = new ArrayList<>();
        Step sum = new Step("degree", "(yes + partly · " + settings.fraction(PARTLY_COUNTS) + ") / voices",
                List.of(Input.of("yes", yes), Input.of("partly", partly), Input.of("no", no), Input.of("voices", voices.size()),
                        Input.of("partlyCounts", settings.fraction(PARTLY_COUNTS))),
                degree.toString(), voiceSteps(voices, settings));
        steps.add(new Step("grade", "the highest grade whose cut point the degree reaches",
                List.of(Input.of("degree", degree)),
                grade.code(), List.of(sum)));
        steps.add(new Step("status", "indication below the smallest number of voices or perspectives, unless a complete count stands alone;"
                + " diverging with both yes and no, unless a lone voice stands against enough others; otherwise assessed",
                List.of(Input.of("voices", voices.size()), Input.of("perspectives", perspectives.size()), Input.of("yes", yes),
                        Input.of("no", no), Input.of("completeCount", stands),
                        Input.of("dissent", dissenter == null ? "" : dissenter.source().id()),
                        Input.of("minVoices", settings.count(MIN_VOICES)),
                        Input.of("minPerspectives", settings.count(MIN_PERSPECTIVES))),
                status.code(), List.of()));
        steps.add(strength.step());
        return new Ruling(status, reason, grade, degree, strength.strength(), flags, steps);
    }

    private static Map<VoiceValue, List<Voice>> sides(List<Voice> voices, Settings settings) {
        Map<VoiceValue, List<Voice>> sides = new EnumMap<>(VoiceValue.class);
        for (VoiceValue value : VoiceValue.values()) {
            sides.put(value, new ArrayList<>());
        }
        voices.forEach(voice -> sides.get(VoiceValue.of(voice, settings)).add(voice));
        return sides;
    }

    private static Degree degree(long yes, long partly, long voices, Degree partlyCounts) {
        BigInteger whole = partlyCounts.denominator();
        BigInteger sum = BigInteger.valueOf(yes).multiply(whole).add(BigInteger.valueOf(partly).multiply(partlyCounts.numerator()));
        return new Degree(sum, BigInteger.valueOf(voices).multiply(whole));
    }

    /** The lone voice that stands against enough others, or null. A no from those concerned is never only a dissent. */
    private static Voice dissenter(Map<VoiceValue, List<Voice>> sides, Tally tally, Settings settings) {
        List<Voice> yes = sides.get(VoiceValue.YES);
        List<Voice> no = sides.get(VoiceValue.NO);
        int against = settings.count(DISSENT_AGAINST);
        if (no.size() == 1 && yes.size() >= against && !tally.isConcerned(no.get(0))) {
            return no.get(0);
        }
        return yes.size() == 1 && no.size() >= against ? yes.get(0) : null;
    }

    private static List<Explanation> voiceSteps(List<Voice> voices, Settings settings) {
        List<Explanation> steps = new ArrayList<>();
        String rule = "yes if all lies at " + settings.fraction(Settings.YES_FROM) + " or higher, no if all lies at " + settings.fraction(Settings.NO_UP_TO)
                + " or lower, otherwise partly";
        for (Voice voice : voices) {
            steps.add(new Step("voice", rule,
                    List.of(Input.of("source", voice.source().id()), Input.of("perspective", voice.source().perspective()),
                            Input.of("cycle", voice.cycle())),
                    VoiceValue.of(voice, settings).code(), List.copyOf(voice.citations())));
        }
        return steps;
    }
}
