package io.github.verkan.portfolio;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The verdicts on the goals of one type in one case. A compound effect is counted by its parts, and effects outside the theory are no goals.
 *
 * @param by what the type is a type of
 * @param type the code of the horizon or level, or the role of the target group; empty where the theory does not say
 * @param in the case
 * @param verdicts the overall verdicts on the goals of the type, in the order of the theory
 */
public record GoalTally(By by, String type, AssessedCase in, List<Verdict> verdicts) {

    /** What goals are sorted by. */
    public enum By implements Coded {
        /** When they are expected. */
        HORIZON,
        /** Where they are expected: individuals, staff, collaboration, society. */
        LEVEL,
        /** For whom they are expected: those who are to change their ways, or those whom it is for in the end. */
        TARGET_GROUP
    }

    /** Makes a tally. */
    public GoalTally {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(in, "in");
        verdicts = List.copyOf(verdicts);
    }

    /**
     * The tallies of a portfolio.
     *
     * @param portfolio the portfolio
     * @param by what goals are sorted by
     * @return those with at least one goal, by type in the order of the types, then by case; goals of which the type is not said last
     */
    public static List<GoalTally> of(Portfolio portfolio, By by) {
        List<GoalTally> tallies = new ArrayList<>();
        for (String type : types(by)) {
            for (AssessedCase one : portfolio.assessed()) {
                List<Verdict> verdicts = verdicts(one.assessment(), by).getOrDefault(type, List.of());
                if (!verdicts.isEmpty()) {
                    tallies.add(new GoalTally(by, type, one, verdicts));
                }
            }
        }
        return List.copyOf(tallies);
    }

    private static List<String> types(By by) {
        List<String> types = new ArrayList<>(switch (by) {
            case HORIZON -> codes(Horizon.values());
            case LEVEL -> codes(Level.values());
            case TARGET_GROUP -> codes(TargetGroup.Role.values());
        });
        types.add("");
        return types;
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }

    private static Map<String, List<Verdict>> verdicts(Assessment assessment, By by) {
        Map<String, List<Verdict>> byType = new LinkedHashMap<>();
        TheoryOfChange theory = assessment.evaluation().theory();
        Set<String> wholes = new LinkedHashSet<>();
        theory.elements().forEach(element -> wholes.add(theory.wholeOf(element.id())));
        for (Element element : theory.elements()) {
            boolean isGoal = element instanceof Effect && !element.isOutside() && !wholes.contains(element.id());
            if (isGoal) {
                assessment.verdict(element.id(), Scope.OVERALL).ifPresent(verdict ->
                        types((Effect) element, by, theory).forEach(type -> byType.computeIfAbsent(type, key -> new ArrayList<>()).add(verdict)));
            }
        }
        return byType;
    }

    private static Set<String> types(Effect effect, By by, TheoryOfChange theory) {
        Set<String> types = new LinkedHashSet<>();
        switch (by) {
            case HORIZON -> types.add(theory.horizonOf(effect.id()).map(Coded::code).orElse(""));
            case LEVEL -> types.add(effect.details().levelIfSaid().map(Coded::code).orElse(""));
            case TARGET_GROUP -> effect.targetGroups().forEach(id -> theory.targetGroup(id).ifPresent(it -> types.add(it.role().code())));
        }
        if (types.isEmpty()) {
            types.add("");
        }
        return types;
    }
}
