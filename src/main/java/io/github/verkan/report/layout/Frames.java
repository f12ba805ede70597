package io.github.verkan.report.layout;

import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which frames parts lie: in that of their whole where it stands in the same column, and either both stand outside the theory or neither. What lies deeper
 * than three frames is put into the third.
 */
final class Frames {

    private static final int DEEPEST = 3;

    private final Map<String, List<String>> around = new LinkedHashMap<>();
    private final TheoryOfChange theory;
    private final Map<String, ColumnKind> columns;

    Frames(TheoryOfChange theory, Map<String, ColumnKind> columns) {
        this.theory = theory;
        this.columns = columns;
        for (String id : columns.keySet()) {
            List<String> wholes = new ArrayList<>();
            for (String part = id; isWithin(part, theory.wholeOf(part)); part = theory.wholeOf(part)) {
                wholes.add(theory.wholeOf(part));
            }
            around.put(id, wholes.subList(Math.max(0, wholes.size() - DEEPEST), wholes.size()));
        }
    }

    private boolean isWithin(String part, String whole) {
        return columns.containsKey(whole) && columns.get(whole) == columns.get(part) && outside(whole) == outside(part);
    }

    private boolean outside(String id) {
        return theory.element(id).map(Element::isOutside).orElse(false);
    }

    /** The whole whose frame it lies in; empty for none. */
    String parentOf(String id) {
        return around.get(id).isEmpty() ? "" : around.get(id).get(0);
    }

    int depthOf(String id) {
        return around.get(id).size();
    }

    /** The drawn wholes that their parts are to be tied to, as they stand elsewhere. */
    String tiedTo(String id) {
        String whole = theory.wholeOf(id);
        return columns.containsKey(whole) && !isWithin(id, whole) ? whole : "";
    }
}
