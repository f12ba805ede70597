package io.github.verkan.collaboration;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many influences each factor has in and out, and how many others it leads to. */
final class Standings {

    /** The most factors times influences for which reach is computed: some seconds. Studies have tens of each. */
    private static final long MOST = 300_000_000L;

    private static final String FORMULA = "number of other factors that influences lead to from factor, those on a loop leading to its factors;"
            + " overAll: all other factors where one of those ways meets an influence on all, else the same";

    private final List<String> factors;
    private final RealLinks links;
    /** By number of a factor or, behind these, of a stated loop: what it leads to. */
    private final int[][] next;
    private final boolean[] isOnAll;
    private final boolean hasReach;

    Standings(FactorStudy study, RealLinks links) {
        this.factors = study.factorIds();
        this.links = links;
        Map<String, Integer> numbers = new LinkedHashMap<>();
        factors.forEach(id -> numbers.put(id, numbers.size()));
        study.statedLoops().forEach(loop -> numbers.put(loop.id(), numbers.size()));
        this.next = new int[numbers.size()][];
        this.isOnAll = new boolean[numbers.size()];
        long arcs = 0;
        for (String factor : factors) {
            List<FactorInfluence> out = links.allFrom(factor);
            int number = numbers.get(factor);
            next[number] = out.stream().filter(it -> !it.isOnAll()).mapToInt(it -> numbers.get(it.to())).distinct().toArray();
            isOnAll[number] = out.stream().anyMatch(FactorInfluence::isOnAll);
            arcs += next[number].length;
        }
        for (StatedLoop loop : study.statedLoops()) {
            next[numbers.get(loop.id())] = loop.through().stream().mapToInt(numbers::get).toArray();
            arcs += loop.through().size();
        }
        hasReach = factors.size() * (next.length + arcs) <= MOST;
    }

    List<FactorStanding> all() {
        List<FactorStanding> all = new ArrayList<>();
        int[] seenFrom = new int[next.length];
        int[] queue = new int[next.length];
        for (int i = 0; i < factors.size(); i++) {
            all.add(hasReach ? withReach(i, seenFrom, queue) : standing(i, null, null, new Unknown("reach", "too-large", List.of())));
        }
        return List.copyOf(all);
    }

    private FactorStanding withReach(int start, int[] seenFrom, int[] queue) {
        int mark = start + 1;
        int size = 0;
        int reach = -1;
        boolean overAll = isOnAll[start];
        seenFrom[start] = mark;
        queue[size++] = start;
        for (int at = 0; at < size; at++) {
            reach += queue[at] < factors.size() ? 1 : 0;
            for (int to : next[queue[at]]) {
                if (seenFrom[to] != mark) {
                    seenFrom[to] = mark;
                    overAll |= isOnAll[to];
                    queue[size++] = to;
                }
            }
        }
        int reachOverAll = overAll ? factors.size() - 1 : reach;
        Step step = new Step("reach", FORMULA, List.of(Input.of("factor", factors.get(start)), Input.of("overAll", reachOverAll)), String.valueOf(reach), List.of());
        return standing(start, reach, reachOverAll, step);
    }

    private FactorStanding standing(int factor, Integer reach, Integer reachOverAll, Explanation explanation) {
        String id = factors.get(factor);
        return new FactorStanding(id, links.into(id).size(), links.allFrom(id).size(), reach, reachOverAll, explanation);
    }
}
