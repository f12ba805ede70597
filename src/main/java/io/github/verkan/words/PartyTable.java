package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The goals by parties: what the evidence shows of each effect, overall and for each group and actor that it names, in a phrase. A party that no row names for
 * a goal has a dash there: it may still belong to those whom a row about all, or about its group, speaks of.
 */
public final class PartyTable {

    /** What stands where the evidence does not name the party. */
    public static final String NOT_NAMED = "–";

    private final Assessment assessment;
    private final Language language;
    private final List<String> parties;

    private PartyTable(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.parties = named(assessment);
    }

    /**
     * One goal.
     *
     * @param element the id of the effect
     * @param label its short label
     * @param cells the phrase for all, then for each party
     */
    public record Row(String element, String label, List<String> cells) {

        /** Makes a row. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The table of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the table
     */
    public static PartyTable of(Assessment assessment, Language language) {
        return new PartyTable(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"));
    }

    private static List<String> named(Assessment assessment) {
        Set<String> named = new LinkedHashSet<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (!verdict.scope().actor().isEmpty() && verdict.scope().equals(Scope.ofActor(verdict.scope().actor()))) {
                named.add(verdict.scope().actor());
            }
        }
        return assessment.evaluation().theory().parties().stream().filter(named::contains).toList();
    }

    /**
     * The names of the parties.
     *
     * @return groups first, then actors and relations, in the author's order; empty if the evidence names none
     */
    public List<String> parties() {
        return parties.stream().map(party -> Typography.in(language).capital(OneLine.orElse(assessment.evaluation().theory().labelOf(party), party))).toList();
    }

    /**
     * The goals.
     *
     * @return a row for each effect, in the author's order
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Element element : assessment.evaluation().theory().elements()) {
            if (element instanceof Effect) {
                List<String> cells = new ArrayList<>(List.of(cell(element.id(), Scope.OVERALL)));
                parties.forEach(party -> cells.add(cell(element.id(), Scope.ofActor(party))));
                rows.add(new Row(element.id(), OneLine.orElse(element.shortLabel(), element.id()), cells));
            }
        }
        return rows;
    }

    private String cell(String element, Scope scope) {
        Optional<Verdict> verdict = assessment.verdict(element, scope);
        return verdict.map(it -> VerdictPhrases.of(assessment.settings(), language)
                .label(WordSet.of(assessment.evaluation().theory(), element), it.status(), it.grade())).orElse(NOT_NAMED);
    }
}
