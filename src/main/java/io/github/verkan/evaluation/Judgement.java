package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * What the evaluator decided about an element. It stands beside the computed verdict and is never mixed into it.
 *
 * @param id the id
 * @param element the id of the element
 * @param scope for whom and when
 * @param word one of the evaluation's {@link JudgementWord}s
 * @param prognosis true when it speaks of what is to come
 * @param section where it is stated; empty if not said
 * @param reason the reason in words; empty for none
 * @param factors ids of factors that it refers to
 * @param evidence ids of items that it refers to
 * @param origin where it was read
 */
public record Judgement(
        String id,
        String element,
        Scope scope,
        String word,
        boolean prognosis,
        String section,
        String reason,
        List<String> factors,
        List<String> evidence,
        Origin origin) {

    /**
     * Makes a judgement.
     *
     * @throws IllegalArgumentException if id, element or word is blank
     */
    public Judgement {
        if (id.isBlank() || element.isBlank() || word.isBlank()) {
            throw new IllegalArgumentException("a judgement has an id, an element and a word: \"" + id + "\", \"" + element + "\", \"" + word + "\"");
        }
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(reason, "reason");
        factors = List.copyOf(factors);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A judgement without further references, for evaluations written in code.
     *
     * @param id the id
     * @param element the id of the element
     * @param scope for whom and when
     * @param word one of the evaluation's words
     * @param reason the reason in words
     * @return the judgement
     */
    public static Judgement of(String id, String element, Scope scope, String word, String reason) {
        return new Judgement(id, element, scope, word, false, "", reason, List.of(), List.of(), Origin.NONE);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Judgement it && id.equals(it.id) && element.equals(it.element) && scope.equals(it.scope)
                && word.equals(it.word) && prognosis == it.prognosis && section.equals(it.section) && reason.equals(it.reason)
                && factors.equals(it.factors) && evidence.equals(it.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, element, scope, word);
    }
}
