package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What evidence would settle the most: everything for which there is no firm verdict for all (it cannot be assessed, rests on one voice or perspective,
 * accounts diverge, or it is too early), with the chains that run over it, ranked.
 *
 * <p>Chains lead over links of all kinds but those that hinder, from what nothing leads to, to effects from which no other effect is reached. A whole is
 * entered and left through its parts; a loop is one step. A mechanism stands on the links that run through it; it is a step itself, as a factor is, only
 * where links lead to it and on from it. Factors are not asked about. Resources, and what stands outside the theory, are asked about only where
 * somebody was heard, and a link that no row names only where it runs through no mechanism that is asked about instead. Takes time in proportion to
 * the size of the theory.
 */
public final class OpenQuestions {

    private static final Set<Status> OPEN = EnumSet.of(Status.NOT_ASSESSABLE, Status.INDICATION, Status.DIVERGING, Status.TOO_EARLY);

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Chains chains;
    private final Needs needs;
    private final Map<int[], List<String>> effects = new IdentityHashMap<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    private OpenQuestions(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.chains = new Chains(theory);
        this.needs = new Needs(assessment);
    }

    /**
     * The open questions of an assessment.
     *
     * @param assessment the assessment
     * @return what can be found out now, then what has to be waited for; in each those with the most chains first, of as many those on which more final
     *     effects depend, then elements in the order of the theory, then links
     */
    public static List<OpenQuestion> of(Assessment assessment) {
        OpenQuestions found = new OpenQuestions(Objects.requireNonNull(assessment, "assessment"));
        for (Element element : found.theory.elements()) {
            found.ask(element);
        }
        for (Link link : found.theory.links()) {
            found.ask(link);
        }
        found.questions.sort(OpenQuestions::byWeight);
        return List.copyOf(found.questions);
    }

    private static int byWeight(OpenQuestion one, OpenQuestion other) {
        int byTime = Boolean.compare(one.isToBeWaitedFor(), other.isToBeWaitedFor());
        int byChains = other.chains().compareTo(one.chains());
        return byTime != 0 ? byTime : byChains != 0 ? byChains : Integer.compare(other.finalEffects().size(), one.finalEffects().size());
    }

    private void ask(Element element) {
        Verdict verdict = assessment.verdict(element.id(), Scope.OVERALL).orElse(null);
        boolean isOpen = verdict != null && OPEN.contains(verdict.status());
        if (!isOpen || element.kind() == ElementKind.FACTOR) {
            return;
        }
        boolean isPromised = !element.isOutside() && element.kind() != ElementKind.RESOURCE;
        if (isPromised || verdict.reason() != Reason.NO_EVIDENCE) {
            add(element.id(), verdict, element.kind() == ElementKind.MECHANISM ? theory.linksThrough(element.id()) : List.of(), needs.of(verdict));
        }
    }

    private void ask(Link link) {
        Verdict verdict = assessment.verdict(link.id(), Scope.OVERALL).orElse(null);
        boolean isUnheard = verdict == null || verdict.reason() == Reason.NO_EVIDENCE;
        if (isUnheard ? link.through().isEmpty() && chains.graph().isWay(link) : OPEN.contains(verdict.status())) {
            add(link.id(), verdict, List.of(link), isUnheard ? needs.ofUnheardLinkTo(link.to()) : needs.of(verdict));
        }
    }

    private void add(String about, Verdict verdict, List<Link> links, List<Need> needed) {
        List<WaysThrough> ways = new ArrayList<>();
        int[] reached = Chains.NO_EFFECTS;
        ChainCount count = ChainCount.NONE;
        // By entry and exit: what lies within one loop is one step and counts once.
        Map<List<Integer>, String> passages = passagesOf(about, links);
        for (Map.Entry<List<Integer>, String> passage : passages.entrySet()) {
            int in = passage.getKey().get(0);
            int out = passage.getKey().get(1);
            WaysThrough each = new WaysThrough(passage.getValue(), chains.waysTo(in), chains.waysOn(out));
            ways.add(each);
            count = count.plus(each.chains());
            reached = Chains.firstOf(reached, chains.finalEffects(out));
        }
        questions.add(new OpenQuestion(about, verdict, ways, count, effects.computeIfAbsent(reached, this::named),
                reached.length > Chains.MOST_NAMED, needed));
    }

    private Map<List<Integer>, String> passagesOf(String about, List<Link> links) {
        Map<List<Integer>, String> passages = new LinkedHashMap<>();
        for (String leaf : theory.kindOf(about).isPresent() ? chains.graph().leaves(about) : List.<String>of()) {
            if (chains.graph().in(leaf) >= 0) {
                passages.putIfAbsent(List.of(chains.graph().in(leaf), chains.graph().out(leaf)), leaf);
            }
        }
        for (Link link : links) {
            if (chains.graph().isWay(link)) {
                int from = chains.graph().out(link.from());
                int to = chains.graph().in(link.to());
                // The third number keeps apart links between the same two steps, which are different chains; within a step there is none to keep.
                passages.putIfAbsent(from == to ? List.of(from, to) : List.of(from, to, passages.size()), link.id());
            }
        }
        return passages;
    }

    private List<String> named(int[] places) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(places.length, Chains.MOST_NAMED); i++) {
            ids.add(chains.effectAt(places[i]));
        }
        return List.copyOf(ids);
    }
}
