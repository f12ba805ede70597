package io.github.verkan.words;

import io.github.verkan.assess.Verdict;
import io.github.verkan.configurations.Caution;
import io.github.verkan.configurations.LeftOutCase;
import io.github.verkan.configurations.Model;
import io.github.verkan.configurations.ModelTerm;
import io.github.verkan.configurations.Solution;
import io.github.verkan.configurations.SolutionKind;
import io.github.verkan.configurations.Term;
import io.github.verkan.configurations.TruthTable;
import io.github.verkan.portfolio.CaseConfigurations;
import io.github.verkan.portfolio.CaseCondition;
import io.github.verkan.portfolio.CrossCaseCell;
import io.github.verkan.portfolio.CrossCaseRow;
import io.github.verkan.portfolio.CrossCaseTable;
import io.github.verkan.portfolio.Occurrence;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.portfolio.StudiedCase;
import io.github.verkan.scale.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What cases show beside each other, in sentences. Immutable. */
public final class PortfolioSentences {

    private static final String SECTION = PortfolioWords.SECTION;
    /** The most assumptions that are told of; they are all in the data. */
    private static final int MOST_ASSUMPTIONS = 5;

    private final Portfolio portfolio;
    private final CrossCaseTable across;
    private final PortfolioWords words;
    private final Wording wording;
    private final Typography typography;

