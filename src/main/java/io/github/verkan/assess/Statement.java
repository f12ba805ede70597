package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Quality;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One row as it counts on one element in one scope.
 *
 * @param item the row
 * @param said how far it says that the element is fulfilled; null without a view
 * @param rank when it is from
 * @param part what tells it apart from statements on other parts of a whole; empty for the element as a whole
 * @param narrow whether it reaches only some of those concerned
 * @param partial the subgroups that it holds for alone, and whether their size is known; empty if it holds for all
 * @param indirect whether it was seen at another level than that of the goal
 * @param complete whether it is a complete count of those concerned
 */
record Statement(
        EvidenceItem item, Degree said, int rank, String part, boolean narrow, Map<String, Boolean> partial, boolean indirect, boolean complete) {

    /** What a later statement of the same source replaces: one on the same part that reaches as far. */
    String place() {
        return partial.isEmpty() ? part + "/" : part + "/" + String.join("|", new TreeSet<>(partial.keySet()));
    }

    /** The highest degree that a source says of all of those concerned; null if it says nothing of all. */
    static Degree widest(List<Statement> picture) {
        Degree widest = null;
        for (Statement it : picture) {
            if (!it.narrow() && it.said() != null && (widest == null || it.said().compareTo(widest) > 0)) {
                widest = it.said();
            }
        }
        return widest;
    }

    /** How it counts: support of some is support in part, unless the source says as much of all. */
    Degree counted(Degree widest) {
        boolean isSupport = narrow && said != null && said.compareTo(Degree.HALF) > 0;
        return isSupport && (widest == null || !widest.atLeast(said)) ? Degree.HALF : said;
    }

    /** How many rows say it, as far as can be counted with. */
    int rows() {
        return (int) Math.min(Integer.MAX_VALUE, item.rows());
    }

    Citation cite(Degree counted, String listed) {
        return Citations.of(item, said, counted, listed);
    }

    boolean isReserved() {
        return !item.hedge().isEmpty() || !item.condition().isEmpty();
    }

    Quality quality() {
        return item.quality().orElse(Quality.MODERATE);
    }
}
