package io.github.verkan.io.csv;

import java.util.Arrays;
import java.util.List;

/** The headers of all kinds of table. */
final class AnyHeaders implements Headers {

    private final List<KindHeaders> kinds = Arrays.stream(TableKind.values()).map(KindHeaders::new).toList();

    @Override
    public int known(List<String> cells) {
        List<String> folded = KindHeaders.folded(cells);
        int most = 0;
        for (KindHeaders kind : kinds) {
            most = Math.max(most, kind.among(folded).size());
        }
        return most;
    }

    @Override
    public boolean isComplete(List<String> cells) {
        List<String> folded = KindHeaders.folded(cells);
        for (KindHeaders kind : kinds) {
            if (kind.isComplete(kind.among(folded))) {
                return true;
            }
        }
        return false;
    }
}
