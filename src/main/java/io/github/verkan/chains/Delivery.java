package io.github.verkan.chains;

import io.github.verkan.assess.Settings;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Wiring;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether the work that was to lead to an effect, at however many steps, was carried out. Effects and mechanisms in between do not matter here, and what
 * stands outside the theory is no part of what it was to deliver.
 */
final class Delivery {

    private final TheoryOfChange theory;
    private final Shown shown;
    private final Degree deliveredFrom;
    private final Set<String> afterWork = new HashSet<>();
    private final ChainCircuit circuit;

    Delivery(TheoryOfChange theory, Shown shown, Settings settings) {
        this.theory = theory;
        this.shown = shown;
        this.deliveredFrom = settings.fraction(Settings.DELIVERED_FROM);
        spreadFromWork();
        this.circuit = ChainCircuit.of(theory, new Work());
    }

    /** Unknown for what no work of the theory leads to. */
    Truth to(String effect) {
        return afterWork.contains(effect) ? circuit.chain(theory.wiring().point(effect)) : Truth.UNKNOWN;
    }

    /** What work of the theory leads to, itself included. */
    private void spreadFromWork() {
        Deque<String> open = new ArrayDeque<>();
        for (Element element : theory.elements()) {
            boolean isWork = ChainCircuit.isStep(theory, element.id()) && !(element instanceof Effect);
            if (isWork && element.details().origin() == ElementOrigin.THEORY && afterWork.add(element.id())) {
                open.add(element.id());
            }
        }
        while (!open.isEmpty()) {
            String next = open.remove();
            for (Link link : theory.linksFrom(next)) {
                if (link.kind() != LinkKind.HINDERS && ChainCircuit.isStep(theory, link.to()) && afterWork.add(link.to())) {
                    open.add(link.to());
                }
            }
            for (Effect part : theory.parts(next)) {
                if (afterWork.add(part.id())) {
                    open.add(part.id());
                }
            }
            String whole = theory.wholeOf(next);
            if (!whole.isEmpty() && afterWork.add(whole)) {
                open.add(whole);
            }
        }
    }

    private final class Work implements ChainCircuit.Known {

        private final Wiring wiring = theory.wiring();

        private boolean isAfterWork(int element) {
            return afterWork.contains(wiring.id(element));
        }

        @Override
        public Truth element(int element) {
            return wiring.element(element) instanceof Effect ? Truth.YES : shown.isEnough(element, deliveredFrom);
        }

        /** What nothing was to be done for does not matter. */
        @Override
        public Truth source(int link) {
            int from = wiring.from(link);
            return isAfterWork(from) ? element(from) : Truth.YES;
        }

        /** Nor does it stand for what was to be done. */
        @Override
        public boolean leads(int link) {
            return wiring.kind(link) == LinkKind.REQUIRES || isAfterWork(wiring.from(link)) || !afterWork.contains(wiring.link(link).to());
        }

        @Override
        public Truth mechanism(int mechanism) {
            return Truth.YES;
        }

        @Override
        public Truth link(int link) {
            return Truth.YES;
        }

        @Override
        public boolean isBeginning(int element) {
            return !isAfterWork(element);
        }
    }
}
