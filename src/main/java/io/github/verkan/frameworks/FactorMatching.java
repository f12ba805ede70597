package io.github.verkan.frameworks;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which factors a framework knows, and which are new. What people declared counts: a mapping by the evaluator, or the framework and category that a theory
 * gives a factor; a label is a match only if it is the same. Words in common are a suggestion to look at and never a match.
 */
public final class FactorMatching {

    private static final String FORMULA = "the first of: mapped by the evaluator; placed by its author in this framework and one of its dimensions; the same label or alias; else nothing";

    private final List<FactorMatch> matches;

    private FactorMatching(List<FactorMatch> matches) {
        this.matches = List.copyOf(matches);
    }

    /**
     * Holds the factors of a theory against a framework.
     *
     * @param theory the theory
     * @param framework the framework
     * @return one match a factor, in the order of the theory
     */
    public static FactorMatching of(TheoryOfChange theory, FactorFramework framework) {
        return of(theory.elements().stream().filter(Factor.class::isInstance).map(it -> FactorCandidate.of((Factor) it)).toList(), framework, Map.of()).value();
    }

    /**
     * Holds factors against a framework.
     *
     * @param candidates the factors
     * @param framework the framework
     * @param mapping by the id of a candidate the id of the framework's factor, pair or dimension that the evaluator holds for the same
     * @return one match a factor, in their order, with a warning for each mapping to or from what is not there; such a mapping is not used
     */
    public static Checked<FactorMatching> of(List<FactorCandidate> candidates, FactorFramework framework, Map<String, String> mapping) {
        Objects.requireNonNull(framework, "framework");
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(Identified.ids(candidates));
        mapping.forEach((from, to) -> {
            if (!ids.contains(from)) {
                diagnostics.add(Diagnostic.warning("mapping-without-factor", Origin.NONE.place(), from, "no factor has this id; the mapping is not used",
                        DidYouMean.hint(from, ids)));
            }
        });
        FrameworkIndex index = new FrameworkIndex(framework);
        List<FactorMatch> matches = new ArrayList<>();
        for (FactorCandidate candidate : candidates) {
            String mapped = mapping.getOrDefault(candidate.id(), "");
            if (!mapped.isEmpty() && !index.has(mapped)) {
                diagnostics.add(Diagnostic.warning("mapping-to-nothing", Origin.NONE.place(), mapped,
                        "the framework has nothing of this id; the mapping of \"" + candidate.id() + "\" is not used", DidYouMean.hint(mapped, index.ids())));
                mapped = "";
            }
            matches.add(match(candidate, mapped, index));
        }
        return new Checked<>(new FactorMatching(matches), diagnostics);
    }

    private static FactorMatch match(FactorCandidate candidate, String mapped, FrameworkIndex index) {
        String sameLabel = index.factorCalled(candidate.label());
        String declared = index.declaredDimension(candidate);
        MatchedBy by = MatchedBy.NOTHING;
        String factor = sameLabel;
        String dimension = declared.isEmpty() ? index.dimensionOf(sameLabel) : declared;
        if (!mapped.isEmpty()) {
            by = MatchedBy.MAPPING;
            factor = index.isDimension(mapped) ? "" : mapped;
            dimension = index.dimensionOf(mapped);
        } else if (!declared.isEmpty()) {
            by = MatchedBy.DECLARATION;
        } else if (!sameLabel.isEmpty()) {
            by = MatchedBy.LABEL;
        }
        Step step = new Step("factor-match", FORMULA, List.of(Input.of("mapping", mapped), Input.of("declaration", declared), Input.of("label", sameLabel)),
                by.code(), List.of());
        return new FactorMatch(candidate.id(), by, factor, dimension, by == MatchedBy.NOTHING ? index.sharingWords(candidate.label()) : List.of(), step);
    }

    /**
     * All factors with what the framework knows of them.
     *
     * @return in their order
     */
    public List<FactorMatch> matches() {
        return matches;
    }

    /**
     * The factors that the framework is known to have.
     *
     * @return in their order
     */
    public List<FactorMatch> known() {
        return matches.stream().filter(FactorMatch::isKnown).toList();
    }

    /**
     * The factors that it is not known to have.
     *
     * @return in their order
     */
    public List<FactorMatch> added() {
        return matches.stream().filter(it -> !it.isKnown()).toList();
    }
}
