package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Wiring;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the evidence shows of an element in a scope, as far as a chain needs it. Of an actor of whom nothing is said in particular it is what is said of the
 * smallest group that it belongs to, or of all.
 */
final class Shown {

    private final TheoryOfChange theory;
    private final Wiring wiring;
    private final Settings settings;
    private final Degree enough;
    /** By point, as all that follows: the verdict that holds here; null for what has none at all. */
    private final Verdict[] verdicts;
    /** By the threshold of the rules; null where there is no verdict or it is to be told from the parts, and nobody has asked yet. */
    private final Truth[] isEnough;
    private final Weakness[] weaknesses;
    /** By threshold, and then by whole. */
    private final Map<Degree, Map<Integer, Truth>> ofWholes = new HashMap<>();
    /** By step of the scale: whether it reaches the threshold of the rules. */
    private final Truth[] isStepEnough;

    Shown(Assessment assessment, Scope scope) {
        this.theory = assessment.evaluation().theory();
        this.wiring = theory.wiring();
        this.settings = assessment.settings();
        this.enough = settings.fraction(Settings.SUFFICIENT_FROM);
        this.verdicts = new Verdict[wiring.points()];
        this.isEnough = new Truth[wiring.points()];
        this.weaknesses = new Weakness[wiring.points()];
        this.isStepEnough = new Truth[settings.scale().size()];
        for (Grade grade : settings.scale().grades()) {
            isStepEnough[grade.step()] = Truth.of(settings.scale().placeOf(grade).atLeast(enough));
        }
        List<Scope> scopes = covering(scope);
        for (int i = scopes.size() - 1; i >= 0; i--) {
            take(assessment.verdictsIn(scopes.get(i)));
        }
    }

    /** What is said in a narrower scope takes the place of what was taken before. Verdicts come in the order of points, so that few have to be looked up. */
    private void take(List<Verdict> inScope) {
        int point = Wiring.NONE;
        for (Verdict verdict : inScope) {
            point++;
            if (point == wiring.points() || !wiring.id(point).equals(verdict.element())) {
                point = wiring.point(verdict.element());
            }
            verdicts[point] = verdict;
            // While the verdict is at hand: where there are many, each has to be fetched from far away.
            isEnough[point] = verdict.status() == Status.SPLIT ? null : isEnough(verdict, enough);
        }
    }

    private List<Scope> covering(Scope scope) {
        List<Scope> covering = new ArrayList<>(List.of(scope));
        if (!scope.actor().isEmpty()) {
            List<Group> groups = new ArrayList<>();
            for (Group group : theory.groups()) {
                if (!group.id().equals(scope.actor()) && theory.members(group.id()).containsAll(theory.members(scope.actor()))) {
                    groups.add(group);
                }
            }
            groups.sort((one, other) -> Integer.compare(theory.members(one.id()).size(), theory.members(other.id()).size()));
            for (Group group : groups) {
                covering.add(new Scope(group.id(), scope.subgroup(), scope.cycle()));
            }
        }
        if (!scope.isOverall()) {
            covering.add(Scope.OVERALL);
        }
        return covering;
    }

    /** The verdict that holds here; nothing for what has none at all, such as a link that nobody speaks of. */
    Optional<Verdict> verdict(String id) {
        int point = wiring.point(id);
        return point == Wiring.NONE ? Optional.empty() : Optional.ofNullable(verdicts[point]);
    }

    /** Whether it is there to the extent that the next step needs, by the rules where the link says nothing. */
    Truth isEnough(String id) {
        int point = wiring.point(id);
        return point == Wiring.NONE ? Truth.UNKNOWN : isEnough(point);
    }

    Truth isEnough(int point) {
        Truth known = isEnough[point];
        if (known == null) {
            known = isEnough(point, enough);
            isEnough[point] = known;
        }
        return known;
    }

    Truth isEnough(String id, Degree threshold) {
        int point = wiring.point(id);
        return point == Wiring.NONE ? Truth.UNKNOWN : isEnough(point, threshold);
    }

