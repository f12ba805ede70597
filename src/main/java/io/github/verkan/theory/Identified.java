package io.github.verkan.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Anything that has an id. */
public interface Identified {

    /**
     * The id.
     *
     * @return never blank, once a theory or evaluation has been put together
     */
    String id();

    /**
     * The ids of things.
     *
     * @param things the things
     * @return their ids in the same order
     */
    static List<String> ids(Collection<? extends Identified> things) {
        List<String> ids = new ArrayList<>(things.size());
        for (Identified thing : things) {
            ids.add(thing.id());
        }
        return ids;
    }
}
