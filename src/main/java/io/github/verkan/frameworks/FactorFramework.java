package io.github.verkan.frameworks;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A framework of factors: dimensions, factors within them, and pairs of opposites. Immutable; everything is in the author's order. */
public final class FactorFramework {

    private final String id;
    private final String title;
    private final String language;
    private final String source;
    private final List<String> aliases;
    private final Map<String, Dimension> dimensions;
    private final Map<String, FrameworkFactor> factors;
    private final Map<String, OppositePair> pairs;
    private final Map<String, List<Dimension>> within = new LinkedHashMap<>();
    private final Map<String, List<FrameworkFactor>> factorsIn = new LinkedHashMap<>();
    private final Extensions extensions;
    private final Map<String, Origin> origins;

    FactorFramework(FrameworkBuilder of, Map<String, Dimension> dimensions, Map<String, FrameworkFactor> factors, Map<String, OppositePair> pairs,
            Map<String, Origin> origins) {
        this.id = of.id;
        this.title = of.title;
        this.language = of.language;
        this.source = of.source;
        this.aliases = List.copyOf(of.aliases);
        this.extensions = of.extensions;
        this.dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        this.factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        this.pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        this.origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        dimensions.values().forEach(it -> within.computeIfAbsent(it.parent(), key -> new ArrayList<>()).add(it));
        factors.values().forEach(it -> factorsIn.computeIfAbsent(it.dimension(), key -> new ArrayList<>()).add(it));
    }

    /**
     * Starts a framework.
     *
     * @param title the title
     * @return a builder
     */
    public static FrameworkBuilder named(String title) {
        return new FrameworkBuilder().title(title);
    }

    /**
     * The id, by which theories and studies refer to it.
     *
     * @return the id; empty if it has none
     */
    public String id() {
        return id;
    }

    /**
     * The title.
     *
     * @return the title; empty if it has none
     */
    public String title() {
        return title;
    }

    /**
     * The language that labels are written in.
     *
     * @return {@code sv}, {@code en} or empty
     */
    public String language() {
        return language;
    }

    /**
     * What it was taken from.
     *
     * @return a citation; empty if not said
     */
    public String source() {
        return source;
    }

    /**
     * Other names under which theories refer to it.
     *
     * @return in the author's order; may be empty
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * All dimensions.
     *
     * @return in the author's order
     */
    public List<Dimension> dimensions() {
        return List.copyOf(dimensions.values());
    }

    /**
     * The dimensions right within another.
     *
     * @param dimension the id of that dimension; empty for those that are no part of another
     * @return in the author's order
     */
    public List<Dimension> within(String dimension) {
        return List.copyOf(within.getOrDefault(dimension, List.of()));
    }

    /**
     * A dimension by its id.
     *
     * @param dimension the id
     * @return the dimension, or nothing if there is none
     */
    public Optional<Dimension> dimension(String dimension) {
        return Optional.ofNullable(dimensions.get(dimension));
    }

    /**
     * All factors.
     *
     * @return in the author's order
     */
    public List<FrameworkFactor> factors() {
        return List.copyOf(factors.values());
    }

    /**
     * The factors that stand right in a dimension.
     *
     * @param dimension the id of the dimension; empty for those that stand in none
     * @return in the author's order
     */
    public List<FrameworkFactor> factorsIn(String dimension) {
        return List.copyOf(factorsIn.getOrDefault(dimension, List.of()));
    }

    /**
     * A factor by its id.
     *
     * @param factor the id
     * @return the factor, or nothing if there is none
     */
    public Optional<FrameworkFactor> factor(String factor) {
        return Optional.ofNullable(factors.get(factor));
    }

    /**
     * All pairs of opposites.
     *
     * @return in the author's order
     */
    public List<OppositePair> pairs() {
        return List.copyOf(pairs.values());
    }

    /**
     * The label of a dimension, factor or pair.
     *
     * @param thing the id
     * @return its label; the id itself if nothing has it
     */
    public String label(String thing) {
        if (factors.containsKey(thing)) {
            return factors.get(thing).label();
        } else if (dimensions.containsKey(thing)) {
            return dimensions.get(thing).label();
        }
        return pairs.containsKey(thing) ? pairs.get(thing).label() : thing;
    }

    /**
     * The dimensions that a dimension lies in, itself first.
     *
     * @param dimension the id
     * @return the ids up to the outermost; empty for an unknown one
     */
    public List<String> pathOf(String dimension) {
        List<String> path = new ArrayList<>();
        for (Dimension each = dimensions.get(dimension); each != null; each = dimensions.get(each.parent())) {
            path.add(each.id());
        }
        return List.copyOf(path);
    }

    /**
     * What the author added beyond the format.
     *
     * @return the extensions
     */
    public Extensions extensions() {
        return extensions;
    }

    /**
     * Where a dimension, factor or pair was read.
     *
     * @param thing the id
     * @return its origin; none for what was made in code
     */
    public Origin origin(String thing) {
        return origins.getOrDefault(Objects.requireNonNull(thing, "thing"), Origin.NONE);
    }
}
