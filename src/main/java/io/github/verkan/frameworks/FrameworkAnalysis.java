package io.github.verkan.frameworks;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Influence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the shape of a framework tells: themes in several roles, opposites, headings that contradict what stands below them. Nothing is judged. */
public final class FrameworkAnalysis {

    private static final String ROLES_FORMULA = "number of the lists successes, hindrances and pairs that are not empty";

    private final FactorFramework framework;
    private final List<RolesOfTheme> themes;
    private final List<Opposites> opposites;

    private FrameworkAnalysis(FactorFramework framework) {
        this.framework = framework;
        this.themes = themes(framework);
        this.opposites = opposites(framework);
    }

    /**
     * Looks at a framework.
     *
     * @param framework the framework
     * @return what its shape tells
     */
    public static FrameworkAnalysis of(FactorFramework framework) {
        return new FrameworkAnalysis(Objects.requireNonNull(framework, "framework"));
    }

    private static List<RolesOfTheme> themes(FactorFramework framework) {
        Map<String, List<FrameworkFactor>> factors = new LinkedHashMap<>();
        Map<String, List<OppositePair>> pairs = new LinkedHashMap<>();
        framework.factors().forEach(it -> factors.computeIfAbsent(it.theme(), key -> new ArrayList<>()).add(it));
        framework.pairs().forEach(it -> pairs.computeIfAbsent(it.theme(), key -> new ArrayList<>()).add(it));
        Set<String> names = new LinkedHashSet<>(factors.keySet());
        names.addAll(pairs.keySet());
        names.remove("");
        List<RolesOfTheme> themes = new ArrayList<>();
        for (String name : names) {
            List<FrameworkFactor> own = factors.getOrDefault(name, List.of());
            themes.add(theme(name, Identified.ids(own.stream().filter(it -> it.role() != Influence.HINDERS).toList()),
                    Identified.ids(own.stream().filter(it -> it.role() != Influence.ENABLES).toList()),
                    Identified.ids(pairs.getOrDefault(name, List.of()))));
        }
        return List.copyOf(themes);
    }

    private static RolesOfTheme theme(String name, List<String> successes, List<String> hindrances, List<String> pairs) {
        int roles = (successes.isEmpty() ? 0 : 1) + (hindrances.isEmpty() ? 0 : 1) + (pairs.isEmpty() ? 0 : 1);
        Step step = new Step("roles-of-theme", ROLES_FORMULA, List.of(Input.of("theme", name), Input.of("successes", String.join(" ", successes)),
                Input.of("hindrances", String.join(" ", hindrances)), Input.of("pairs", String.join(" ", pairs))), String.valueOf(roles), List.of());
        return new RolesOfTheme(name, successes, hindrances, pairs, step);
    }

    private static List<Opposites> opposites(FactorFramework framework) {
        Map<String, Integer> order = new HashMap<>();
        framework.factors().forEach(it -> order.put(it.id(), order.size()));
        Set<Opposites> found = new LinkedHashSet<>();
        for (FrameworkFactor factor : framework.factors()) {
            for (String other : factor.opposes()) {
                boolean isFirst = order.get(factor.id()) < order.get(other);
                boolean across = !factor.dimension().equals(framework.factor(other).orElseThrow().dimension());
                found.add(new Opposites(isFirst ? factor.id() : other, isFirst ? other : factor.id(), across));
            }
        }
        return List.copyOf(found);
    }

    /**
     * All themes with their roles.
     *
     * @return in the order in which the framework names them
     */
    public List<RolesOfTheme> themes() {
        return themes;
    }

    /**
     * The themes that are a factor of success and a hindrance, or one of these and a pair of opposites. The heading counts, not what the content reads as.
     *
     * @return in the order in which the framework names them
     */
    public List<RolesOfTheme> inSeveralRoles() {
        return themes.stream().filter(it -> it.roles() > 1).toList();
    }

    /**
     * The pairs of which both poles can succeed.
     *
     * @return in the author's order
     */
    public List<OppositePair> contradictoryPairs() {
        return framework.pairs();
    }

    /**
     * Factors that say the opposite of each other, within a dimension or across.
     *
     * @return each two once, in the author's order
     */
    public List<Opposites> opposites() {
        return opposites;
    }

    /**
     * Factors whose content reads as something else than the heading they stand under.
     *
     * @return in the author's order
     */
    public List<FrameworkFactor> contradictingHeadings() {
        return framework.factors().stream().filter(FrameworkFactor::contradictsHeading).toList();
    }
}
