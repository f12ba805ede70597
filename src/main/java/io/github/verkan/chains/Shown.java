package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
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

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Settings settings;
    private final List<Scope> scopes;
    private final Degree enough;
    /** By the threshold of the rules. */
    private final Map<String, Truth> isEnough = new HashMap<>();
    /** By threshold, and then by whole. */
    private final Map<Degree, Map<String, Truth>> ofWholes = new HashMap<>();

    Shown(Assessment assessment, Scope scope) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.settings = assessment.settings();
        this.scopes = covering(scope);
        this.enough = settings.fraction(Settings.SUFFICIENT_FROM);
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
            groups.forEach(group -> covering.add(new Scope(group.id(), scope.subgroup(), scope.cycle())));
        }
        if (!scope.isOverall()) {
            covering.add(Scope.OVERALL);
        }
        return covering;
    }

    /** The verdict that holds here; nothing for what has none at all, such as a link that nobody speaks of. */
    Optional<Verdict> verdict(String id) {
        for (Scope scope : scopes) {
            Optional<Verdict> verdict = assessment.verdict(id, scope);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    /** Whether it is there to the extent that the next step needs, by the rules where the link says nothing. */
    Truth isEnough(String id) {
        Truth known = isEnough.get(id);
        if (known == null) {
            known = isEnough(id, enough);
            isEnough.put(id, known);
        }
        return known;
    }

    Truth isEnough(String id, Degree threshold) {
        Verdict verdict = verdict(id).orElse(null);
        if (verdict == null) {
            return Truth.UNKNOWN;
        } else if (verdict.status() == Status.SPLIT) {
            Map<String, Truth> known = ofWholes.computeIfAbsent(threshold, key -> new HashMap<>());
            Truth truth = known.get(id);
            if (truth == null) {
                truth = ofParts(id, threshold);
                known.put(id, truth);
            }
            return truth;
        } else if (verdict.grade() == null || verdict.status() == Status.DIVERGING) {
            return Truth.UNKNOWN;
        }
        return Truth.of(settings.scale().placeOf(verdict.grade()).atLeast(threshold));
    }

    /** Whether the source of a link is there to the extent that the link needs. */
    Truth source(Link link) {
        return link.threshold() == null ? isEnough(link.from()) : isEnough(link.from(), link.threshold());
    }

    /** Whether anything speaks against a link itself. A link that nothing is known of is tested by its ends and its mechanism. */
    Truth itself(Link link) {
        Verdict verdict = verdict(link.id()).orElse(null);
        return verdict == null || verdict.status() == Status.NOT_ASSESSABLE ? Truth.YES : isEnough(link.id());
    }

    /** A whole whose parts lie apart is there when all of them are. */
    private Truth ofParts(String whole, Degree threshold) {
        Truth all = Truth.YES;
        Deque<Effect> open = new ArrayDeque<>(theory.parts(whole));
        while (!open.isEmpty()) {
            String part = open.pop().id();
            boolean isSplit = verdict(part).map(Verdict::status).orElse(null) == Status.SPLIT;
            if (isSplit) {
                theory.parts(part).forEach(open::push);
            } else {
                all = all.and(isEnough(part, threshold));
            }
        }
        return all;
    }

    /** Whether it is an effect that is too early to judge; of work that is too early nothing is known. */
    boolean isAwaited(String id) {
        return theory.element(id).orElse(null) instanceof Effect && verdict(id).map(Verdict::status).orElse(null) == Status.TOO_EARLY;
    }

    /** From which place on the scale the source of a link is enough for it. */
    Degree threshold(Link link) {
        return link.thresholdIfAny().orElse(enough);
    }

    /** What stands in the way at a point that is not a yes. */
    Weakness weakness(String id) {
        Verdict verdict = verdict(id).orElse(null);
        if (verdict == null) {
            return Weakness.NO_EVIDENCE;
        }
        return switch (verdict.status()) {
            case ASSESSED, INDICATION -> settings.isFailed(verdict.grade()) ? Weakness.FAILED : Weakness.NOT_ENOUGH;
            case DIVERGING -> Weakness.ACCOUNTS_DIVERGE;
            case SPLIT -> isEnough(id) == Truth.NO ? Weakness.NOT_ENOUGH : Weakness.PARTS_DIFFER;
            case NOT_GRADED -> Weakness.NOT_GRADED;
            case NOT_ASSESSABLE -> verdict.reason() == Reason.NO_EVIDENCE ? Weakness.NO_EVIDENCE : Weakness.NOT_ASSESSABLE;
            case TOO_EARLY -> Weakness.TOO_EARLY;
        };
    }
}
