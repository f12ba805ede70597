package io.github.verkan.collaboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what breaks a loop: linear in the influences. */
final class BreakerSearch {

    private final FactorStudy study;
    private final RealLinks links;

    BreakerSearch(FactorStudy study, RealLinks links) {
        this.study = study;
        this.links = links;
    }

    /** A way that ends in what breaks a loop: from a factor, and whether more of it gives more of that. */
    private record Way(String factor, boolean gives) {}

    /** What breaks a loop; stated are the ids under which the author states it. */
    LoopBreakers of(FoundLoop loop, Set<String> stated) {
        Set<String> members = new LinkedHashSet<>(loop.factors());
        List<String> direct = new ArrayList<>();
        List<String> notReal = new ArrayList<>();
        Deque<Way> open = new ArrayDeque<>();
        Set<Way> seen = new HashSet<>();
        for (FactorInfluence it : study.influences()) {
            boolean isOnLoop = members.contains(it.to()) || stated.contains(it.to()) || it.isOnAll();
            boolean isAgainst = it.sign() == Sign.MINUS || it.kind() == InfluenceKind.BREAKS_LOOP;
            if (isOnLoop && isAgainst && !members.contains(it.from())) {
                (it.kind().isReal() ? direct : notReal).add(it.id());
                if (it.kind().isReal() && seen.add(new Way(it.from(), true))) {
                    open.add(new Way(it.from(), true));
                }
            }
        }
        List<LoopBreakers.Lead> behind = new ArrayList<>();
        List<LoopBreakers.Lead> against = new ArrayList<>();
        while (!open.isEmpty()) {
            Way way = open.remove();
            // What leads into the loop itself would be everything that bears on it.
            List<FactorInfluence> leading = members.contains(way.factor()) ? List.of() : links.into(way.factor());
            for (FactorInfluence it : leading) {
                Way longer = new Way(it.from(), way.gives() == (it.sign() == Sign.PLUS));
                if (seen.add(longer)) {
                    (longer.gives() ? behind : against).add(new LoopBreakers.Lead(it.from(), it.id()));
                    open.add(longer);
                }
            }
        }
        return new LoopBreakers(direct, behind, against, notReal);
    }
}
