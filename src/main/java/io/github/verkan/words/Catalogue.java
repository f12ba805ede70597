package io.github.verkan.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All words of the library: for each code of a section the Swedish and the English word, and other words that are understood when read. The
 * words stand in {@code catalogue.tsv}, a table with the columns section, code, Swedish, English, also understood (separated by {@code |}).
 */
public final class Catalogue {

    private static final Catalogue STANDARD = load();

    private final Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> codes = new LinkedHashMap<>();

    private record Entry(String swedish, String english) {}

    private Catalogue() {}

    /**
     * The library's catalogue.
     *
     * @return the catalogue, immutable
     */
    public static Catalogue standard() {
        return STANDARD;
    }

    private static Catalogue load() {
        Catalogue catalogue = new Catalogue();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Catalogue.class.getResourceAsStream("catalogue.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    catalogue.add(line.split("\t", -1), line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    private void add(String[] cells, String line) {
        if (cells.length < 4 || cells.length > 5) {
            throw new IllegalStateException("catalogue.tsv: four or five cells expected: " + line);
        }
        String section = cells[0];
        String code = cells[1];
        if (sections.computeIfAbsent(section, key -> new LinkedHashMap<>()).put(code, new Entry(cells[2], cells[3])) != null) {
            throw new IllegalStateException("catalogue.tsv: twice: " + section + " " + code);
        }
        List<String> understood = new ArrayList<>(List.of(code, cells[2], cells[3]));
        if (cells.length == 5 && !cells[4].isBlank()) {
            understood.addAll(List.of(cells[4].split("\\|")));
        }
        Map<String, String> back = codes.computeIfAbsent(section, key -> new LinkedHashMap<>());
        for (String word : understood) {
            String other = back.putIfAbsent(fold(word), code);
            if (other != null && !other.equals(code)) {
                throw new IllegalStateException("catalogue.tsv: \"" + word + "\" means both " + other + " and " + code + " in " + section);
            }
        }
    }

    /**
     * The word for a code.
     *
     * @param section the section
     * @param code the code
     * @param language the language
     * @return the word
     * @throws IllegalArgumentException if the section has no such code
     */
    public String word(String section, String code, Language language) {
        Entry entry = sections.getOrDefault(section, Map.of()).get(code);
        if (entry == null) {
            throw new IllegalArgumentException("no word for " + code + " in section " + section);
        }
        return language == Language.SV ? entry.swedish() : entry.english();
    }

    /**
     * The code of a word, in any language; letter case, surrounding spaces and the difference between space and hyphen do not matter.
     *
     * @param section the section
     * @param word a word, or the code itself
     * @return the code, or nothing if the word is not known there
     */
    public Optional<String> codeOf(String section, String word) {
        return Optional.ofNullable(codes.getOrDefault(section, Map.of()).get(fold(word)));
    }

    /**
     * The codes of a section.
     *
     * @param section the section
     * @return in the order of the catalogue; empty if there is no such section
     */
    public Set<String> codes(String section) {
        return Collections.unmodifiableSet(sections.getOrDefault(section, Map.of()).keySet());
    }

    /**
     * All words of a section in all languages, for hints.
     *
     * @param section the section
     * @return Swedish and English words in the order of the catalogue
     */
    public Collection<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        sections.getOrDefault(section, Map.of()).values().forEach(entry -> {
            words.add(entry.swedish());
            words.add(entry.english());
        });
        return words;
    }

    /**
     * The names of all sections.
     *
     * @return in the order of the catalogue
     */
    public Set<String> sections() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    private static String fold(String word) {
        return word.replace('\u00A0', ' ').replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
