package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the evaluator decided about an element. It stands beside the computed verdict and is never mixed into it. A judgement that is stated in more than
 * one place, in other words, has all its places.
 *
 * @param id the id
 * @param element the id of the element
 * @param scope for whom and when
 * @param word one of the evaluation's {@link JudgementWord}s
 * @param prognosis true when it speaks of what is to come
 * @param places where it is stated, the first of which has the word of the judgement; may be empty
 * @param grounds what it rests on
 * @param contribution whether what is fulfilled came through the intervention, or null if not said
 * @param contributors ids of elements that it came through instead or besides; may be empty
 * @param origin where it was read
 */
public record Judgement(
        String id,
        String element,
        Scope scope,
        String word,
        boolean prognosis,
        List<Stated> places,
        Grounds grounds,
        Contribution contribution,
        List<String> contributors,
        Origin origin)
        implements Identified {

    /**
     * Makes a judgement.
     *
     * @throws IllegalArgumentException if id, element or word is blank, or its first place has another word
     */
    public Judgement {
        if (id.isBlank() || element.isBlank() || word.isBlank()) {
            throw new IllegalArgumentException("a judgement has an id, an element and a word: \"" + id + "\", \"" + element + "\", \"" + word + "\"");
        }
        Objects.requireNonNull(scope, "scope");
        places = List.copyOf(places);
        if (!places.isEmpty() && !places.get(0).word().isEmpty()) {
            throw new IllegalArgumentException("the first place of judgement " + id + " has the word of the judgement: " + places.get(0).word());
        }
        Objects.requireNonNull(grounds, "grounds");
        contributors = List.copyOf(contributors);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A judgement with a reason, for evaluations written in code.
     *
     * @param id the id
     * @param element the id of the element
     * @param scope for whom and when
     * @param word one of the evaluation's words
     * @param reason the reason in words
     * @return the judgement
     */
    public static Judgement of(String id, String element, Scope scope, String word, String reason) {
        return new Judgement(id, element, scope, word, false, List.of(), Grounds.of(reason), null, List.of(), Origin.NONE);
    }

    /**
     * With the places where it is stated.
     *
     * @param all the places; the first has the word of the judgement
     * @return a copy
     * @throws IllegalArgumentException if the first place has another word
     */
    public Judgement stated(List<Stated> all) {
        return new Judgement(id, element, scope, word, prognosis, all, grounds, contribution, contributors, origin);
    }

    /**
     * With other grounds.
     *
     * @param others what it rests on
     * @return a copy
     */
    public Judgement on(Grounds others) {
        return new Judgement(id, element, scope, word, prognosis, places, others, contribution, contributors, origin);
    }

    /**
     * As one that speaks of what is to come.
     *
     * @return a copy
     */
    public Judgement asPrognosis() {
        return new Judgement(id, element, scope, word, true, places, grounds, contribution, contributors, origin);
    }

    /**
     * With what it says of the contribution.
     *
     * @param what whether it came through the intervention
     * @param through ids of elements that it came through instead or besides
     * @return a copy
     */
    public Judgement contributed(Contribution what, List<String> through) {
        return new Judgement(id, element, scope, word, prognosis, places, grounds, what, through, origin);
    }

    /**
     * Whether the judgement is put in other words in another place.
     *
     * @return true if a later place has another word, or words that differ from those of the first
     */
    public boolean drifts() {
        for (Stated place : places) {
            boolean sameWord = place.word().isEmpty() || place.word().equals(word);
            boolean sameWords = place.words().isEmpty() || place.words().equals(places.get(0).words());
            if (!sameWord || !sameWords) {
                return true;
            }
        }
        return false;
    }

    /**
     * What it says of the contribution.
     *
     * @return the contribution, or nothing if not said
     */
    public Optional<Contribution> contributionIfSaid() {
        return Optional.ofNullable(contribution);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Judgement it && id.equals(it.id) && element.equals(it.element) && scope.equals(it.scope)
                && word.equals(it.word) && prognosis == it.prognosis && places.equals(it.places) && grounds.equals(it.grounds)
                && contribution == it.contribution && contributors.equals(it.contributors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, element, scope, word);
    }
}
