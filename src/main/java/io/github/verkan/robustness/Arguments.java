package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.graph.FlowNetwork;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The robustness of an argument along a chain of claims, as in causal mapping (Powell, Copestake and Remnant 2024, Evaluation 30(1),
 * doi:10.1177/13563890231196601): the maximum flow with as much capacity between two things as there are claims, and the sources that tell the whole story.
 * Beside them stand the paths that share nothing (Menger 1927), and the least number of sources without which no path is left.
 *
 * <p>That number is exact where up to {@link #EXACT_UP_TO} sources have claims on the way; otherwise it is an upper bound, and says so.
 */
public final class Arguments {

    /** Up to this many sources with claims on the way the least number to remove is exact. */
    public static final int EXACT_UP_TO = SourceCut.EXACT_UP_TO;

    private Arguments() {}

    /** A claim, and the row that makes it; null for one that was given without. */
    private record Claimed(Claim claim, Citation row) {

        Step step() {
            return new Step("claim", "a source says that the first leads to the second",
                    List.of(Input.of("from", claim.from()), Input.of("to", claim.to()), Input.of("source", claim.source())), "1",
                    row == null ? List.of() : List.of(row));
        }
    }

    /**
     * The claims that the evidence on links makes: one for each row that counts and supports a link, and each of its sources. Links that hinder or compensate
     * lead nowhere in this sense; evidence on a mechanism is none on its links.
     *
     * @param assessment the assessment; its overall verdicts on links say what counts
     * @return the claims, in the order of the links
     */
    public static List<Claim> claimsOf(Assessment assessment) {
        return claimedIn(assessment).stream().map(Claimed::claim).toList();
    }

    private static List<Claimed> claimedIn(Assessment assessment) {
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
        List<Claimed> claims = new ArrayList<>();
        for (Link link : assessment.evaluation().theory().links()) {
            if (link.kind() != LinkKind.HINDERS && link.kind() != LinkKind.COMPENSATES) {
                assessment.verdict(link.id(), Scope.OVERALL).ifPresent(verdict -> add(verdict, link, items, assessment, claims));
            }
        }
        return claims;
    }

    private static void add(Verdict verdict, Link link, Map<String, EvidenceItem> items, Assessment assessment, List<Claimed> claims) {
        Degree yesFrom = assessment.settings().fraction("yesFrom");
        Deque<Explanation> open = new ArrayDeque<>(List.of(verdict.explanation()));
        while (!open.isEmpty()) {
            Explanation it = open.removeFirst();
            String speaker = it instanceof Step step
                    ? step.inputs().stream().filter(input -> input.name().equals("source")).map(Input::value).findFirst().orElse("") : "";
            for (Explanation child : it.children()) {
                if (!(child instanceof Citation citation)) {
                    open.addLast(child);
                } else if (citation.counts() && !citation.says().equals("no-view") && Degree.parse(citation.says()).atLeast(yesFrom)) {
                    List<String> sources = speaker.isEmpty() ? items.get(citation.evidence()).sources() : List.of(speaker);
                    sources.forEach(source -> claims.add(new Claimed(new Claim(link.from(), link.to(), source), citation)));
                }
            }
        }
    }

    /**
     * The argument that one element of a theory leads to another, from the evidence on the links between. What leads to a whole leads to each of its parts, and
     * what a part leads to the whole leads to.
     *
     * @param assessment the assessment
     * @param from the id of the element where it begins
     * @param to the id of the element where it ends
     * @return the argument
     * @throws IllegalArgumentException if the ids are those of no elements, or the same
     */
    public static Argument of(Assessment assessment, String from, String to) {
        TheoryOfChange theory = assessment.evaluation().theory();
        if (theory.element(from).isEmpty() || theory.element(to).isEmpty()) {
            throw new IllegalArgumentException("an argument goes from one element to another: " + from + ", " + to);
        }
        List<String[]> given = new ArrayList<>();
        for (Element whole : theory.elements()) {
            for (Effect part : theory.parts(whole.id())) {
                given.add(new String[] {whole.id(), part.id()});
            }
        }
        return of(claimedIn(assessment), given, from, to);
    }

    /**
     * The argument that claims make.
     *
     * @param claims the claims; the same source may make the same claim several times
     * @param from where it begins
     * @param to where it ends
     * @return the argument; one without a path if no claim names the ends
     * @throws IllegalArgumentException if both ends are the same
     */
    public static Argument of(List<Claim> claims, String from, String to) {
        return of(claims.stream().map(claim -> new Claimed(claim, null)).toList(), List.of(), from, to);
    }

    private static Argument of(List<Claimed> claimed, List<String[]> given, String from, String to) {
        List<Claim> claims = claimed.stream().map(Claimed::claim).toList();
        FlowNetwork.Builder builder = FlowNetwork.builder().node(from).node(to);
        for (Claim claim : claims) {
            builder.arc(claim.from(), claim.to(), 1);
        }
        for (String[] ends : given) {
            // As much as all claims together can carry to it.
            builder.arc(ends[0], ends[1], claims.size() + 1L);
        }
        FlowNetwork network = builder.build();
        SourceCut cut = new SourceCut(claims, given, from, to);
        SourceCut.Found found = cut.search();
        boolean hasPath = cut.hasPath();
        long flow = network.maxFlow(from, to);
        long links = network.arcDisjointPaths(from, to);
        long nodes = network.nodeDisjointPaths(from, to);
        List<String> threads = cut.threads();
        List<Explanation> steps = new ArrayList<>(List.of(
                result("flow", "the maximum flow, each claim carrying one", flow),
                result("link-disjoint-paths", "the most paths that share no link", links),
                result("node-disjoint-paths", "the most paths that share nothing on the way", nodes),
                new Step("threads", "the sources whose claims alone lead all the way", List.of(), String.join(" ", threads), List.of()),
                new Step("removal", "the fewest sources without whose claims no path is left", List.of(Input.of("removal", found.removal().code()),
                        Input.of("sources", String.join(" ", found.sources()))), Integer.toString(found.sources().size()), List.of())));
        claimed.forEach(claim -> steps.add(claim.step()));
        given.forEach(ends -> steps.add(new Step("part", "what leads to the whole leads to its part",
                List.of(Input.of("from", ends[0]), Input.of("to", ends[1])), "given", List.of())));
        Step step = new Step("argument", "whether the claims below lead from one end to the other",
                List.of(Input.of("from", from), Input.of("to", to), Input.of("claims", claims.size())), hasPath ? "path" : "no-path", steps);
        return new Argument(from, to, claims.size(), hasPath, flow, links, nodes, threads, found.sources(), found.removal(), step);
    }

    private static Step result(String rule, String formula, long number) {
        return new Step(rule, formula, List.of(), Long.toString(number), List.of());
    }
}
