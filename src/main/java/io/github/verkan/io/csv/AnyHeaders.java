package io.github.verkan.io.csv;

import java.util.Arrays;
import java.util.List;

/** The headers of all kinds of table. */
final class AnyHeaders implements Headers {

    private final List<KindHeaders> kinds = Arrays.stream(TableKind.values()).map(KindHeaders::new).toList();

    @Override
    public int known(List<String> cells) {
        int most = 0;
        for (KindHeaders kind : kinds) {
            most = Math.max(most, kind.known(cells));
        }
        return most;
    }

    @Override
    public boolean isComplete(List<String> cells) {
        return kinds.stream().anyMatch(kind -> kind.isComplete(cells));
    }
}
