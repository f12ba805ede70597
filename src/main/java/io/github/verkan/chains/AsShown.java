package io.github.verkan.chains;

import io.github.verkan.scale.Truth;

/** The points of a chain as the evidence shows them. */
record AsShown(Shown shown) implements ChainCircuit.Known {

    @Override
    public Truth element(int element) {
        return shown.isEnough(element);
    }

    @Override
    public Truth source(int link) {
        return shown.source(link);
    }

    @Override
    public Truth mechanism(int mechanism) {
        return shown.isEnough(mechanism);
    }

    @Override
    public Truth link(int link) {
        return shown.itself(link);
    }
}
