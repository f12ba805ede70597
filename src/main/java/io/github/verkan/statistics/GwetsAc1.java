package io.github.verkan.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The agreement of coders beyond what chance would give where units are hard to rate (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29–48; 2014, Handbook of
 * Inter-Rater Reliability): (P − Pe) / (1 − Pe), with P the mean share of pairs that agree and Pe = Σ π (1 − π) / (q − 1), where π is the mean share of a value over all units that anybody
 * rated and q the number of values on the scale. For values without order; not every coder has to rate every unit. Exact.
 *
 * <p>Unlike kappa it stays near the observed agreement where nearly all ratings are of one value, and unlike kappa it depends on values that nobody gave.
 */
public final class GwetsAc1 {

    private final PercentAgreement observed;
    private final Ratio byChance;

    private GwetsAc1(PercentAgreement observed, Ratio byChance) {
        this.observed = observed;
        this.byChance = byChance;
    }

    /**
     * The agreement in a table.
     *
     * @param table the ratings
     * @return the coefficient
     * @throws IllegalArgumentException if there are fewer than two values on the scale
     */
    public static GwetsAc1 of(RatingTable table) {
        Objects.requireNonNull(table, "table");
        if (table.values() < 2) {
            throw new IllegalArgumentException("table must have two values or more on its scale: " + table.values());
        }
        Ratio[] sums = new Ratio[table.values()];
        Arrays.fill(sums, Ratio.of(0, 1));
        int rated = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            int[] counts = table.counts(unit);
            long here = 0;
            for (int count : counts) {
                here += count;
            }
            for (int value = 0; here > 0 && value < counts.length; value++) {
                sums[value] = sums[value].plus(Ratio.of(counts[value], here));
            }
            rated += here > 0 ? 1 : 0;
        }
        Ratio byChance = Ratio.of(0, 1);
        for (Ratio sum : sums) {
            Ratio share = rated == 0 ? sum : sum.times(Ratio.of(1, rated));
            byChance = byChance.plus(share).plus(share.times(share).times(Ratio.of(-1, 1)));
        }
        return new GwetsAc1(PercentAgreement.of(table), byChance.times(Ratio.of(1, table.values() - 1L)));
    }

    /**
     * The coefficient.
     *
     * @return at most 1, or nothing where it is {@link #undetermined()}
     */
    public Optional<Ratio> value() {
        return observed.value().map(share -> share.beyond(byChance));
    }

    /**
     * Why there is no value.
     *
     * @return the reason, or nothing if there is one; without variation it is 1
     */
    public Optional<Undetermined> undetermined() {
        return observed.undetermined();
    }

    /**
     * How often they said the same, without allowance for chance.
     *
     * @return the agreement
     */
    public PercentAgreement observed() {
        return observed;
    }
}
