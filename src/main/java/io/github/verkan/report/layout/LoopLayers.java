package io.github.verkan.report.layout;

import io.github.verkan.report.layout.LoopLayout.Manner;
import io.github.verkan.report.layout.LoopPlan.Loop;
import io.github.verkan.report.layout.LoopPlan.Part;
import io.github.verkan.report.layout.LoopPlan.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which layer each factor stands in: behind all that bears on it, save within a tangle, where the longest loop goes out and back again and the others stand beside
 * what they are linked with. What nothing bears on stands right before what it bears on first.
 */
final class LoopLayers {

    /** Longer loops are no rings that one sees as such. */
    private static final int LONGEST_RING = 10;
    private static final int SHORTEST_RING = 3;

    final Map<String, Integer> layerOf = new LinkedHashMap<>();
    /** The loops that lie as rings with room in their middles, and the layers of these. */
    final Map<Loop, Integer> rings = new LinkedHashMap<>();

    private final Part part;
    private final Map<String, Integer> groupOf = new LinkedHashMap<>();
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final Map<Loop, String> ringStarts = new LinkedHashMap<>();

    LoopLayers(Part part) {
        this.part = part;
        for (Set<String> tangle : part.tangles()) {
            int group = groupOf.size();
            tangle.forEach(id -> groupOf.put(id, group));
            layTangle(tangle);
        }
        part.factors().forEach(it -> {
            groupOf.putIfAbsent(it.id(), groupOf.size());
            offsets.putIfAbsent(it.id(), 0);
        });
        List<Tie> across = part.arrows().stream().filter(it -> groupOf.containsKey(it.to()) && it.manner() != Manner.APART)
                .filter(it -> !groupOf.get(it.from()).equals(groupOf.get(it.to()))).toList();
        Map<Integer, Integer> bases = bases(across);
        groupOf.forEach((id, group) -> layerOf.put(id, bases.get(group) + offsets.get(id)));
        layLoners();
        int least = layerOf.values().stream().mapToInt(it -> it).min().orElse(0);
        layerOf.replaceAll((id, layer) -> layer - least);
        ringStarts.forEach((loop, first) -> rings.put(loop, layerOf.get(first) + 1));
    }

    private void layTangle(Set<String> tangle) {
        Loop longest = null;
        for (Loop loop : part.loops()) {
            boolean fits = loop.found() != null && loop.factors().size() <= LONGEST_RING && tangle.containsAll(loop.factors());
            if (fits && (longest == null || loop.factors().size() > longest.factors().size())) {
                longest = loop;
            }
        }
        List<String> placed = new ArrayList<>();
        if (longest == null) {
            placed.add(tangle.iterator().next());
            offsets.put(placed.get(0), 0);
        } else {
            List<String> ring = longest.factors();
            int turn = (ring.size() + 1) / 2;
            for (int i = 0; i < ring.size(); i++) {
                offsets.put(ring.get(i), i <= turn ? i : ring.size() - i);
                placed.add(ring.get(i));
            }
            if (ring.size() >= SHORTEST_RING) {
                ringStarts.put(longest, ring.get(0));
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            int at = offsets.get(placed.get(i));
            for (Tie it : part.arrows()) {
                boolean leaves = it.from().equals(placed.get(i));
                String other = leaves ? it.to() : it.to().equals(placed.get(i)) ? it.from() : "";
                if (tangle.contains(other) && !offsets.containsKey(other)) {
                    offsets.put(other, leaves ? at + 1 : at - 1);
                    placed.add(other);
                }
            }
        }
    }

    /** Groups as far forward as they must stand; between groups there is no way round, so that this ends. */
    private Map<Integer, Integer> bases(List<Tie> across) {
        Map<Integer, Integer> bases = new LinkedHashMap<>();
        groupOf.values().forEach(group -> bases.put(group, 0));
        boolean changed = true;
        for (int round = 0; changed && round <= bases.size(); round++) {
            changed = false;
            for (Tie it : across) {
                int least = bases.get(groupOf.get(it.from())) + offsets.get(it.from()) + 1 - offsets.get(it.to());
                if (bases.get(groupOf.get(it.to())) < least) {
                    bases.put(groupOf.get(it.to()), least);
                    changed = true;
                }
            }
        }
        for (int group : List.copyOf(bases.keySet())) {
            boolean hasNothingBefore = across.stream().noneMatch(it -> groupOf.get(it.to()) == group);
            List<Tie> out = across.stream().filter(it -> groupOf.get(it.from()) == group).toList();
            if (hasNothingBefore && !out.isEmpty()) {
                bases.put(group, out.stream().mapToInt(it -> bases.get(groupOf.get(it.to())) + offsets.get(it.to()) - 1 - offsets.get(it.from())).min().orElseThrow());
            }
        }
        return bases;
    }

    /** Factors with no influence at work stand beside what they were said to bear on, or what was said to bear on them; those that bear on a loop before it. */
    private void layLoners() {
        for (Tie it : part.arrows()) {
            boolean fromIsLoner = isLoner(it.from());
            if (!layerOf.containsKey(it.to())) {
                part.loops().stream().filter(loop -> loop.keys().contains(it.to()) && fromIsLoner).flatMap(loop -> loop.factors().stream().limit(1))
                        .forEach(first -> layerOf.put(it.from(), layerOf.getOrDefault(first, 1)));
            } else if (it.manner() == Manner.APART && fromIsLoner) {
                layerOf.put(it.from(), layerOf.get(it.to()) - 1);
            } else if (it.manner() == Manner.APART && isLoner(it.to())) {
                layerOf.put(it.to(), layerOf.get(it.from()) + 1);
            }
        }
    }

    private boolean isLoner(String id) {
        return part.arrows().stream().noneMatch(it -> it.manner() != Manner.APART && layerOf.containsKey(it.to()) && (it.from().equals(id) || it.to().equals(id)));
    }
}
