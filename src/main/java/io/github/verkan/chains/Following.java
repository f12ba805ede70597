package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One computation of what would follow: the same flow with and without what is supposed. */
final class Following {

    private final TheoryOfChange theory;
    private final Scope scope;
    private final Settings settings;
    private final GradeScale scale;
    private final Shown shown;
    private final Map<String, Grade> supposed;
    private final Set<String> after;
    private final SupposedFlow with;
    private final SupposedFlow without;
    private final FollowingSteps steps;
    private final Map<String, List<String>> unknownInto = new HashMap<>();

    Following(Assessment assessment, Scope scope, Weights weights, Map<String, Grade> supposed) {
        this.theory = assessment.evaluation().theory();
        this.scope = scope;
        this.settings = assessment.settings();
        this.scale = settings.scale();
        this.shown = new Shown(assessment, scope);
        this.supposed = supposed;
        this.after = AfterSupposed.of(theory, supposed.keySet());
        this.with = new SupposedFlow(theory, weights, new AsSupposed(supposed));
        this.without = new SupposedFlow(theory, weights, new AsSupposed(Map.of()));
        this.steps = new FollowingSteps(theory, scope, weights, with);
    }

    /** The evidence, but for some grades that are supposed. */
    private final class AsSupposed implements SupposedFlow.Known {

        private final Map<String, Grade> instead;

        AsSupposed(Map<String, Grade> instead) {
            this.instead = instead;
        }

        @Override
        public int value(String id) {
            Grade grade = instead.containsKey(id) ? instead.get(id) : after.contains(id) ? null : shownGrade(id);
            return grade == null ? GoalPropagation.NONE : hundredths(scale.placeOf(grade));
        }

        /** A whole whose parts lie apart has no grade of its own. */
        @Override
        public boolean follows(String id) {
            return after.contains(id) || !instead.containsKey(id) && shown.verdict(id).map(Verdict::status).orElse(null) == Status.SPLIT;
        }

        @Override
        public boolean isCut(Link link) {
            String mechanism = link.through();
            boolean works = mechanism.isEmpty() || (instead.containsKey(mechanism)
                    ? scale.placeOf(instead.get(mechanism)).atLeast(settings.fraction(Settings.SUFFICIENT_FROM))
                    : shown.isEnough(mechanism) != Truth.NO);
            return !works || shown.itself(link) == Truth.NO;
        }
    }

    /** The grade, where the accounts do not diverge, or null. */
    private Grade shownGrade(String id) {
        Verdict verdict = shown.verdict(id).orElse(null);
        return verdict == null || verdict.status() == Status.DIVERGING ? null : verdict.grade();
    }

    /** The nearest whole number of hundredths, a half upward. */
    private static int hundredths(Degree place) {
        BigInteger doubled = place.numerator().multiply(BigInteger.valueOf(2L * GoalPropagation.MOST)).add(place.denominator());
        return doubled.divide(place.denominator().shiftLeft(1)).intValueExact();
    }

    List<SupposedElement> elements() {
        List<SupposedElement> elements = new ArrayList<>();
        for (Element element : theory.elements()) {
            if (supposed.containsKey(element.id())) {
                elements.add(supposed(element.id()));
            } else if (after.contains(element.id())) {
                elements.add(following(element.id()));
            }
        }
        return List.copyOf(elements);
    }

    private SupposedElement supposed(String id) {
        Grade grade = supposed.get(id);
        Grade before = shownGrade(id);
        int value = with.value(id);
        Step step = new Step("supposed", "the place of grade on the scale in hundredths, a half upward", List.of(Input.of("element", id), Input.of("scope", scope),
                Input.of("shown", before == null ? "unknown" : before.code()), Input.of("grade", grade.code()), Input.of("place", scale.placeOf(grade))),
                String.valueOf(value), List.of());
        return new SupposedElement(id, scope, SupposedElement.Standing.SUPPOSED, before, orNull(without.value(id)), value, grade, null, List.of(), step);
    }

    private SupposedElement following(String id) {
        Integer value = orNull(with.value(id));
        SupposedElement.Obstacle obstacle = value == null ? obstacle(id) : null;
        return new SupposedElement(id, scope, value == null ? SupposedElement.Standing.NOT_COMPUTED : SupposedElement.Standing.FOLLOWS, shownGrade(id),
                orNull(without.value(id)), value, value == null ? null : scale.nearest(Degree.of(value, GoalPropagation.MOST)), obstacle,
                value == null ? waitsFor(id) : List.of(), steps.of(id, obstacle));
    }

    private static Integer orNull(int value) {
        return value == GoalPropagation.NONE ? null : value;
    }

    private SupposedElement.Obstacle obstacle(String id) {
        if (with.goesRound(id)) {
            return SupposedElement.Obstacle.GOES_ROUND;
        }
        boolean isWhole = !theory.parts(id).isEmpty();
        return isWhole || with.isGrounded(id) ? SupposedElement.Obstacle.UNKNOWN_SOURCE : SupposedElement.Obstacle.ONLY_HINDERED;
    }

    /** What is not known of the parts of a whole, or of what leads to an element itself; where that is all known, the whole whose sources are not. */
    private List<String> waitsFor(String id) {
        Set<String> unknown = new LinkedHashSet<>();
        if (!theory.parts(id).isEmpty()) {
            for (Effect part : theory.parts(id)) {
                if (with.value(part.id()) == GoalPropagation.NONE) {
                    unknown.add(part.id());
                }
            }
            return List.copyOf(unknown);
        }
        List<String> waits = List.of();
        for (String each = id; !each.isEmpty() && waits.isEmpty(); each = theory.wholeOf(each)) {
            waits = unknownInto.computeIfAbsent(each, this::unknownInto);
        }
        return waits;
    }

    private List<String> unknownInto(String id) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Link link : theory.linksTo(id)) {
            if (with.arriving(link) == GoalPropagation.NONE) {
                unknown.add(link.from());
            }
        }
        return List.copyOf(unknown);
    }
}
