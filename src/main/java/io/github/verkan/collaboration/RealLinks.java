package io.github.verkan.collaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The influences that are at work, by what they are from and on. One that was feared or is a risk is none. */
final class RealLinks {

    private final Map<String, Map<String, LoopLink>> links = new LinkedHashMap<>();
    private final Map<String, List<FactorInfluence>> into = new LinkedHashMap<>();
    private final Map<String, List<FactorInfluence>> from = new LinkedHashMap<>();

    RealLinks(FactorStudy study) {
        Map<String, Map<String, List<FactorInfluence>>> named = new LinkedHashMap<>();
        study.factorIds().forEach(id -> named.put(id, new LinkedHashMap<>()));
        for (FactorInfluence it : study.influences()) {
            if (it.kind().isReal()) {
                into.computeIfAbsent(it.to(), key -> new ArrayList<>()).add(it);
                from.computeIfAbsent(it.from(), key -> new ArrayList<>()).add(it);
                if (named.containsKey(it.to())) {
                    named.get(it.from()).computeIfAbsent(it.to(), key -> new ArrayList<>()).add(it);
                }
            }
        }
        named.forEach((factor, targets) -> {
            Map<String, LoopLink> out = new LinkedHashMap<>();
            targets.forEach((to, influences) -> out.put(to, link(factor, to, influences)));
            links.put(factor, out);
        });
    }

    private static LoopLink link(String from, String to, List<FactorInfluence> influences) {
        Sign sign = influences.get(0).sign();
        boolean isOne = influences.stream().allMatch(it -> it.sign() == sign);
        return new LoopLink(from, to, influences.stream().map(FactorInfluence::id).toList(), isOne ? sign : null);
    }

    /** The links from a factor to factors that are named, by these. */
    Map<String, LoopLink> from(String factor) {
        return links.get(factor);
    }

    /** The influences on a factor, on a stated loop, or on all. */
    List<FactorInfluence> into(String target) {
        return into.getOrDefault(target, List.of());
    }

    /** All influences from a factor. */
    List<FactorInfluence> allFrom(String factor) {
        return from.getOrDefault(factor, List.of());
    }
}
