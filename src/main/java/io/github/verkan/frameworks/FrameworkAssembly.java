package io.github.verkan.frameworks;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.graph.Digraph;
import io.github.verkan.theory.Labelled;
import io.github.verkan.theory.SimilarIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a framework together from what a builder collected: what does not hold is left out and reported. */
final class FrameworkAssembly {

    private static final int DEEPEST_DIMENSION = 16;

    private final FrameworkBuilder input;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    FrameworkAssembly(FrameworkBuilder input) {
        this.input = input;
    }

    Checked<FactorFramework> assemble() {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        Map<String, FrameworkFactor> factors = new LinkedHashMap<>();
        Map<String, OppositePair> pairs = new LinkedHashMap<>();
        SimilarIds similar = new SimilarIds();
        for (FrameworkBuilder.Added added : input.added) {
            Labelled thing = added.thing();
            if (origins.putIfAbsent(thing.id(), added.origin()) != null) {
                error("duplicate-id", added.origin(), "id", thing.id(), "the id is taken already; the first one is kept", "");
                continue;
            }
            similar.add(thing.id(), added.origin()).ifPresent(diagnostics::add);
            if (thing instanceof Dimension dimension) {
                dimensions.put(dimension.id(), dimension);
            } else if (thing instanceof FrameworkFactor factor) {
                factors.put(factor.id(), factor);
            } else if (thing instanceof OppositePair pair) {
                pairs.put(pair.id(), pair);
            }
        }
        dimensions.replaceAll((id, it) -> it.within(known(it.parent(), dimensions.keySet(), "unknown-dimension", id, "parent")));
        cutLoops(dimensions);
        cutDeep(dimensions);
        pairs.replaceAll((id, it) -> it.standingIn(known(it.dimension(), dimensions.keySet(), "unknown-dimension", id, "dimension")));
        factors.replaceAll((id, it) -> it.standingIn(known(it.dimension(), dimensions.keySet(), "unknown-dimension", id, "dimension"))
                .opposing(opposed(it, factors.keySet())));
        factors.values().forEach(this::warnOfHeading);
        return new Checked<>(new FactorFramework(input, dimensions, factors, pairs, origins), diagnostics);
    }

    private void cutLoops(Map<String, Dimension> dimensions) {
        Digraph.Builder parts = Digraph.builder();
        dimensions.values().stream().filter(it -> !it.parent().isEmpty()).forEach(it -> parts.arc(it.id(), it.parent()));
        for (List<String> loop : parts.build().loops()) {
            error("part-of-itself", origins.get(loop.get(0)), "parent", loop.get(0), "a dimension must not be a part of itself; it is kept as one of its own", "");
            loop.forEach(id -> dimensions.put(id, dimensions.get(id).within("")));
        }
    }

    /** Dimensions are read as far as anybody means them; what lies deeper stands for itself. */
    private void cutDeep(Map<String, Dimension> dimensions) {
        for (String id : List.copyOf(dimensions.keySet())) {
            int depth = 0;
            for (String above = dimensions.get(id).parent(); !above.isEmpty() && depth <= DEEPEST_DIMENSION; above = dimensions.get(above).parent()) {
                depth++;
            }
            if (depth > DEEPEST_DIMENSION) {
                error("parts-too-deep", origins.get(id), "parent", dimensions.get(id).parent(),
                        "dimensions are nested more than " + DEEPEST_DIMENSION + " deep; this one is kept as one of its own", "");
                dimensions.put(id, dimensions.get(id).within(""));
            }
        }
    }

    private List<String> opposed(FrameworkFactor factor, Collection<String> known) {
        List<String> found = new ArrayList<>();
        for (String id : factor.opposes()) {
            if (id.equals(factor.id())) {
                error("relation-with-itself", origins.get(id), "opposes", id, "a factor is not its own opposite; the reference is left out", "");
            } else if (!known(id, known, "unknown-factor", factor.id(), "opposes").isEmpty()) {
                found.add(id);
            }
        }
        return found;
    }

    private void warnOfHeading(FrameworkFactor factor) {
        if (factor.contradictsHeading()) {
            diagnostics.add(Diagnostic.warning("heading-contradicts-content", origins.get(factor.id()).of("reads"), factor.label(),
                    "it stands under \"" + factor.role().code() + "\" but reads as \"" + factor.reads().code() + "\"; the heading is kept", "look at the source"));
        }
    }

    private String known(String id, Collection<String> known, String code, String owner, String field) {
        if (!id.isEmpty() && !known.contains(id)) {
            error(code, origins.get(owner), field, id, "nothing of that kind has this id; the reference is left out", DidYouMean.hint(id, known));
            return "";
        }
        return id;
    }

    private void error(String code, Origin origin, String field, String value, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, origin.of(field), value, message, hint));
    }
}
