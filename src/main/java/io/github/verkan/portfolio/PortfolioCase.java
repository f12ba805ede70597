package io.github.verkan.portfolio;

import io.github.verkan.assess.Assessment;
import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Optional;

/** One case of a portfolio. */
public sealed interface PortfolioCase extends Labelled permits AssessedCase, StudiedCase {

    /**
     * The funders and programmes that it belongs to.
     *
     * @return ids of groups, in the author's order; may be empty
     */
    List<String> groups();

    /**
     * What it can share with other cases.
     *
     * @return in its own order
     */
    List<CaseThing> things();

    /**
     * Something that it can share, by its id.
     *
     * @param id the id in the case
     * @return the thing, or nothing if there is none
     */
    default Optional<CaseThing> thing(String id) {
        return things().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * The assessment of an evaluation.
     *
     * @return the assessment; nothing for what has no verdicts
     */
    default Optional<Assessment> assessmentIfAny() {
        return Optional.empty();
    }
}
