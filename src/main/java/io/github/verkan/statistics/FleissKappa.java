package io.github.verkan.statistics;

import java.util.Objects;
import java.util.Optional;

/**
 * The agreement of several coders beyond what chance would give with the shares of all of them together (Fleiss 1971, Psychological Bulletin 76:378–382): (P − Pe) / (1 − Pe),
 * with P the mean share of pairs that agree and Pe the sum of the squared shares of the values. For values without order. Every unit has to be rated by as many; who rates which does
 * not matter. Exact.
 */
public final class FleissKappa {

    private final PercentAgreement observed;
    private final Ratio byChance;

    private FleissKappa(PercentAgreement observed, Ratio byChance) {
        this.observed = observed;
        this.byChance = byChance;
    }

    /**
     * The agreement in a table.
     *
     * @param table the ratings
     * @return the coefficient
     * @throws IllegalArgumentException if units are rated by different numbers of coders; then {@link KrippendorffsAlpha} or {@link GwetsAc1}
     */
    public static FleissKappa of(RatingTable table) {
        Objects.requireNonNull(table, "table");
        long[] sums = new long[table.values()];
        long all = 0;
        long raters = -1;
        for (int unit = 0; unit < table.units(); unit++) {
            long here = 0;
            int[] counts = table.counts(unit);
            for (int value = 0; value < counts.length; value++) {
                sums[value] += counts[value];
                here += counts[value];
            }
            if (raters >= 0 && here != raters) {
                throw new IllegalArgumentException("table must have as many ratings of each unit: " + raters + " of others, " + here + " of unit " + unit);
            }
            raters = here;
            all += here;
        }
        Ratio byChance = Ratio.of(0, 1);
        for (long sum : sums) {
            Ratio share = all == 0 ? Ratio.of(0, 1) : Ratio.of(sum, all);
            byChance = byChance.plus(share.times(share));
        }
        return new FleissKappa(PercentAgreement.of(table), byChance);
    }

    /**
     * The coefficient.
     *
     * @return at most 1, or nothing where it is {@link #undetermined()}
     */
    public Optional<Ratio> value() {
        return undetermined().isPresent() ? Optional.empty() : observed.value().map(share -> share.beyond(byChance));
    }

    /**
     * Why there is no value.
     *
     * @return the reason, or nothing if there is one
     */
    public Optional<Undetermined> undetermined() {
        return observed.undetermined().or(() -> byChance.equals(Ratio.of(1, 1)) ? Optional.of(Undetermined.NO_VARIATION) : Optional.empty());
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