    Truth isEnough(int point, Degree threshold) {
        Verdict verdict = verdicts[point];
        if (verdict == null) {
            return Truth.UNKNOWN;
        } else if (verdict.status() == Status.SPLIT) {
            Map<Integer, Truth> known = ofWholes.computeIfAbsent(threshold, key -> new HashMap<>());
            Truth truth = known.get(point);
            if (truth == null) {
                truth = ofParts(point, threshold);
                known.put(point, truth);
            }
            return truth;
        }
        return isEnough(verdict, threshold);
    }

    private Truth isEnough(Verdict verdict, Degree threshold) {
        if (verdict.grade() == null || verdict.status() == Status.DIVERGING) {
            return Truth.UNKNOWN;
        }
        return threshold == enough ? isStepEnough[verdict.grade().step()] : Truth.of(settings.scale().placeOf(verdict.grade()).atLeast(threshold));
    }

    /** Whether the source of a link is there to the extent that the link needs. */
    Truth source(Link link) {
        return link.threshold() == null ? isEnough(link.from()) : isEnough(link.from(), link.threshold());
    }

    Truth source(int link) {
        Degree threshold = wiring.threshold(link);
        return threshold == null ? isEnough(wiring.from(link)) : isEnough(wiring.from(link), threshold);
    }

    /** Whether anything speaks against a link itself. A link that nothing is known of is tested by its ends and its mechanism. */
    Truth itself(Link link) {
        return itself(wiring.point(link.id()) - wiring.elements());
    }

    Truth itself(int link) {
        int point = wiring.pointOfLink(link);
        return isSpokenOf(point) ? isEnough(point) : Truth.YES;
    }

    Truth itself(int link, Degree threshold) {
        int point = wiring.pointOfLink(link);
        return isSpokenOf(point) ? isEnough(point, threshold) : Truth.YES;
    }

    private boolean isSpokenOf(int point) {
        return verdicts[point] != null && verdicts[point].status() != Status.NOT_ASSESSABLE;
    }

    /** A whole whose parts lie apart is there when all of them are. */
    private Truth ofParts(int whole, Degree threshold) {
        Truth all = Truth.YES;
        Deque<Integer> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            int next = open.pop();
            for (int i = 0; i < wiring.partCount(next); i++) {
                int part = wiring.part(next, i);
                if (statusOf(part) == Status.SPLIT) {
                    open.push(part);
                } else {
                    all = all.and(isEnough(part, threshold));
                }
            }
        }
        return all;
    }

    private Status statusOf(int point) {
        return verdicts[point] == null ? null : verdicts[point].status();
    }

    /** Whether it is an effect that is too early to judge; of work that is too early nothing is known. */
    boolean isAwaited(String id) {
        int point = wiring.point(id);
        return point != Wiring.NONE && point < wiring.elements() && isAwaited(point);
    }

    boolean isAwaited(int element) {
        return wiring.elementKind(element) == ElementKind.EFFECT && statusOf(element) == Status.TOO_EARLY;
    }

    /** From which place on the scale the source of a link is enough for it. */
    Degree threshold(Link link) {
        return link.thresholdIfAny().orElse(enough);
    }

    /** What stands in the way at a point that is not a yes. */
    Weakness weakness(int point) {
        if (weaknesses[point] == null) {
            weaknesses[point] = weaknessOf(point);
        }
        return weaknesses[point];
    }

    private Weakness weaknessOf(int point) {
        Verdict verdict = verdicts[point];
        if (verdict == null) {
            return Weakness.NO_EVIDENCE;
        }
        return switch (verdict.status()) {
            case ASSESSED, INDICATION -> settings.isFailed(verdict.grade()) ? Weakness.FAILED : Weakness.NOT_ENOUGH;
            case DIVERGING -> Weakness.ACCOUNTS_DIVERGE;
            case SPLIT -> isEnough(point) == Truth.NO ? Weakness.NOT_ENOUGH : Weakness.PARTS_DIFFER;
            case NOT_GRADED -> Weakness.NOT_GRADED;
            case NOT_ASSESSABLE -> verdict.reason() == Reason.NO_EVIDENCE ? Weakness.NO_EVIDENCE : Weakness.NOT_ASSESSABLE;
            case TOO_EARLY -> Weakness.TOO_EARLY;
        };
    }
}
