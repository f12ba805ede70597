package io.github.verkan.conclusion;

import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * One thing that the verdicts mean together, with its trace.
 *
 * @param kind what kind of finding it is
 * @param scope for whom and when
 * @param about ids of what it is about
 * @param indication whether it rests on indications alone, and is to be said with the reservation that goes with them
 * @param says the code of what is said of it, by kind: an {@link io.github.verkan.chains.OverallDiagnosis}, a {@link io.github.verkan.chains.Weakness}, a
 *     {@link io.github.verkan.chains.ProspectStatus}, the role that it rests on, or the kind of loose end; empty where the kind says it all
 * @param follows ids of what follows from it: what a broken chain does not reach, the next steps, the final effects that depend on an open question, or the
 *     addressees of a draft
 * @param hindrances ids of factors at work that hinder, within what carries out the intervention or where nobody has said
 * @param barriers ids of barriers outside it
 * @param instead ids of what makes up for it, or for readiness of what enables
 * @param inParticular ids of the parties for whom it holds in particular
 * @param trace how it came about
 */
public record MainFinding(
        Kind kind,
        Scope scope,
        List<String> about,
        boolean indication,
        String says,
        List<String> follows,
        List<String> hindrances,
        List<String> barriers,
        List<String> instead,
        List<String> inParticular,
        Explanation trace) {

    /** The kinds of main finding, in the order in which a report tells them. */
    public enum Kind implements Coded {
        /** Whether the method or its implementation failed. */
        DIAGNOSIS,
        /** Where a chain breaks, and what it does not reach. */
        CHAIN_BREAKS,
        /** Fulfilled or not, it is not enough for the next step. */
        NOT_ENOUGH,
        /** A mechanism that the evidence speaks against. */
        MECHANISM_FAILS,
        /** A mechanism that the evidence supports. */
        MECHANISM_HOLDS,
        /** What can be expected of what is too early to judge. A prognosis. */
        PROSPECTS,
        /** The prospects of carrying on with the implementation. A prognosis. */
        READINESS,
        /** Verdicts that rest on one role alone. */
        ONE_ROLE,
        /** Verdicts that rest on those who report on their own work. */
        SELF_REPORT,
        /** An open question that many chains run over. */
        OPEN_QUESTION,
        /** What nobody has said anything about. */
        NO_EVIDENCE,
        /** A draft of a recommendation where something failed and nothing is recommended. A draft, for the evaluator to take or leave. */
        DRAFT_RECOMMENDATION
    }

    /** Makes a finding. */
    public MainFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        about = List.copyOf(about);
        Objects.requireNonNull(says, "says");
        follows = List.copyOf(follows);
        hindrances = List.copyOf(hindrances);
        barriers = List.copyOf(barriers);
        instead = List.copyOf(instead);
        inParticular = List.copyOf(inParticular);
        Objects.requireNonNull(trace, "trace");
    }

    static MainFinding of(Kind kind, Scope scope, List<String> about, String says, Explanation trace) {
        return new MainFinding(kind, scope, about, false, says, List.of(), List.of(), List.of(), List.of(), List.of(), trace);
    }

    MainFinding asIndication(boolean restsOnIndications) {
        return new MainFinding(kind, scope, about, restsOnIndications, says, follows, hindrances, barriers, instead, inParticular, trace);
    }

    MainFinding leadingTo(List<String> ids) {
        return new MainFinding(kind, scope, about, indication, says, ids, hindrances, barriers, instead, inParticular, trace);
    }

    MainFinding because(List<String> hinder, List<String> bar, List<String> madeUpBy) {
        return new MainFinding(kind, scope, about, indication, says, follows, hinder, bar, madeUpBy, inParticular, trace);
    }

    MainFinding worstFor(List<String> parties) {
        return new MainFinding(kind, scope, about, indication, says, follows, hindrances, barriers, instead, parties, trace);
    }
}
