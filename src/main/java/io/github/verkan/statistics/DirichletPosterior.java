package io.github.verkan.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What ordered answers tell of the shares behind them, with a Dirichlet prior of the same weight α for each category (Gelman et al., Bayesian Data Analysis;
 * Agresti 2002, Categorical Data Analysis). α = 1/2 is the prior of Jeffreys, α = 1/K that of Perks, α = 1 that of Bayes and Laplace.
 *
 * <p>With few answers the prior speaks as loudly as they do, and without any it speaks alone: then every figure here is the prior's. Show it only beside the
 * number of answers, as a test of how much depends on them.
 */
public final class DirichletPosterior {

    private final double[] weights;
    private final double total;

    private DirichletPosterior(double[] weights) {
        this.weights = weights;
        this.total = Arrays.stream(weights).sum();
    }

    /**
     * The posterior of answers.
     *
     * @param counts how many answers each category has, lowest first; none negative, two categories or more
     * @param alpha the prior's weight for each category, above 0
     * @return the posterior
     * @throws IllegalArgumentException if counts or alpha are not as said
     */
    public static DirichletPosterior of(List<Long> counts, double alpha) {
        if (counts.size() < 2 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("two categories or more, and no negative counts: " + counts);
        }
        if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("alpha must be finite and above 0: " + alpha);
        }
        return new DirichletPosterior(counts.stream().mapToDouble(count -> count + alpha).toArray());
    }

    /**
     * The expected share of each category: (n + α) / (N + Kα).
     *
     * @return shares from 0 to 1, lowest category first
     */
    public List<Double> means() {
        List<Double> means = new ArrayList<>();
        for (double weight : weights) {
            means.add(weight / total);
        }
        return List.copyOf(means);
    }

    /**
     * The standard deviation of the share of each category.
     *
     * @return lowest category first; each from 0 to 1/2
     */
    public List<Double> standardDeviations() {
        List<Double> deviations = new ArrayList<>();
        for (double weight : weights) {
            double mean = weight / total;
            deviations.add(Math.sqrt(mean * (1 - mean) / (total + 1)));
        }
        return List.copyOf(deviations);
    }

    /**
     * The expected share of a category and those above.
     *
     * @param category the category, from 0
     * @return from 0 to 1; 1 for the lowest category
     * @throws IllegalArgumentException if there is no such category
     */
    public double atLeast(int category) {
        return from(category) / total;
    }

    /**
     * An interval that holds the share of a category and those above with a probability of 95 %, as much of the rest below it as above.
     *
     * @param category the category, from 0
     * @return the lower and the upper end, each from 0 to 1; 1 and 1 for the lowest category
     * @throws IllegalArgumentException if there is no such category
     */
    public List<Double> atLeastInterval95(int category) {
        double above = from(category);
        if (category == 0) {
            return List.of(1.0, 1.0);
        }
        BetaDistribution share = new BetaDistribution(above, total - above);
        return List.of(share.quantile(0.025), share.quantile(0.975));
    }

    private double from(int category) {
        if (category < 0 || category >= weights.length) {
            throw new IllegalArgumentException("no category " + category + " of " + weights.length);
        }
        return category == 0 ? total : Arrays.stream(weights, category, weights.length).sum();
    }

    @Override
    public String toString() {
        return "DirichletPosterior" + Arrays.toString(weights);
    }
}
