package io.github.verkan.coverage;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Objects;

/**
 * The chains that pass one step or link of the theory.
 *
 * @param about the id of the element or link
 * @param waysTo the ways from beginnings to it
 * @param waysOn the ways on from it to final effects
 */
public record WaysThrough(String about, ChainCount waysTo, ChainCount waysOn) {

    /** Makes ways. */
    public WaysThrough {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(waysTo, "waysTo");
        Objects.requireNonNull(waysOn, "waysOn");
    }

    /**
     * The chains that pass.
     *
     * @return each way to it continued by each way on
     */
    public ChainCount chains() {
        return waysTo.times(waysOn);
    }

    Step step() {
        return new Step("ways", "ways to it · ways on from it; a loop is one step", List.of(Input.of("about", about), Input.of("waysTo", waysTo),
                Input.of("waysOn", waysOn), Input.of("limit", ChainCount.LIMIT)), chains().toString(), List.of());
    }
}
