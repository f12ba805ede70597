package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Link;

/** The points of a chain as the evidence shows them. */
record AsShown(Shown shown) implements ChainCircuit.Known {

    @Override
    public Truth element(String id) {
        return shown.isEnough(id);
    }

    @Override
    public Truth source(Link link) {
        return shown.source(link);
    }

    @Override
    public Truth mechanism(String id) {
        return shown.isEnough(id);
    }

    @Override
    public Truth link(Link link) {
        return shown.itself(link);
    }
}
