package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.chains.FactorAtWork;
import io.github.verkan.chains.FactorsAtWork;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The factors that were heard of as a table: what each does, what the evidence shows of it, with whom, and on what it bears. Immutable. */
public final class FactorTable {

    private final Assessment assessment;
    private final Language language;
    private final Wording wording;
    private final Typography typography;

    private FactorTable(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * One factor.
     *
     * @param factor its id
     * @param label its label
     * @param influence what it does
     * @param verdict what the evidence shows of it
     * @param shows the same, in a phrase
     * @param parties with whom the evidence shows it in particular; empty where it names nobody
     * @param bearsOn what it bears on, by id and short label; empty where neither the theory nor a row says
     */
    public record Row(String factor, String label, String influence, Verdict verdict, String shows, String parties, String bearsOn) {

        /** Makes a row. */
        public Row {
            Objects.requireNonNull(factor, "factor");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /**
     * The table of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the table
     */
    public static FactorTable of(Assessment assessment, Language language) {
        return new FactorTable(assessment, language);
    }

    /**
     * The factors of one influence on which somebody was heard.
     *
     * @param influence the influence
     * @return the rows in the order of the theory
     */
    public List<Row> rows(Influence influence) {
        FactorsAtWork overall = FactorsAtWork.of(assessment, Scope.OVERALL);
        Map<Scope, FactorsAtWork> byParty = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Element element : assessment.evaluation().theory().elements()) {
            Verdict verdict = assessment.verdict(element.id(), Scope.OVERALL).orElse(null);
            FactorAtWork reading = overall.reading(element.id()).orElse(null);
            boolean isHeardOf = verdict != null && verdict.counts().voices() > 0;
            if (element instanceof Factor factor && isHeardOf && reading != null && reading.influence() == influence) {
                rows.add(row(factor, verdict, byParty));
            }
        }
        return rows;
    }

    private Row row(Factor factor, Verdict verdict, Map<Scope, FactorsAtWork> byParty) {
        List<String> parties = new ArrayList<>();
        ScopeWords scopes = ScopeWords.of(assessment.evaluation(), language);
        for (Verdict narrower : assessment.verdictsOn(factor.id())) {
            Scope scope = narrower.scope();
            boolean isParty = !scope.actor().isEmpty() && scope.equals(Scope.ofActor(scope.actor()));
            FactorAtWork reading = !isParty ? null
                    : byParty.computeIfAbsent(scope, key -> FactorsAtWork.of(assessment, key)).reading(factor.id()).orElse(null);
            if (reading != null && (reading.isEnabling() || reading.isHindering())) {
                parties.add(scopes.label(scope));
            }
        }
        ElementNames names = new ElementNames(assessment.evaluation().theory(), typography);
        List<String> bearsOn = new ArrayList<>();
        for (String id : factor.affects()) {
            bearsOn.add(names.named(id));
        }
        String shows = VerdictPhrases.of(assessment.settings(), language).label(WordSet.of(assessment.evaluation().theory(), factor.id()),
                verdict.status(), verdict.grade());
        return new Row(factor.id(), OneLine.orElse(factor.label(), factor.id()), wording.word("influence", factor.influence()), verdict, shows,
                typography.list(parties), typography.list(bearsOn));
    }
}
