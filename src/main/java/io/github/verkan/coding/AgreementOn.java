package io.github.verkan.coding;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.statistics.CohensKappa;
import io.github.verkan.statistics.ConfusionMatrix;
import io.github.verkan.statistics.KrippendorffsAlpha;
import io.github.verkan.statistics.PercentAgreement;
import io.github.verkan.statistics.RatingTable;
import io.github.verkan.statistics.Ratio;
import io.github.verkan.statistics.Undetermined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far coders agree on one thing. Immutable. */
public final class AgreementOn {

    private final CodingAspect aspect;
    private final String name;
    private final List<String> values;
    private final RatingTable table;
    private final PercentAgreement percent;
    private final KrippendorffsAlpha alpha;
    private final List<PairKappa> kappas;

    /**
     * Two coders beside each other.
     *
     * @param first one coder
     * @param second the other
     * @param kappa their agreement; of directions with linear weights
     */
    public record PairKappa(String first, String second, CohensKappa kappa) {}

    AgreementOn(CodingAspect aspect, String name, List<String> values, RatingTable table, List<String> coders) {
        this.aspect = aspect;
        this.name = name;
        this.values = List.copyOf(values);
        this.table = table;
        this.percent = PercentAgreement.of(table);
        this.alpha = aspect == CodingAspect.DIRECTION ? KrippendorffsAlpha.ordinal(table) : KrippendorffsAlpha.nominal(table);
        List<PairKappa> pairs = new ArrayList<>();
        for (int first = 0; first < table.coders(); first++) {
            for (int second = first + 1; second < table.coders(); second++) {
                ConfusionMatrix matrix = table.between(first, second);
                CohensKappa kappa = aspect == CodingAspect.DIRECTION ? CohensKappa.linear(matrix) : CohensKappa.unweighted(matrix);
                pairs.add(new PairKappa(coders.get(first), coders.get(second), kappa));
            }
        }
        this.kappas = List.copyOf(pairs);
    }

    /**
     * What it is about.
     *
     * @return the aspect
     */
    public CodingAspect aspect() {
        return aspect;
    }

    /**
     * The code that it is about.
     *
     * @return its name for {@link CodingAspect#CODE}; empty otherwise
     */
    public String name() {
        return name;
    }

    /**
     * The values that were to be chosen from.
     *
     * @return {@code no} and {@code yes}, names of categories, or codes of directions from the lowest
     */
    public List<String> values() {
        return values;
    }

    /**
     * What everybody said.
     *
     * @return the ratings
     */
    public RatingTable table() {
        return table;
    }

    /**
     * How often they say the same.
     *
     * @return the agreement, without allowance for chance
     */
    public PercentAgreement percent() {
        return percent;
    }

    /**
     * Agreement beyond chance, of all coders together.
     *
     * @return alpha: ordinal for directions, otherwise nominal
     */
    public KrippendorffsAlpha alpha() {
        return alpha;
    }

    /**
     * Agreement beyond chance, two by two.
     *
     * @return a kappa for each two coders, in their order
     */
    public List<PairKappa> kappas() {
        return kappas;
    }

    /**
     * Where the figures come from.
     *
     * @return alpha with what it was computed from; below it the agreement without allowance for chance, and a kappa for each two
     */
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(node("percent-agreement", "sum of shares of agreeing pairs / n", List.of(Input.of("sum", percent.sum()), Input.of("n", percent.n())),
                percent.value(), percent.undetermined(), List.of()));
        for (PairKappa pair : kappas) {
            parts.add(node("cohens-kappa", "1 − n Σ w o / Σ w r c", List.of(Input.of("first", pair.first()), Input.of("second", pair.second()),
                    Input.of("counts", pair.kappa().matrix()), Input.of("weights", aspect == CodingAspect.DIRECTION ? "linear" : "none")),
                    pair.kappa().value(), pair.kappa().undetermined(), List.of()));
        }
        return node("krippendorffs-alpha", "1 − (n − 1) Σ o δ² / Σ n_c n_k δ²", List.of(Input.of("aspect", aspect.code()), Input.of("name", name),
                Input.of("metric", aspect == CodingAspect.DIRECTION ? "ordinal" : "nominal"), Input.of("units", alpha.units()), Input.of("n", alpha.ratings())),
                alpha.value(), alpha.undetermined(), parts);
    }

    private static Explanation node(String rule, String formula, List<Input> inputs, Optional<Ratio> value, Optional<Undetermined> why, List<Explanation> parts) {
        return value.isPresent() ? new Step(rule, formula, inputs, value.get().toString(), parts) : new Unknown(rule, why.orElseThrow().code(), parts);
    }
}
