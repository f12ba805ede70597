package io.github.verkan.coverage;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the evidence does not settle, and what hangs on it.
 *
 * @param about the id of the element or link
 * @param verdict the verdict that leaves it open, or null for a link that no row names
 * @param ways the steps or links by which chains pass it: itself; for a whole its parts, for a mechanism the links through it,
 *     and itself where links lead to it and on from it
 * @param chains on how many chains from beginnings to final effects it stands; a chain that passes two parts of a whole, or runs twice through a
 *     mechanism, counts twice
 * @param finalEffects ids of the final effects that depend on its being known, in the order of the theory, a whole by its parts; the first 50
 * @param more whether there are more final effects than are named
 * @param needs what kind of evidence would settle it; at least one
 */
public record OpenQuestion(
        String about, Verdict verdict, List<WaysThrough> ways, ChainCount chains, List<String> finalEffects, boolean more, List<Need> needs) {

    /** Makes a question. */
    public OpenQuestion {
        Objects.requireNonNull(about, "about");
        ways = List.copyOf(ways);
        Objects.requireNonNull(chains, "chains");
        finalEffects = List.copyOf(finalEffects);
        needs = List.copyOf(needs);
    }

    /**
     * The verdict that leaves it open.
     *
     * @return the verdict, or nothing for a link that no row names
     */
    public Optional<Verdict> verdictIfAny() {
        return Optional.ofNullable(verdict);
    }

    /**
     * Whether no evidence can settle it yet.
     *
     * @return true if it is too early
     */
    public boolean isToBeWaitedFor() {
        return need(Need.Kind.WAIT).isPresent();
    }

    /**
     * A need of a kind.
     *
     * @param kind the kind
     * @return the need, or nothing
     */
    public Optional<Need> need(Need.Kind kind) {
        return needs.stream().filter(need -> need.kind() == kind).findFirst();
    }

    /**
     * How it was found.
     *
     * @return a step whose result is the number of chains, with a step for each of the {@link #ways()} and the verdict's own explanation below it
     */
    public Explanation explanation() {
        List<Explanation> children = new ArrayList<>();
        ways.forEach(each -> children.add(each.step()));
        if (verdict != null) {
            children.add(verdict.explanation());
        }
        return new Step("open-question", "the chains of all ways together, counted up to the limit", List.of(Input.of("about", about),
                Input.of("status", verdict == null ? "" : verdict.status().code()),
                Input.of("reason", verdict == null || verdict.reason() == null ? "" : verdict.reason().code()),
                Input.of("finalEffects", String.join(" ", finalEffects) + (more ? " …" : "")),
                Input.of("needs", String.join(" ", needs.stream().map(need -> need.kind().code()).toList())),
                Input.of("limit", ChainCount.LIMIT)), chains.toString(), children);
    }
}
