package io.github.verkan.portfolio;

import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.frameworks.OppositePair;
import io.github.verkan.theory.Influence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A framework of factors, as a study of many places brings one forth. It has no verdicts.
 *
 * @param id the id
 * @param label the name for readers
 * @param groups ids of the funders and programmes that it belongs to
 * @param framework the framework
 */
public record FrameworkCase(String id, String label, List<String> groups, FactorFramework framework) implements PortfolioCase {

    /** Makes a case. */
    public FrameworkCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        groups = List.copyOf(groups);
        Objects.requireNonNull(framework, "framework");
    }

    /** The factors by what their content reads as, then the pairs, of which either pole can enable. */
    @Override
    public List<CaseThing> things() {
        List<CaseThing> things = new ArrayList<>();
        for (FrameworkFactor factor : framework.factors()) {
            things.add(new CaseThing(factor.id(), factor.label(), SharedKind.FACTOR, factor.readsIfSaid().orElse(factor.role())));
        }
        for (OppositePair pair : framework.pairs()) {
            things.add(new CaseThing(pair.id(), pair.label(), SharedKind.FACTOR, Influence.BOTH));
        }
        return List.copyOf(things);
    }
}
