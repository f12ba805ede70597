package io.github.verkan.diagnostic;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Hints for the unknown words of one file or case, as {@link DidYouMean} gives them, but only for the first 500 that it is asked about: whoever has mended those knows the
 * pattern, and a file of nothing but unknown words must not take longer than reading it. Keeps count, for one thread.
 */
public final class Hints {

    /** The most words that are looked up. */
    public static final int MOST = 500;

    private int asked;

    private Hints() {}

    /**
     * Hints for one file or case.
     *
     * @return hints, none of them given yet
     */
    public static Hints sparing() {
        return new Hints();
    }

    /**
     * The nearest known word.
     *
     * @param word the unknown word
     * @param known the known words; asked for only while hints are given
     * @return as {@link DidYouMean#hint}; an empty text after the first 500 words
     */
    public String nearest(String word, Supplier<? extends Collection<String>> known) {
        return of(word, it -> DidYouMean.hint(it, known.get()));
    }

    /**
     * A hint that is found in some other way.
     *
     * @param word the unknown word
     * @param finder finds a hint; asked only while hints are given
     * @return what it finds; an empty text after the first 500 words
     */
    public String of(String word, Function<String, String> finder) {
        asked += asked <= MOST ? 1 : 0;
        return asked <= MOST ? finder.apply(word) : "";
    }
}
