package io.github.verkan.report.layout;

import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FoundLoop;
import io.github.verkan.collaboration.InfluenceGraph;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.LoopLink;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StatedLoop;
import io.github.verkan.collaboration.StatedLoopReading;
import io.github.verkan.collaboration.StudyFactor;
import io.github.verkan.report.layout.LoopLayout.Manner;
import io.github.verkan.words.Language;
import io.github.verkan.words.LoopNames;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a study is to be drawn: factors, arrows, loops and the parts that hang together. */
final class LoopPlan {

    final Map<String, Factor> factors = new LinkedHashMap<>();
    final List<Tie> arrows = new ArrayList<>();
    final List<Loop> loops = new ArrayList<>();
    private final InfluenceGraph graph;

    /** A factor with what stands in its box. */
    record Factor(String id, int rank, String label, String caption) {}

    /** An arrow; {@code to} is a factor, or the id of a stated loop. */
    record Tie(String from, String to, List<String> influences, Sign sign, Manner manner, boolean isInLoop) {}

    /** A loop with a name; {@code found} is null for one that influences bear on and that they do not make. {@code keys} are ids under which influences bear on it. */
    record Loop(String name, Set<String> keys, FoundLoop found, List<String> factors) {}

    /** What hangs together. */
    record Part(List<Factor> factors, List<Tie> arrows, List<Loop> loops, List<Set<String>> tangles) {}

    LoopPlan(FactorStudy study, Language language) {
        this.graph = InfluenceGraph.of(study);
        Set<List<String>> inLoops = new LinkedHashSet<>();
        graph.loops().forEach(loop -> loop.links().forEach(link -> inLoops.add(List.of(link.from(), link.to()))));
        Map<String, FactorInfluence> influences = new LinkedHashMap<>();
        study.influences().forEach(it -> influences.put(it.id(), it));
        for (LoopLink link : graph.links()) {
            boolean isThreat = link.influences().stream().map(influences::get).allMatch(it -> isThreat(it.kind()));
            arrows.add(new Tie(link.from(), link.to(), link.influences(), link.sign(), isThreat ? Manner.THREAT : Manner.INFLUENCE,
                    inLoops.contains(List.of(link.from(), link.to()))));
        }
        addLoops(study);
        Set<String> known = new LinkedHashSet<>();
        loops.forEach(loop -> known.addAll(loop.keys()));
        for (FactorInfluence it : study.influences()) {
            boolean isOnLoop = known.contains(it.to());
            boolean isNamed = isOnLoop || study.factor(it.to()).isPresent();
            if (isNamed && (isOnLoop || !it.kind().isReal())) {
                arrows.add(new Tie(it.from(), it.to(), List.of(it.id()), it.sign(),
                        !it.kind().isReal() ? Manner.APART : isThreat(it.kind()) ? Manner.THREAT : Manner.INFLUENCE, false));
            }
        }
        addFactors(study, language);
    }

    private static boolean isThreat(InfluenceKind kind) {
        return kind == InfluenceKind.THREAT || kind == InfluenceKind.BREAKS_LOOP;
    }

    private void addLoops(FactorStudy study) {
        Set<String> targets = new LinkedHashSet<>();
        study.influences().forEach(it -> targets.add(it.to()));
        LoopNames names = LoopNames.of(graph);
        Set<String> shown = new LinkedHashSet<>();
        for (FoundLoop loop : graph.loops()) {
            Set<String> keys = new LinkedHashSet<>();
            graph.statedLoops().stream().filter(it -> it.foundIfAny().filter(loop::equals).isPresent()).map(StatedLoopReading::loop).filter(targets::contains).forEach(keys::add);
            if (loops.size() < LoopLayout.MOST_NAMED || !keys.isEmpty()) {
                loops.add(new Loop(names.of(loop), keys, loop, loop.factors()));
                shown.addAll(keys);
            }
        }
        for (StatedLoop stated : study.statedLoops()) {
            if (targets.contains(stated.id()) && !shown.contains(stated.id())) {
                loops.add(new Loop(OneLine.of(stated.id()), Set.of(stated.id()), null, stated.through()));
            }
        }
    }

    private void addFactors(FactorStudy study, Language language) {
        Set<String> used = new LinkedHashSet<>();
        arrows.forEach(it -> used.addAll(List.of(it.from(), it.to())));
        Map<String, String> onAll = new LinkedHashMap<>();
        String said = Typography.in(language).capital(Wording.in(language).word("factor-study", "legend-all"));
        graph.onAll().stream().filter(it -> it.kind().isReal()).forEach(it -> onAll.put(it.from(), said + (it.sign() == Sign.PLUS ? " (+)" : " (−)")));
        for (StudyFactor factor : study.factors()) {
            String id = factor.id();
            if (used.contains(id) || onAll.containsKey(id)) {
                String label = OneLine.of(study.label(id));
                factors.put(id, new Factor(id, factors.size(), label.isEmpty() ? OneLine.of(id) : label, onAll.getOrDefault(id, "")));
            }
        }
    }

    /** The parts, by their first factors. */
    List<Part> parts() {
        Map<String, Set<String>> near = new LinkedHashMap<>();
        factors.keySet().forEach(id -> near.put(id, new LinkedHashSet<>()));
        Map<String, List<String>> members = new LinkedHashMap<>();
        loops.forEach(loop -> loop.keys().forEach(key -> members.put(key, loop.factors())));
        for (Tie it : arrows) {
            for (String to : members.getOrDefault(it.to(), List.of(it.to()))) {
                if (near.containsKey(to)) {
                    near.get(it.from()).add(to);
                    near.get(to).add(it.from());
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (String first : factors.keySet()) {
            if (!done.contains(first)) {
                List<String> together = new ArrayList<>(List.of(first));
                done.add(first);
                for (int i = 0; i < together.size(); i++) {
                    near.get(together.get(i)).stream().filter(done::add).forEach(together::add);
                }
                parts.add(part(new LinkedHashSet<>(together)));
            }
        }
        return parts;
    }

    private Part part(Set<String> ids) {
        List<Tie> own = arrows.stream().filter(it -> ids.contains(it.from())).toList();
        Set<String> targets = new LinkedHashSet<>();
        own.forEach(it -> targets.add(it.to()));
        return new Part(factors.values().stream().filter(it -> ids.contains(it.id())).toList(), own,
                loops.stream().filter(loop -> loop.factors().stream().anyMatch(ids::contains) || loop.keys().stream().anyMatch(targets::contains)).toList(),
                graph.tangles().stream().filter(tangle -> ids.containsAll(tangle)).toList());
    }
}
