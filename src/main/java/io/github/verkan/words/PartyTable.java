package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
     * @param verdicts the verdicts that the phrases are of, null where the evidence does not name the party
     * @param heard who was heard on it
     * @param judgements what the evaluator decided, in the evaluator's own words, with the scope where it is not for all; empty if nothing
     */
    public record Row(String element, String label, List<String> cells, List<Verdict> verdicts, String heard, List<String> judgements) {

        /** Makes a row. */
        public Row {
            cells = List.copyOf(cells);
            verdicts = Collections.unmodifiableList(new ArrayList<>(verdicts));
            judgements = List.copyOf(judgements);
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
        List<String> inOrder = new ArrayList<>(assessment.evaluation().theory().parties());
        inOrder.retainAll(named);
        return List.copyOf(inOrder);
    }

    /**
     * The names of the parties.
     *
     * @return groups first, then actors and relations, in the author's order; empty if the evidence names none
     */
    public List<String> parties() {
        List<String> names = new ArrayList<>();
        for (String party : parties) {
            names.add(Typography.in(language).capital(OneLine.orElse(assessment.evaluation().theory().labelOf(party), party)));
        }
        return List.copyOf(names);
    }

    /**
     * The goals.
     *
     * @return a row for each effect, in the author's order
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        HeardWords heard = new HeardWords(assessment, language);
        JudgementSentences judgements = JudgementSentences.of(assessment, language);
        for (Element element : assessment.evaluation().theory().elements()) {
            if (element instanceof Effect) {
                List<Verdict> verdicts = verdictsOn(element.id());
                List<String> cells = new ArrayList<>();
                for (Verdict verdict : verdicts) {
                    cells.add(cell(verdict));
                }
                rows.add(new Row(element.id(), OneLine.orElse(element.shortLabel(), element.id()), cells, verdicts,
                        verdicts.get(0) == null ? "" : heard.of(verdicts.get(0)), judgements.inShort(element.id())));
            }
        }
        return rows;
    }

    /** For all, then for each party; null where the evidence does not name it. */
    private List<Verdict> verdictsOn(String effect) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(assessment.verdict(effect, Scope.OVERALL).orElse(null));
        for (String party : parties) {
            verdicts.add(assessment.verdict(effect, Scope.ofActor(party)).orElse(null));
        }
        return verdicts;
    }

    private String cell(Verdict verdict) {
        return verdict == null ? NOT_NAMED : VerdictPhrases.of(assessment.settings(), language)
                .label(WordSet.of(assessment.evaluation().theory(), verdict.element()), verdict.status(), verdict.grade());
    }
}
