package io.github.verkan.collaboration;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Objects;

/**
 * A loop of influences that are at work.
 *
 * @param factors ids of the factors in the order of the loop, from the one that stands first in the study
 * @param links the links, each from a factor to the next one; the last leads back to the first
 * @param polarity what the loop does to a change
 * @param explanation how the polarity follows from the signs
 */
public record FoundLoop(List<String> factors, List<LoopLink> links, LoopPolarity polarity, Step explanation) {

    private static final String FORMULA = "undetermined if mixed is above 0; else reinforcing if minuses is even, balancing if it is odd";

    /** Makes one. */
    public FoundLoop {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(explanation, "explanation");
    }

    /** The loop of some links. */
    static FoundLoop of(List<LoopLink> links) {
        long minuses = links.stream().filter(link -> link.sign() == Sign.MINUS).count();
        long mixed = links.stream().filter(link -> link.sign() == null).count();
        LoopPolarity polarity = minuses % 2 == 0 ? LoopPolarity.REINFORCING : LoopPolarity.BALANCING;
        if (mixed > 0) {
            polarity = LoopPolarity.UNDETERMINED;
        }
        List<String> influences = links.stream().flatMap(link -> link.influences().stream()).toList();
        Step step = new Step("loop-polarity", FORMULA, List.of(Input.of("influences", String.join(" ", influences)), Input.of("minuses", minuses),
                Input.of("mixed", mixed)), polarity.code(), List.of());
        return new FoundLoop(links.stream().map(LoopLink::from).toList(), links, polarity, step);
    }

    /**
     * The influences that it runs over.
     *
     * @return their ids in the order of the loop
     */
    public List<String> influences() {
        return links.stream().flatMap(link -> link.influences().stream()).toList();
    }
}
