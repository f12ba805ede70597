package io.github.verkan.collaboration;

import java.util.List;
import java.util.Objects;

/**
 * What breaks a loop. Factors of the loop itself are never among it, though one may stand behind.
 *
 * @param direct ids of the influences that bear against the loop from outside it: on one of its factors with a minus, or said to break it
 * @param behind what leads to more of those, by way of any number of influences
 * @param against what leads to less of those, and so protects the loop
 * @param notReal ids of such influences that are a risk or were feared only
 */
public record LoopBreakers(List<String> direct, List<Lead> behind, List<Lead> against, List<String> notReal) {

    /** Makes one. */
    public LoopBreakers {
        direct = List.copyOf(direct);
        behind = List.copyOf(behind);
        against = List.copyOf(against);
        notReal = List.copyOf(notReal);
    }

    /**
     * A factor that leads to what breaks a loop.
     *
     * @param factor the id of the factor
     * @param by the id of the first influence of a shortest way there
     */
    public record Lead(String factor, String by) {

        /** Makes one. */
        public Lead {
            Objects.requireNonNull(factor, "factor");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Whether nothing is said to break the loop.
     *
     * @return true if no influence at work bears against it
     */
    public boolean isEmpty() {
        return direct.isEmpty();
    }
}
