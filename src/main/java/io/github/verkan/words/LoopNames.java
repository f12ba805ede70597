package io.github.verkan.words;

import io.github.verkan.collaboration.FoundLoop;
import io.github.verkan.collaboration.InfluenceGraph;
import io.github.verkan.collaboration.StatedLoopReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Short names of the loops of a study: the author's id where the author states the loop and the id is short, else R, B or U with a number, for reinforcing, balancing
 * and undetermined. No two loops have the same name. Immutable.
 */
public final class LoopNames {

    private static final int LONGEST = 6;

    private final Map<FoundLoop, String> names = new LinkedHashMap<>();

    private LoopNames(InfluenceGraph graph) {
        Set<String> taken = new HashSet<>();
        for (StatedLoopReading reading : graph.statedLoops()) {
            taken.add(OneLine.of(reading.loop()));
            reading.foundIfAny().ifPresent(loop -> {
                String id = OneLine.of(reading.loop());
                if (!id.isEmpty() && id.codePointCount(0, id.length()) <= LONGEST) {
                    names.putIfAbsent(loop, id);
                }
            });
        }
        for (FoundLoop loop : graph.loops()) {
            if (!names.containsKey(loop)) {
                String letter = switch (loop.polarity()) {
                    case REINFORCING -> "R";
                    case BALANCING -> "B";
                    case UNDETERMINED -> "U";
                };
                int number = 1;
                while (!taken.add(letter + number)) {
                    number++;
                }
                names.put(loop, letter + number);
            }
        }
    }

    /**
     * The names of the loops of a graph.
     *
     * @param graph the graph
     * @return the names
     */
    public static LoopNames of(InfluenceGraph graph) {
        return new LoopNames(graph);
    }

    /**
     * The name of a loop.
     *
     * @param loop a loop of the graph
     * @return the name
     * @throws IllegalArgumentException if the graph has no such loop
     */
    public String of(FoundLoop loop) {
        String name = names.get(loop);
        if (name == null) {
            throw new IllegalArgumentException("loop: not one of the graph: " + loop);
        }
        return name;
    }
}
