package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.portfolio.AssessedCase;
import io.github.verkan.portfolio.CaseCondition;
import io.github.verkan.portfolio.CaseThing;
import io.github.verkan.portfolio.CrossCaseCell;
import io.github.verkan.portfolio.GoalTally;
import io.github.verkan.portfolio.Occurrence;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.portfolio.SharedThing;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Labelled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands in the tables of a portfolio, in words. Immutable. */
public final class PortfolioWords {

    static final String SECTION = "portfolio";
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Portfolio portfolio;
    private final Language language;
    private final Wording wording;
    private final Typography typography;

    private PortfolioWords(Portfolio portfolio, Language language) {
        this.portfolio = portfolio;
        this.language = language;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * The words of a portfolio.
     *
     * @param portfolio the portfolio
     * @param language the language
     * @return the words
     */
    public static PortfolioWords of(Portfolio portfolio, Language language) {
        return new PortfolioWords(Objects.requireNonNull(portfolio, "portfolio"), Objects.requireNonNull(language, "language"));
    }

    /**
     * The name of a case, group or shared thing, safe to show.
     *
     * @param named what has the name
     * @return its label on one line; its id where nothing of that can be seen
     */
    public static String name(Labelled named) {
        return OneLine.orElse(named.label(), named.id());
    }

    /**
     * What kind of case it is.
     *
     * @param one the case
     * @return for example {@code utvärdering}
     */
    public String kind(PortfolioCase one) {
        return wording.word(SECTION, one instanceof AssessedCase ? "assessed" : "studied");
    }

    /**
     * What something shared is called in a case; of a factor also what it does.
     *
     * @param occurrence what is shared there
     * @return for example {@code ST2 Brist på tid (hindrar)}
     */
    public String called(Occurrence occurrence) {
        CaseThing thing = occurrence.thing();
        String name = OneLine.of(thing.id()) + " " + name(thing);
        return thing.influenceIfSaid().map(it -> wording.phrase("rows", "listed-because", name, wording.word("influence", it))).orElse(name);
    }

    /**
     * What the evidence of a case shows of something shared: the phrase of its verdict with the reasons.
     *
     * @param one the case
     * @param occurrence what is shared there
     * @return for example {@code finns i huvudsak (inte lika för alla)}; empty where there is no verdict
     */
    public String shows(PortfolioCase one, Occurrence occurrence) {
        return one.assessmentIfAny().flatMap(it -> occurrence.verdictIfAny()
                .map(verdict -> ShownWords.of(new Told(it, verdict, language, Map.of())))).orElse("");
    }

    /**
     * What a factor does and the phrase of the verdict, without reasons.
     *
     * @param one the case
     * @param occurrence what is shared there
     * @return for example {@code hindrar – finns i huvudsak}
     */
    public String inShort(PortfolioCase one, Occurrence occurrence) {
        return said(occurrence, one.assessmentIfAny().flatMap(it -> occurrence.verdictIfAny().map(verdict -> label(it, verdict))));
    }

    private String label(Assessment assessment, Verdict verdict) {
        return VerdictPhrases.of(assessment.settings(), language).label(WordSet.of(assessment.evaluation().theory(), verdict.element()), verdict.status(), verdict.grade());
    }

    private String said(Occurrence occurrence, Optional<String> verdict) {
        CaseThing thing = occurrence.thing();
        Optional<String> does = thing.influenceIfSaid().map(it -> wording.word("influence", it));
        if (does.isPresent() && verdict.isPresent()) {
            return does.get() + " – " + verdict.get();
        }
        return does.or(() -> verdict).orElseGet(() -> wording.word(SECTION, thing.kind() == SharedKind.FACTOR ? "named" : "no-verdict"));
    }

    /**
     * What stands where nothing is mapped.
     *
     * @param cell a cell without occurrences
     * @return that it is not mapped, or that the evaluator says that it is not there
     */
    public String nothing(CrossCaseCell cell) {
        return wording.word(SECTION, cell.isDeclaredAbsent() ? "absent" : "not-mapped");
    }

    /**
     * The verdicts of a tally, counted: grades from the highest, then what has none.
     *
     * @param tally the tally
     * @return for example {@code 3 uppnått, varav 1 som indikation; 2 går inte att bedöma}
     */
    public String counted(GoalTally tally) {
        Assessment assessment = tally.in().assessment();
        List<Grade> grades = new ArrayList<>(assessment.settings().scale().grades());
        GradeWords words = GradeWords.of(assessment.settings(), language);
        List<String> said = new ArrayList<>();
        for (int step = grades.size() - 1; step >= 0; step--) {
            Grade grade = grades.get(step);
            List<Verdict> with = tally.verdicts().stream().filter(it -> grade.equals(it.grade())).toList();
            if (!with.isEmpty()) {
                String count = typography.number(with.size()) + NO_BREAK_SPACE + words.word(WordSet.EFFECTS, grade);
                long indications = with.stream().filter(it -> it.status() == Status.INDICATION).count();
                said.add(indications == 0 ? count : indications == with.size() ? wording.phrase(SECTION, "indications", count)
                        : wording.phrase(SECTION, "of-which", count, typography.number(indications)));
            }
        }
        for (Status status : Status.values()) {
            long without = tally.verdicts().stream().filter(it -> it.status() == status && it.grade() == null).count();
            if (without > 0) {
                said.add(typography.number(without) + NO_BREAK_SPACE + wording.word("status", status));
            }
        }
        return String.join("; ", said);
    }

    /**
     * The type of a tally.
     *
     * @param tally the tally
     * @return for example {@code lång sikt}
     */
    public String type(GoalTally tally) {
        if (tally.type().isEmpty()) {
            return wording.word(SECTION, "type-not-said");
        }
        return wording.word(switch (tally.by()) {
            case HORIZON -> "effects-at";
            case LEVEL -> "level";
            case TARGET_GROUP -> "target-group-role";
        }, tally.type());
    }

    /**
     * A condition that holds or does not, as a clause.
     *
     * @param condition the condition
     * @param holds whether it does
     * @return for example {@code ”Brist på tid” finns inte}
     */
    public String clause(CaseCondition condition, boolean holds) {
        String name = typography.quoted(portfolio.sharedOf(condition.shared()).map(PortfolioWords::name).orElse(OneLine.of(condition.shared())));
        if (condition.atLeastIfAsked().isEmpty()) {
            return wording.phrase(SECTION, holds ? "present" : "not-present", name);
        }
        return wording.phrase(SECTION, holds ? "reaches" : "reaches-not", name, gradeWord(condition));
    }

    private String gradeWord(CaseCondition condition) {
        String code = condition.atLeastIfAsked().orElseThrow();
        SharedKind kind = portfolio.sharedOf(condition.shared()).map(SharedThing::kind).orElse(SharedKind.GOAL);
        WordSet set = switch (kind) {
            case FACTOR -> WordSet.FACTORS;
            case MECHANISM -> WordSet.MECHANISMS;
            case GOAL -> WordSet.EFFECTS;
        };
        Map<String, String> words = new LinkedHashMap<>();
        portfolio.assessed().forEach(it -> it.assessment().settings().scale().byCode(code)
                .ifPresent(grade -> words.putIfAbsent(code, GradeWords.of(it.assessment().settings(), language).word(set, grade))));
        return words.getOrDefault(code, OneLine.of(code));
    }
}
