package io.github.verkan.portfolio;

import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.StudyFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A study of factors. It tells what was found to enable and hinder, and has no verdicts.
 *
 * @param id the id
 * @param label the name for readers
 * @param groups ids of the funders and programmes that it belongs to
 * @param study the study
 */
public record StudiedCase(String id, String label, List<String> groups, FactorStudy study) implements PortfolioCase {

    /** Makes a case. */
    public StudiedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        groups = List.copyOf(groups);
        Objects.requireNonNull(study, "study");
    }

    /** The codes, each with its category; then the factors between which the study states influences. */
    @Override
    public List<CaseThing> things() {
        List<CaseThing> things = new ArrayList<>();
        for (FactorCode code : study.codes()) {
            things.add(new CaseThing(code.id(), code.label(), SharedKind.FACTOR, code.category()));
        }
        for (StudyFactor factor : study.factors()) {
            things.add(new CaseThing(factor.id(), factor.label(), SharedKind.FACTOR, null));
        }
        return List.copyOf(things);
    }
}
