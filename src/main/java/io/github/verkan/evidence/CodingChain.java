package io.github.verkan.evidence;

import java.util.List;
import java.util.Objects;

/**
 * The way from what was said to what it was taken to be evidence of, as qualitative content analysis goes it: the source's own words (the item's quotation, a
 * meaning unit) are condensed and interpreted, get codes, and codes are gathered under subcategories, categories and themes (Graneheim and Lundman 2004, Nurse
 * Education Today 24:105–112). Nothing of it bears on a verdict; it is kept so that a reader can go back from the verdict to the words.
 *
 * @param condensed the meaning unit made shorter, close to the text; empty for none
 * @param underlying what it is taken to mean; empty for none
 * @param codes the codes that led to the item
 * @param subcategories the subcategories of these codes
 * @param categories the categories
 * @param themes the themes
 * @param coders who coded it so
 */
public record CodingChain(
        String condensed,
        String underlying,
        List<String> codes,
        List<String> subcategories,
        List<String> categories,
        List<String> themes,
        List<String> coders) {

    /** Not coded in this way, or not said. */
    public static final CodingChain NONE = new CodingChain("", "", List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Makes a chain.
     *
     * @throws IllegalArgumentException if a list holds a blank text
     */
    public CodingChain {
        Objects.requireNonNull(condensed, "condensed");
        Objects.requireNonNull(underlying, "underlying");
        codes = EvidenceBuilder.texts(codes, "codes");
        subcategories = EvidenceBuilder.texts(subcategories, "subcategories");
        categories = EvidenceBuilder.texts(categories, "categories");
        themes = EvidenceBuilder.texts(themes, "themes");
        coders = EvidenceBuilder.texts(coders, "coders");
    }

    /**
     * Whether nothing is said.
     *
     * @return true if all parts are empty
     */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * The chain as it can be published: without what is close to somebody's words, and without who coded it.
     *
     * @return codes, subcategories, categories and themes
     */
    public CodingChain withoutWords() {
        return new CodingChain("", "", codes, subcategories, categories, themes, List.of());
    }
}
