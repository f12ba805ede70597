package io.github.verkan.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a scale's grades, per language and per set of elements that they fit ({@code effects}, {@code activities},
 * {@code mechanisms}, {@code factors}, {@code resources}).
 *
 * @param byLanguage words from the lowest to the highest grade, by set, by language
 */
public record ScaleWords(Map<String, Map<String, List<String>>> byLanguage) {

    /** None of its own: the words of the library are used. */
    public static final ScaleWords NONE = new ScaleWords(Map.of());

    /** Makes words. */
    public ScaleWords {
        Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, sets) -> {
            Map<String, List<String>> inner = new LinkedHashMap<>();
            sets.forEach((set, words) -> inner.put(set, List.copyOf(new ArrayList<>(words))));
            copy.put(language, Collections.unmodifiableMap(inner));
        });
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /**
     * The word of a grade.
     *
     * @param language the language
     * @param set the set of elements; where it has no words of its own those of {@code effects} are taken
     * @param step the grade's step
     * @return the word, or nothing if the scale has none
     */
    public Optional<String> word(String language, String set, int step) {
        Map<String, List<String>> sets = byLanguage.getOrDefault(language, Map.of());
        List<String> words = sets.getOrDefault(set, sets.getOrDefault("effects", List.of()));
        return step < words.size() ? Optional.of(words.get(step)) : Optional.empty();
    }
}
