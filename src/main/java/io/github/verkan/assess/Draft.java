package io.github.verkan.assess;

import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A verdict in the making. */
final class Draft {

    final String element;
    final Scope scope;
    final TallyBuilder collected;
    final Tally tally;
    final Settings settings;
    Status status;
    Reason reason;
    Grade grade;
    Degree degree;
    Strength strength;
    MiddleReason middle;
    Contribution contribution;
    final List<Flag> flags = new ArrayList<>();
    final List<Explanation> steps = new ArrayList<>();
    private boolean early;

    Draft(TallyBuilder collected, Tally tally, Settings settings) {
        this.element = tally.element();
        this.scope = tally.scope();
        this.collected = collected;
        this.tally = tally;
        this.settings = settings;
    }

    void take(Ruling ruling) {
        status = ruling.status();
        reason = ruling.reason();
        grade = ruling.grade();
        degree = ruling.degree();
        strength = ruling.strength();
        flags.addAll(ruling.flags());
        steps.addAll(ruling.steps());
    }

    /** Takes back the step that gave a grade; what it followed from stays. */
    void dropGradeStep() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step step && (step.rule().equals("grade") || step.rule().equals("median"))) {
                steps.addAll(i, steps.remove(i).children());
                return;
            }
        }
    }

    /** Takes back the grade and what led to it beyond the voices: there is none, for a reason that the method does not know of. */
    void retract(Status without, Reason why) {
        status = without;
        reason = why;
        grade = null;
        degree = null;
        strength = null;
        middle = null;
        dropGradeStep();
        steps.removeIf(it -> it instanceof Step step && (step.rule().equals("status") || step.rule().equals("strength")));
    }

    /** Makes it too early: whatever was said are early signs, and nothing is graded. */
    void tooEarly(Reason why, Step step) {
        early = true;
        status = Status.TOO_EARLY;
        reason = why;
        steps.add(step);
    }

    boolean isHeldDown() {
        for (Flag flag : flags) {
            if (flag.kind() == Flag.Kind.HELD_DOWN) {
                return true;
            }
        }
        return false;
    }

    boolean isEarly() {
        return early;
    }

    /** What the rows that count here, and speak for it, say of the contribution. */
    Map<String, Contribution> contributions() {
        Map<String, Contribution> counting = new TreeMap<>();
        for (Voice voice : tally.voices()) {
            for (Citation citation : voice.citations()) {
                Contribution said = collected.contributions().get(citation.evidence());
                if (said != null) {
                    counting.put(citation.evidence(), said);
                }
            }
        }
        return counting;
    }

    /** Flags that follow from who was heard, whatever the method. */
    void flagVoices() {
        List<Voice> voices = tally.voices();
        if (voices.isEmpty() || early) {
            return;
        }
        List<String> gaps = new ArrayList<>();
        for (Citation listed : tally.listed()) {
            if (listed.listed().equals(ListedReason.GAP.code())) {
                gaps.add(listed.evidence());
            }
        }
        if (!gaps.isEmpty()) {
            flags.add(new Flag(Flag.Kind.GAP, gaps));
        }
        flagBaselines();
        int evaluator = 0;
        int insiders = 0;
        int hedged = 0;
        boolean count = false;
        for (Voice voice : voices) {
            evaluator += voice.source().standing() == SourceStanding.EVALUATOR ? 1 : 0;
            insiders += voice.source().standing() == SourceStanding.INSIDER ? 1 : 0;
            hedged += voice.isHedged() ? 1 : 0;
            count |= voice.isCompleteCount();
        }
        if (evaluator == voices.size()) {
            flags.add(Flag.of(Flag.Kind.EVALUATOR_ONLY));
        } else if (evaluator + insiders == voices.size()) {
            flags.add(Flag.of(Flag.Kind.SELF_REPORT));
        }
        if (2 * hedged > voices.size()) {
            flags.add(Flag.of(Flag.Kind.HEDGED));
        }
        if (count) {
            flags.add(Flag.of(Flag.Kind.COMPLETE_COUNT));
        }
        flagNumbers(voices);
    }

    /** What is listed as having worked well from the start. */
    private void flagBaselines() {
        List<String> good = new ArrayList<>();
        for (Citation it : tally.listed()) {
            if (it.listed().equals(ListedReason.BASELINE.code()) && !it.says().equals("no-view")
                    && Degree.parse(it.says()).atLeast(settings.fraction(Settings.YES_FROM))) {
                good.add(it.evidence());
            }
        }
        if (!good.isEmpty()) {
            flags.add(new Flag(Flag.Kind.GOOD_BEFORE, good));
        }
    }

    private void flagNumbers(List<Voice> voices) {
        Set<String> withoutN = new TreeSet<>();
        for (Voice voice : voices) {
            for (Citation citation : voice.citations()) {
                if (collected.withoutN().contains(citation.evidence())) {
                    withoutN.add(citation.evidence());
                }
            }
        }
        if (!withoutN.isEmpty()) {
            flags.add(new Flag(Flag.Kind.N_MISSING, List.copyOf(withoutN)));
        }
    }

    /** Values that say no more than that a goal is not reached, or nothing at all; also where nobody else was heard. */
    void flagValues() {
        if (!early && !collected.withoutBaseline().isEmpty()) {
            flags.add(new Flag(Flag.Kind.BASELINE_MISSING, List.copyOf(collected.withoutBaseline())));
        }
        if (!early && !collected.unreadValues().isEmpty()) {
            flags.add(new Flag(Flag.Kind.VALUE_UNREAD, List.copyOf(collected.unreadValues())));
        }
    }

    private Counts counts() {
        if (early) {
            return Counts.NONE;
        }
        Map<VoiceValue, List<String>> sides = new EnumMap<>(VoiceValue.class);
        for (VoiceValue value : VoiceValue.values()) {
            sides.put(value, new ArrayList<>());
        }
        for (Voice voice : tally.voices()) {
            sides.get(VoiceValue.of(voice, settings)).add(voice.source().id());
        }
        List<String> silent = new ArrayList<>();
        for (Voice voice : tally.withoutView()) {
            silent.add(voice.source().id());
        }
        int cycles = collected.cycles();
        return new Counts(sides.get(VoiceValue.YES), sides.get(VoiceValue.PARTLY), sides.get(VoiceValue.NO), silent,
                List.copyOf(EvidenceStrength.perspectives(tally.voices())), List.copyOf(EvidenceStrength.methods(tally.voices())), cycles);
    }

    Verdict toVerdict() {
        flags.sort(Comparator.comparing(Flag::kind));
        return new Verdict(element, scope, status, reason, grade, middle, degree, strength, counts(), flags, contribution, explanation());
    }

    private Explanation explanation() {
        List<Explanation> children = new ArrayList<>(steps);
        List<Citation> beside = beside();
        if (!beside.isEmpty()) {
            children.add(new Step("listed", "rows that are no voices here, each with its reason", List.of(),
                    Integer.toString(beside.size()), List.copyOf(beside)));
        }
        if (!status.mayHaveGrade() && status != Status.SPLIT) {
            return new Unknown("verdict", reason.code(), children);
        }
        List<Input> inputs = List.of(Input.of("element", element), Input.of("scope", scope), Input.of("method", settings.method()));
        return new Step("verdict", "status and grade after the steps below", inputs,
                status.code() + (grade == null ? "" : " " + grade.code()), children);
    }

    private List<Citation> beside() {
        if (!early) {
            return tally.listed();
        }
        Map<String, Citation> beside = new TreeMap<>();
        for (Citation it : tally.listed()) {
            beside.put(it.evidence(), it);
        }
        for (Voice voice : tally.voices()) {
            for (Citation it : voice.citations()) {
                beside.put(it.evidence(), new Citation(it.evidence(), it.file(), it.line(), it.says(), ListedReason.EARLY_SIGN.code(), it.said()));
            }
        }
        return List.copyOf(beside.values());
    }
}