    private PortfolioSentences(Portfolio portfolio, Language language) {
        this.portfolio = portfolio;
        this.across = CrossCaseTable.of(portfolio);
        this.words = PortfolioWords.of(portfolio, language);
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * The sentences of a portfolio.
     *
     * @param portfolio the portfolio
     * @param language the language
     * @return the sentences
     */
    public static PortfolioSentences of(Portfolio portfolio, Language language) {
        return new PortfolioSentences(Objects.requireNonNull(portfolio, "portfolio"), Objects.requireNonNull(language, "language"));
    }

    /**
     * How many cases there are of which kind.
     *
     * @return one sentence
     */
    public String holds() {
        List<String> kinds = new ArrayList<>();
        count("evaluations", portfolio.assessed().size(), kinds);
        count("studies", (int) portfolio.cases().stream().filter(StudiedCase.class::isInstance).count(), kinds);
        return typography.sentence(kinds.isEmpty() ? wording.word(SECTION, "holds-nothing") : wording.phrase(SECTION, "holds", typography.list(kinds)));
    }

    private void count(String what, int number, List<String> kinds) {
        if (number > 0) {
            kinds.add(number == 1 ? wording.word(SECTION, what + "-one") : wording.phrase(SECTION, what + "-many", typography.inWords(number)));
        }
    }

    /**
     * What hinders in several cases.
     *
     * @return a sentence for each, those of most cases first
     */
    public List<String> hindrances() {
        return across.recurringHindrances().stream().map(it -> in("hinders-in", it, it.hinderingIn())).toList();
    }

    /**
     * What enables in several cases.
     *
     * @return a sentence for each, those of most cases first
     */
    public List<String> enablers() {
        return across.recurringEnablers().stream().map(it -> in("enables-in", it, it.enablingIn())).toList();
    }

    private String in(String code, CrossCaseRow row, List<PortfolioCase> cases) {
        return typography.sentence(wording.phrase(SECTION, code, quoted(row), names(cases)));
    }

    private String quoted(CrossCaseRow row) {
        return typography.quoted(PortfolioWords.name(row.shared()));
    }

    private String names(List<PortfolioCase> cases) {
        return typography.list(cases.stream().map(PortfolioWords::name).toList());
    }

    /**
     * How verdicts on shared goals, or on shared mechanisms, lie beside each other.
     *
     * @param kind goals or mechanisms
     * @return a sentence for each that has grades in two cases or more; what has no grade is in the tables
     */
    public List<String> verdicts(SharedKind kind) {
        List<String> sentences = new ArrayList<>();
        for (CrossCaseRow row : across.rows(kind)) {
            List<CrossCaseCell> cells = row.cells().stream()
                    .filter(cell -> cell.occurrences().stream().anyMatch(PortfolioSentences::isGraded)).toList();
            if (cells.size() > 1) {
                List<String> shown = cells.stream().map(this::shown).toList();
                sentences.add(typography.sentence(shown.stream().distinct().count() == 1
                        ? wording.phrase(SECTION, "same", quoted(row), names(cells.stream().map(CrossCaseCell::in).toList()), shown.get(0))
                        : wording.phrase(SECTION, "differs", quoted(row), String.join("; ", cells.stream()
                                .map(it -> wording.phrase(SECTION, "in-case", PortfolioWords.name(it.in()), shown(it))).toList()))));
            }
        }
        return sentences;
    }

    private static boolean isGraded(Occurrence occurrence) {
        return occurrence.verdictIfAny().flatMap(Verdict::gradeIfAny).isPresent();
    }

    private String shown(CrossCaseCell cell) {
        return typography.list(cell.occurrences().stream().filter(PortfolioSentences::isGraded).map(it -> words.inShort(cell.in(), it)).distinct().toList());
    }

    /**
     * What a reader of a comparison must be warned of.
     *
     * @param solved the comparison
     * @return a sentence for each warning, in order of weight
     */
    public List<String> cautions(CaseConfigurations solved) {
        TruthTable table = solved.table();
        List<String> sentences = new ArrayList<>();
        for (Caution caution : table.cautions()) {
            sentences.add(typography.sentence(switch (caution) {
                case FEW_CASES -> wording.phrase("caution", caution.code(), typography.number(table.cases().size()), typography.number(TruthTable.FEW_CASES));
                case FEWER_CASES_THAN_CONFIGURATIONS -> wording.phrase("caution", caution.code(), typography.number(1L << table.conditions().size()));
                case CONDITION_DOES_NOT_VARY -> wording.phrase("caution", caution.code(),
                        typography.list(table.constantConditions().stream().map(it -> clause(it, solved, isThere(it, table))).toList()));
                case CONTRADICTIONS, OUTCOME_DOES_NOT_VARY -> wording.word("caution", caution.code());
            }));
        }
        return sentences;
    }

    /** Whether a condition that is the same in all cases is there. */
    private static boolean isThere(String constant, TruthTable table) {
        return table.cases().get(0).conditions().get(table.conditions().indexOf(constant)) == Truth.YES;
    }

    /**
     * The cases that are not compared.
     *
     * @param solved the comparison
     * @return a sentence for each
     */
    public List<String> leftOut(CaseConfigurations solved) {
        List<String> sentences = new ArrayList<>();
        for (LeftOutCase left : solved.table().leftOut()) {
            sentences.add(typography.sentence(wording.phrase(SECTION, "left-out", name(left.id()),
                    String.join("; ", left.unknown().stream().map(it -> clause(it, solved, true)).toList()))));
        }
        return sentences;
    }

    /**
     * The name of a case.
     *
     * @param id its id
     * @return its label
     */
    public String name(String id) {
        return portfolio.caseOf(id).map(PortfolioWords::name).orElse(OneLine.of(id));
    }

    /**
     * A condition of a comparison, or its outcome, as a clause.
     *
     * @param code how the table names it
     * @param solved the comparison
     * @param holds whether it holds
     * @return the clause
     */
    public String clause(String code, CaseConfigurations solved, boolean holds) {
        List<CaseCondition> asked = Stream.concat(solved.comparison().conditions().stream(), Stream.of(solved.comparison().outcome())).toList();
        return asked.stream().filter(it -> it.code().equals(code)).findFirst().map(it -> words.clause(it, holds)).orElse(OneLine.of(code));
    }

    /**
     * What a comparison comes to: the answer, or all answers where several are equally short, and what the short one assumes.
     *
     * @param solved the comparison
     * @param kind what is taken for granted
     * @return sentences; the first is the answer, or says that there are several
     */
    public List<String> answers(CaseConfigurations solved, SolutionKind kind) {
        Solution solution = kind == SolutionKind.CONSERVATIVE ? solved.conservative() : solved.parsimonious();
        List<String> sentences = new ArrayList<>();
        if (solution.unsolved().isPresent()) {
            return List.of(typography.sentence(wording.word("unsolved", solution.unsolved().get().code())));
        } else if (solution.models().size() > 1) {
            sentences.add(typography.sentence(wording.word(SECTION, kind.code() + "-many")));
            solution.models().forEach(it -> sentences.add(typography.sentence(wording.phrase(SECTION, "where", model(it, solved)))));
            return sentences;
        }
        Model model = solution.models().get(0);
        sentences.add(typography.sentence(wording.phrase(SECTION, kind.code(), model(model, solved))));
        if (!model.assumptions().isEmpty()) {
            List<String> told = new ArrayList<>(model.assumptions().stream().limit(MOST_ASSUMPTIONS)
                    .map(number -> term(solved.table().configuration(number), solved)).toList());
            if (model.assumptions().size() > MOST_ASSUMPTIONS) {
                told.add(wording.phrase(SECTION, "more-assumed", typography.number(model.assumptions().size() - MOST_ASSUMPTIONS)));
            }
            sentences.add(typography.sentence(wording.phrase(SECTION, "assumed", String.join("; ", told))));
        }
        return sentences;
    }

    private String model(Model model, CaseConfigurations solved) {
        return typography.anyOf(model.terms().stream().map(it -> withCases(it, solved)).toList());
    }

    private String withCases(ModelTerm term, CaseConfigurations solved) {
        String cases = String.join(", ", term.cases().stream().map(this::name).toList());
        return wording.phrase("rows", "listed-because", term(term.term(), solved), cases);
    }

    private String term(Term term, CaseConfigurations solved) {
        return term.literals().isEmpty() ? wording.word(SECTION, "always")
                : typography.list(term.literals().stream().map(it -> clause(it.condition(), solved, it.isPresent())).toList());
    }
}
