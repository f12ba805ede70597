package io.github.verkan.robustness;

import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of each verdict when one source, role, method or cycle is left out: the case is assessed once again for each of them. This is the
 * jackknife's question (Tukey 1958, Annals of Mathematical Statistics 29:614), asked of a verdict instead of a number: does it rest on one of them alone?
 *
 * <p>It costs an assessment for each id. Above {@link #MOST_ROWS} rows times ids, or {@link #MOST_RESULTS} verdicts times ids, nothing is computed and the
 * result says so; a single verdict can still be asked about.
 *
 * @param rows how many rows there are
 * @param ids how many sources, roles, methods and cycles there are to leave out
 * @param refused whether it would have cost too much; then there are no verdicts
 * @param verdicts what each verdict hinges on, in the order of the assessment
 */
public record LeaveOut(int rows, int ids, boolean refused, List<Hinges> verdicts) {

    /** The most rows times ids. */
    public static final long MOST_ROWS = 1_000_000;
    /** The most verdicts times ids. */
    public static final long MOST_RESULTS = 1_000_000;

    /** Makes a result. */
    public LeaveOut {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Leaves out each in turn, for all verdicts.
     *
     * @param reassessor the assessment, ready to be made again
     * @return what each verdict hinges on
     */
    public static LeaveOut of(Reassessor reassessor) {
        EvidenceBase evidence = reassessor.before().evaluation().evidence();
        return of(reassessor, reassessor.before().verdicts(), Evidences.ids(evidence.items(), evidence));
    }

    /**
     * Leaves out each in turn, for some verdicts.
     *
     * @param reassessor the assessment, ready to be made again
     * @param verdicts some of its verdicts
     * @return what each of them hinges on, in their order
     */
    public static LeaveOut of(Reassessor reassessor, List<Verdict> verdicts) {
        EvidenceBase evidence = reassessor.before().evaluation().evidence();
        return of(reassessor, List.copyOf(verdicts), Evidences.ids(evidence.items(), evidence));
    }

    /**
     * Leaves out each of those that speak in one verdict: the sources with a voice there, their roles, and the methods and cycles of the rows that count.
     *
     * @param reassessor the assessment, ready to be made again
     * @param verdict one of its verdicts
     * @return what the verdict hinges on
     */
    public static LeaveOut of(Reassessor reassessor, Verdict verdict) {
        EvidenceBase evidence = reassessor.before().evaluation().evidence();
        Map<String, Citation> cited = Evidences.cited(verdict);
        List<EvidenceItem> counting = new ArrayList<>();
        for (EvidenceItem item : evidence.items()) {
            if (cited.containsKey(item.id()) && cited.get(item.id()).counts()) {
                counting.add(item);
            }
        }
        Map<Facet, Set<String>> ids = Evidences.ids(counting, evidence);
        Set<String> voices = new LinkedHashSet<>(verdict.counts().yes());
        voices.addAll(verdict.counts().partly());
        voices.addAll(verdict.counts().no());
        Set<String> roles = new LinkedHashSet<>();
        for (String voice : voices) {
            roles.add(Evidences.roleOf(voice, evidence));
        }
        ids.get(Facet.SOURCE).retainAll(voices);
        ids.get(Facet.ROLE).retainAll(roles);
        return of(reassessor, List.of(verdict), ids);
    }

    private static LeaveOut of(Reassessor reassessor, List<Verdict> verdicts, Map<Facet, Set<String>> ids) {
        int rows = reassessor.before().evaluation().evidence().items().size();
        int number = 0;
        for (Set<String> ofFacet : ids.values()) {
            number += ofFacet.size();
        }
        if ((long) rows * number > MOST_ROWS || (long) verdicts.size() * number > MOST_RESULTS) {
            return new LeaveOut(rows, number, true, List.of());
        }
        List<List<LeftOut>> results = new ArrayList<>();
        List<List<Explanation>> steps = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            results.add(new ArrayList<>());
            steps.add(new ArrayList<>());
        }
        Map<Set<String>, List<Optional<Verdict>>> withoutSources = new HashMap<>();
        for (Facet facet : ids.keySet()) {
            for (String id : ids.get(facet)) {
                // Where a role has one source, to leave out the one is to leave out the other.
                Set<String> sources = Evidences.sources(reassessor.before().evaluation().evidence(), facet, id);
                List<Optional<Verdict>> known = withoutSources.get(sources);
                List<Optional<Verdict>> after = known != null ? known : reassessor.verdictsWithout(facet, id, verdicts);
                if (!sources.isEmpty()) {
                    withoutSources.put(sources, after);
                }
                for (int i = 0; i < verdicts.size(); i++) {
                    Verdict verdict = verdicts.get(i);
                    LeftOut result = new LeftOut(facet, id, Outcome.of(verdict), after.get(i).map(Outcome::of).orElse(Outcome.NOTHING));
                    results.get(i).add(result);
                    steps.get(i).add(step(result, after.get(i)));
                }
            }
        }
        List<Hinges> hinges = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            hinges.add(hinges(verdicts.get(i), results.get(i), steps.get(i)));
        }
        return new LeaveOut(rows, number, false, hinges);
    }

    private static Step step(LeftOut result, Optional<Verdict> after) {
        Explanation nothing = new Unknown("verdict", "no-evidence", List.of());
        return new Step("left-out", "the verdict from the rows without it: the same when status and grade are, otherwise changed",
                List.of(Input.of("facet", result.facet().code()), Input.of("id", result.id()), Input.of("before", result.before()),
                        Input.of("after", result.after())),
                result.changes() ? "changed" : "same",
                result.changes() ? List.of(after.map(Verdict::explanation).orElse(nothing)) : List.of());
    }

    private static Hinges hinges(Verdict verdict, List<LeftOut> all, List<Explanation> steps) {
        int changing = 0;
        for (LeftOut result : all) {
            changing += result.changes() ? 1 : 0;
        }
        Step step = new Step("leave-out", "stable when no step below is changed, otherwise hinges and how many are",
                List.of(Input.of("element", verdict.element()), Input.of("scope", verdict.scope()), Input.of("verdict", Outcome.of(verdict)),
                        Input.of("ids", all.size())),
                changing == 0 ? "stable" : "hinges " + changing, steps);
        return new Hinges(verdict.element(), verdict.scope(), Outcome.of(verdict), all, step);
    }

    /**
     * What the verdict on an element hinges on.
     *
     * @param element the id of the element or link
     * @param scope the scope
     * @return the result, or nothing if there is no such verdict or the whole was refused
     */
    public Optional<Hinges> on(String element, Scope scope) {
        for (Hinges it : verdicts) {
            if (it.element().equals(element) && it.scope().equals(scope)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
