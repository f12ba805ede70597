package io.github.verkan.assess;

import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What one source says about an element in a scope: its latest picture, or all that it says without a view.
 */
public final class Voice {

    private final Source source;
    private final String cycle;
    private final SortedMap<Degree, Integer> degrees;
    private final SortedMap<Degree, Integer> soundDegrees;
    private final SortedSet<String> methods;
    private final Features features;
    private final List<Citation> citations;

    /** What kind of statements the voice rests on. */
    record Features(boolean hedged, boolean weak, boolean narrow, boolean completeCount, boolean partial, boolean indirect) {}

    Voice(
            Source source,
            String cycle,
            SortedMap<Degree, Integer> degrees,
            SortedMap<Degree, Integer> soundDegrees,
            SortedSet<String> methods,
            Features features,
            List<Citation> citations) {
        this.source = source;
        this.cycle = cycle;
        this.degrees = Collections.unmodifiableSortedMap(degrees);
        this.soundDegrees = Collections.unmodifiableSortedMap(soundDegrees);
        this.methods = Collections.unmodifiableSortedSet(methods);
        this.features = features;
        this.citations = List.copyOf(citations);
    }

    /**
     * Who speaks.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * When its latest picture is from.
     *
     * @return the id of the cycle; empty if not said
     */
    public String cycle() {
        return cycle;
    }

    /**
     * How many of its statements say that the element is fulfilled to which degree.
     *
     * @return counts by degree, lowest first; empty without a view
     */
    public SortedMap<Degree, Integer> degrees() {
        return degrees;
    }

    /**
     * The same without statements of very low quality.
     *
     * @return counts by degree, lowest first
     */
    public SortedMap<Degree, Integer> soundDegrees() {
        return soundDegrees;
    }

    /**
     * The methods by which it was heard.
     *
     * @return in alphabetical order
     */
    public Set<String> methods() {
        return methods;
    }

    /**
     * Whether all its statements carry a reservation.
     *
     * @return true if all do
     */
    public boolean isHedged() {
        return features.hedged();
    }

    /**
     * Whether all its statements are of low quality.
     *
     * @return true if all are
     */
    public boolean isWeak() {
        return features.weak();
    }

    /**
     * Whether some of its support reaches only some of those concerned.
     *
     * @return true if support was taken as partly because of its breadth or subgroup
     */
    public boolean isNarrow() {
        return features.narrow();
    }

    /**
     * Whether it rests on a complete count.
     *
     * @return true if a statement is one
     */
    public boolean isCompleteCount() {
        return features.completeCount();
    }

    /**
     * Whether all that it says holds for subgroups that do not stand for the rest.
     *
     * @return true if all does
     */
    public boolean isPartial() {
        return features.partial();
    }

    /**
     * Whether all that it says was seen at another level than that of the goal.
     *
     * @return true if all was
     */
    public boolean isIndirect() {
        return features.indirect();
    }

    /**
     * The statements, each with the degree that it was taken as.
     *
     * @return by id of the item
     */
    public List<Citation> citations() {
        return citations;
    }

    @Override
    public String toString() {
        return "Voice[" + source.id() + " " + degrees + "]";
    }
}
