package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.comparison.ComparedJudgement;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.comparison.Outcome;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Grounds;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.Stated;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The evaluator's own judgements in sentences, in the evaluator's words, with all places where they are stated. They stand beside the computed verdicts, and
 * where the two differ that is said, with the reasons. Immutable.
 */
public final class JudgementSentences {

    private static final String SECTION = "judgement";

    private final Evaluation evaluation;
    private final Map<String, Map<Scope, List<ComparedJudgement>>> byElement = new LinkedHashMap<>();
    private final Wording wording;
    private final Typography typography;
    private final ComparisonWords compared;
    private final Sections sections;

    private JudgementSentences(Assessment assessment, Language language) {
        this.evaluation = assessment.evaluation();
        for (ComparedJudgement it : JudgementComparison.of(assessment).all()) {
            byElement.computeIfAbsent(it.judgement().element(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(it.judgement().scope(), key -> new ArrayList<>()).add(it);
        }
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.compared = ComparisonWords.in(language);
        this.sections = new Sections(language);
    }

    /**
     * The judgements of an evaluation beside an assessment of it.
     *
     * @param assessment the assessment
     * @param language the language of what is not the evaluator's own words
     * @return the sentences
     */
    public static JudgementSentences of(Assessment assessment, Language language) {
        return new JudgementSentences(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"));
    }

    /**
     * The scopes in which the evaluator judged an element.
     *
     * @param element the id of the element
     * @return each once, in the author's order
     */
    public List<Scope> scopes(String element) {
        return List.copyOf(byElement.getOrDefault(element, Map.of()).keySet());
    }

    /**
     * The judgements on an element in a scope.
     *
     * @param element the id of the element
     * @param scope the scope
     * @return for example {@code ”Delvis” (avsnitt 2.1.5). Avsnitt 3.1 ger ett starkare omdöme.}; empty if the evaluator made none
     */
    public List<String> on(String element, Scope scope) {
        List<String> texts = new ArrayList<>();
        for (ComparedJudgement it : byElement.getOrDefault(element, Map.of()).getOrDefault(scope, List.of())) {
            texts.add(text(it));
        }
        return List.copyOf(texts);
    }

    /**
     * The judgements on an element, a word for each.
     *
     * @param element the id of the element
     * @return for example {@code ”Delvis”} or {@code Skurups kommun: ”Uppnådd”}, in the author's order; empty if the evaluator made none
     */
    public List<String> inShort(String element) {
        List<String> words = new ArrayList<>();
        for (List<ComparedJudgement> all : byElement.getOrDefault(element, Map.of()).values()) {
            for (ComparedJudgement it : all) {
                words.add(inShort(it.judgement()));
            }
        }
        return words;
    }

    private String inShort(Judgement judgement) {
        String word = typography.quoted(typography.capital(OneLine.of(judgement.word())));
        return judgement.scope().isOverall() ? word : wording.phrase("case", "shown",
                typography.capital(ScopeWords.of(evaluation, wording.language()).label(judgement.scope())), word);
    }

    private String text(ComparedJudgement it) {
        Judgement judgement = it.judgement();
        List<String> sentences = new ArrayList<>();
        sentences.add(head(judgement));
        addIfAny(sentences, again(judgement));
        Grounds grounds = judgement.grounds();
        if (!OneLine.of(grounds.reason()).isEmpty()) {
            sentences.add(OneLine.of(grounds.reason()));
        }
        if (!OneLine.of(grounds.condition()).isEmpty()) {
            sentences.add(wording.phrase(SECTION, "condition", OneLine.of(grounds.condition())));
        }
        addIfAny(sentences, contribution(judgement));
        if (grounds.certainty() != null) {
            sentences.add(wording.phrase(SECTION, "certainty", wording.word("certainty", grounds.certainty())));
        }
        if (!it.outcome().isSame()) {
            String reasons = String.join("; ", compared.reasons(it));
            sentences.add(it.outcome() == Outcome.DIFFERS ? wording.phrase(SECTION, "differs", reasons)
                    : wording.phrase(SECTION, "differs-by", compared.outcome(it), reasons));
        }
        return String.join(" ", typography.sentences(sentences));
    }

    private static void addIfAny(List<String> sentences, Optional<String> sentence) {
        if (sentence.isPresent()) {
            sentences.add(sentence.get());
        }
    }

    /** The word, how it is put, and where; that it is a prognosis unless the reason says so. */
    private String head(Judgement judgement) {
        List<String> parts = new ArrayList<>(List.of(typography.quoted(typography.capital(OneLine.of(judgement.word())))));
        if (judgement.prognosis() && !tellsOfPrognosis(judgement.grounds().reason())) {
            parts.add(wording.word("report", "prognosis"));
        }
        Stated first = judgement.places().isEmpty() ? Stated.NOWHERE : judgement.places().get(0);
        if (!OneLine.of(first.words()).isEmpty()) {
            parts.add(wording.phrase(SECTION, "words", typography.quoted(OneLine.of(first.words()))));
        }
        if (first.how() == Stated.Explicitness.IMPLIED) {
            parts.add(wording.word(SECTION, "implied"));
        }
        return inSection(String.join(", ", parts), first);
    }

    /** In either language: the evaluator's words need not be in that of the report. */
    private static boolean tellsOfPrognosis(String reason) {
        String folded = reason.toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            if (folded.contains(Wording.in(language).word("report", "prognosis"))) {
                return true;
            }
        }
        return false;
    }

    private String inSection(String text, Stated place) {
        return sections.after(text, place.section());
    }

    /** Where it is stated again: in the same words, or in others. */
    private Optional<String> again(Judgement judgement) {
        if (judgement.places().size() < 2) {
            return Optional.empty();
        } else if (judgement.drifts()) {
            boolean byWord = hasOtherWord(judgement);
            List<String> places = new ArrayList<>();
            for (Stated place : judgement.places()) {
                places.add(inSection(said(judgement, place, byWord), place));
            }
            return Optional.of(wording.phrase(SECTION, "drifts", typography.list(places)));
        }
        List<String> again = new ArrayList<>();
        for (Stated place : judgement.places().subList(1, judgement.places().size())) {
            if (!OneLine.of(place.section()).isEmpty()) {
                again.add(OneLine.of(place.section()));
            }
        }
        return again.isEmpty() ? Optional.empty()
                : Optional.of(wording.phrase(SECTION, "repeated", sections.all(again)));
    }

    private static boolean hasOtherWord(Judgement judgement) {
        for (Stated place : judgement.places()) {
            if (!wordOf(judgement, place).equals(judgement.word())) {
                return true;
            }
        }
        return false;
    }

    private static String wordOf(Judgement judgement, Stated place) {
        return place.word().isEmpty() ? judgement.word() : place.word();
    }

    /** How it is put there; with its word where that differs between the places. */
    private String said(Judgement judgement, Stated place, boolean byWord) {
        String word = typography.quoted(OneLine.of(wordOf(judgement, place)));
        if (OneLine.of(place.words()).isEmpty()) {
            return word;
        }
        String words = typography.quoted(OneLine.of(place.words()));
        return byWord ? wording.phrase(SECTION, "word-in-words", word, words) : words;
    }

    /** What it came through: besides the intervention, instead of it, or, where nothing is said of that, only what. */
    private Optional<String> contribution(Judgement judgement) {
        List<String> contributors = new ArrayList<>();
        for (String id : judgement.contributors()) {
            contributors.add(typography.quoted(OneLine.orElse(evaluation.theory().labelOf(id), id)));
        }
        String through = typography.list(contributors);
        Contribution said = judgement.contribution() == null ? contributionOf(judgement.word()) : judgement.contribution();
        if (judgement.contribution() == null) {
            String code = said == null || said == Contribution.UNKNOWN ? "contributors" : said.isNot() ? "contributors-instead" : "contributors-too";
            return through.isEmpty() ? Optional.empty() : Optional.of(wording.phrase(SECTION, code, through));
        }
        String word = wording.word("contribution", judgement.contribution());
        boolean isAlso = said == Contribution.PARTLY || said == Contribution.THROUGH_INTERVENTION;
        return Optional.of(through.isEmpty() ? wording.phrase(SECTION, "contribution", word)
                : wording.phrase(SECTION, isAlso ? "contribution-also" : "contribution-through", word, through));
    }

    /** What the evaluator's word says of it; null if nothing. */
    private Contribution contributionOf(String word) {
        for (JudgementWord known : evaluation.judgementWords()) {
            if (known.word().equals(word)) {
                return known.contribution();
            }
        }
        return null;
    }
}
