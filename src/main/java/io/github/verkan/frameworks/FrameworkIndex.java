package io.github.verkan.frameworks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a framework, looked up in the form in which labels are compared. Of two things of one name the first counts. */
final class FrameworkIndex {

    private static final int MOST_SUGGESTIONS = 3;

    /** A word that more factors have than this tells nothing. */
    private static final int MOST_OF_A_WORD = 100;

    private final FactorFramework framework;
    /** By id of factors, pairs and dimensions: the dimension that they stand in or are. */
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private final Map<String, String> factorsByName = new LinkedHashMap<>();
    private final Map<String, String> dimensionsByName = new LinkedHashMap<>();
    private final Map<String, List<String>> factorsByWord = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    FrameworkIndex(FactorFramework framework) {
        this.framework = framework;
        List.of(framework.id(), framework.title()).forEach(this::addName);
        framework.aliases().forEach(this::addName);
        for (Dimension it : framework.dimensions()) {
            dimensions.put(it.id(), it.id());
            add(dimensionsByName, it.id(), List.of(it.id(), it.label(), it.english()));
            add(dimensionsByName, it.id(), it.aliases());
        }
        framework.pairs().forEach(it -> dimensions.put(it.id(), it.dimension()));
        for (FrameworkFactor it : framework.factors()) {
            dimensions.put(it.id(), it.dimension());
            order.put(it.id(), order.size());
            add(factorsByName, it.id(), List.of(it.label(), it.english()));
            add(factorsByName, it.id(), it.aliases());
            Texts.words(it.label() + " " + String.join(" ", it.aliases()))
                    .forEach(word -> factorsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(it.id()));
        }
    }

    private void addName(String name) {
        if (!Texts.folded(name).isEmpty()) {
            names.add(Texts.folded(name));
        }
    }

    private static void add(Map<String, String> index, String id, List<String> labels) {
        for (String label : labels) {
            if (!Texts.folded(label).isEmpty()) {
                index.putIfAbsent(Texts.folded(label), id);
            }
        }
    }

    boolean has(String id) {
        return dimensions.containsKey(id);
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(dimensions.keySet());
    }

    boolean isDimension(String id) {
        return framework.dimension(id).isPresent();
    }

    /** The dimension that something stands in or is; empty for none. */
    String dimensionOf(String id) {
        return dimensions.getOrDefault(id, "");
    }

    /** The factor of a name; empty for none. */
    String factorCalled(String label) {
        return factorsByName.getOrDefault(Texts.folded(label), "");
    }

    /** The dimension in which its author places a factor, the innermost that is known; empty if it is placed elsewhere or nowhere. */
    String declaredDimension(FactorCandidate candidate) {
        if (!names.contains(Texts.folded(candidate.framework()))) {
            return "";
        }
        String category = dimensionsByName.getOrDefault(Texts.folded(candidate.category()), "");
        String within = dimensionsByName.getOrDefault(Texts.folded(candidate.subcategory()), "");
        boolean fits = category.isEmpty() || framework.pathOf(within).contains(category);
        return within.isEmpty() || !fits ? category : within;
    }

    /** Factors that share words with a label, those that share most first. */
    List<FactorMatch.Suggestion> sharingWords(String label) {
        Map<String, List<String>> shared = new LinkedHashMap<>();
        for (String word : Texts.words(label)) {
            List<String> factors = factorsByWord.getOrDefault(word, List.of());
            for (String factor : factors.size() > MOST_OF_A_WORD ? List.<String>of() : factors) {
                shared.computeIfAbsent(factor, key -> new ArrayList<>()).add(word);
            }
        }
        List<FactorMatch.Suggestion> suggestions = new ArrayList<>();
        shared.forEach((factor, words) -> suggestions.add(new FactorMatch.Suggestion(factor, words)));
        suggestions.sort(Comparator.<FactorMatch.Suggestion>comparingInt(it -> -it.words().size()).thenComparingInt(it -> order.get(it.factor())));
        return List.copyOf(suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())));
    }
}
