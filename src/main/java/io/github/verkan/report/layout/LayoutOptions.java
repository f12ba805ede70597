package io.github.verkan.report.layout;

import io.github.verkan.words.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a diagram is to show, and how. Immutable; each setting gives new options. */
public final class LayoutOptions {

    /** The greatest number of factors that are shown unless it is said whether to show them. */
    public static final int MOST_FACTORS_UNASKED = 12;

    private final Language language;
    private final Orientation orientation;
    private final Extract extract;
    private final Map<String, List<String>> captions;
    private final int mostFactors;
    private final boolean fullLabels;

    private LayoutOptions(
            Language language, Orientation orientation, Extract extract, Map<String, List<String>> captions, int mostFactors, boolean fullLabels) {
        this.language = Objects.requireNonNull(language, "language");
        this.orientation = Objects.requireNonNull(orientation, "orientation");
        this.extract = extract;
        this.captions = captions;
        this.mostFactors = mostFactors;
        this.fullLabels = fullLabels;
    }

    /**
     * The whole theory in landscape, with short labels where there are any.
     *
     * @param language the language of the headings
     * @return the options
     */
    public static LayoutOptions in(Language language) {
        return new LayoutOptions(language, Orientation.LANDSCAPE, null, Map.of(), MOST_FACTORS_UNASKED, false);
    }

    /**
     * With another orientation.
     *
     * @param which which way it runs
     * @return options
     */
    public LayoutOptions oriented(Orientation which) {
        return new LayoutOptions(language, which, extract, captions, mostFactors, fullLabels);
    }

    /**
     * Only an extract.
     *
     * @param part what to show
     * @return options
     */
    public LayoutOptions only(Extract part) {
        return new LayoutOptions(language, orientation, Objects.requireNonNull(part, "part"), captions, mostFactors, fullLabels);
    }

    /**
     * With something to read below labels, for example what the evidence shows.
     *
     * @param byElement captions by id of element, each to begin on a line of its own; ids of what is not shown do no harm
     * @return options
     */
    public LayoutOptions captioned(Map<String, List<String>> byElement) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byElement.forEach((id, texts) -> copy.put(id, List.copyOf(texts)));
        return new LayoutOptions(language, orientation, extract, Collections.unmodifiableMap(copy), mostFactors, fullLabels);
    }

    /**
     * With factors, however many.
     *
     * @return options
     */
    public LayoutOptions withFactors() {
        return new LayoutOptions(language, orientation, extract, captions, Integer.MAX_VALUE, fullLabels);
    }

    /**
     * Without factors.
     *
     * @return options
     */
    public LayoutOptions withoutFactors() {
        return new LayoutOptions(language, orientation, extract, captions, 0, fullLabels);
    }

    /**
     * With the labels in full.
     *
     * @return options
     */
    public LayoutOptions fullLabels() {
        return new LayoutOptions(language, orientation, extract, captions, mostFactors, true);
    }

    /**
     * The language of the headings.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Which way it runs.
     *
     * @return the orientation
     */
    public Orientation orientation() {
        return orientation;
    }

    /**
     * What is shown.
     *
     * @return the extract, or nothing for the whole theory
     */
    public Optional<Extract> extract() {
        return Optional.ofNullable(extract);
    }

    List<String> captionsOf(String id) {
        return captions.getOrDefault(id, List.of());
    }

    int mostFactors() {
        return mostFactors;
    }

    boolean hasFullLabels() {
        return fullLabels;
    }
}
