package io.github.verkan.words;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;

/** The names of scopes: of actors, groups, relations, subgroups and cycles, as the author wrote them. Immutable. */
public final class ScopeWords {

    private final Evaluation evaluation;
    private final Wording wording;

    private ScopeWords(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.wording = Wording.in(language);
    }

    /**
     * The names of an evaluation's scopes.
     *
     * @param evaluation the evaluation
     * @param language the language of what the author left without a name
     * @return the names
     */
    public static ScopeWords of(Evaluation evaluation, Language language) {
        return new ScopeWords(evaluation, language);
    }

    /**
     * The name of a scope.
     *
     * @param scope the scope
     * @return for example {@code Svedala kommun, cykel 2}, or {@code sammantaget}
     */
    public String label(Scope scope) {
        if (scope.isOverall()) {
            return wording.word("report", "overall");
        }
        List<String> names = new ArrayList<>();
        if (!scope.actor().isEmpty()) {
            names.add(labelOf(scope.actor()));
        }
        if (!scope.subgroup().isEmpty()) {
            names.add(labelOf(scope.subgroup()));
        }
        if (!scope.cycle().isEmpty()) {
            names.add(cycle(scope.cycle()));
        }
        return String.join(", ", names);
    }

    private String labelOf(String id) {
        return OneLine.orElse(evaluation.theory().labelOf(id), id);
    }

    private String cycle(String id) {
        for (Cycle cycle : evaluation.cycles()) {
            if (cycle.id().equals(id) && !OneLine.of(cycle.label()).isEmpty()) {
                return OneLine.of(cycle.label());
            }
        }
        return wording.phrase("report", "cycle", OneLine.of(id));
    }
}
