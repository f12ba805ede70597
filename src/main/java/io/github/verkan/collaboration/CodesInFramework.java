package io.github.verkan.collaboration;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.frameworks.FactorCandidate;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FactorMatching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the codes of a study against a framework of factors: those that the evaluator placed in it count as mapped, others by their label. */
public final class CodesInFramework {

    private CodesInFramework() {}

    /**
     * Holds the codes of a study against a framework.
     *
     * @param study the study
     * @param framework the framework; codes are placed in it by its id, title or another name of it
     * @return one match a code, in the order of the study, with a warning for each code that is placed where the framework has nothing
     */
    public static Checked<FactorMatching> of(FactorStudy study, FactorFramework framework) {
        List<String> names = new ArrayList<>(List.of(framework.id(), framework.title()));
        names.addAll(framework.aliases());
        Map<String, String> mapping = new LinkedHashMap<>();
        List<FactorCandidate> candidates = new ArrayList<>();
        for (FactorCode code : study.codes()) {
            candidates.add(FactorCandidate.of(code.id(), code.label()));
            if (!code.frameworkFactor().isEmpty() && names.contains(code.framework())) {
                mapping.put(code.id(), code.frameworkFactor());
            }
        }
        return FactorMatching.of(candidates, framework, mapping);
    }
}
