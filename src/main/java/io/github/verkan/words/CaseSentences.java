package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Audience;
import io.github.verkan.evaluation.Concept;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Limitation;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evaluation.Reply;
import io.github.verkan.evaluation.Sustainment;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Problem;
import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around the verdicts in a case, in sentences: the problem, the questions with what the evidence shows of what they are about, what becomes of the
 * results, recommendations, and the parties' replies. Immutable.
 */
public final class CaseSentences {

    private static final String SECTION = "case";

    private final Assessment assessment;
    private final Evaluation evaluation;
    private final Language language;
    private final Map<String, String> audiences = new LinkedHashMap<>();
    private final Wording wording;
    private final Typography typography;

    private CaseSentences(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.evaluation = assessment.evaluation();
        this.language = language;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        for (Audience audience : evaluation.audiences()) {
            audiences.putIfAbsent(audience.id(), audience.label());
        }
    }

    /**
     * The sentences of an assessed case.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the sentences
     */
    public static CaseSentences of(Assessment assessment, Language language) {
        return new CaseSentences(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"));
    }

    /**
     * What the case was coded from, by whom and for whom.
     *
     * @return one sentence for each thing that is said; empty for nothing
     */
    public List<String> frame() {
        List<String> said = new ArrayList<>();
        Publication publication = evaluation.publication();
        add(said, "publication", OneLine.of(publication.title()));
        add(said, "authors", list(publication.authors()));
        add(said, "genre", OneLine.of(publication.genre()));
        add(said, "approaches", list(publication.approaches()));
        String start = dateOf(evaluation.interventionStart());
        String end = dateOf(evaluation.interventionEnd());
        if (!start.isEmpty() && !end.isEmpty()) {
            said.add(sentence(wording.phrase(SECTION, "period", start, end)));
        } else {
            add(said, "period-from", start);
            add(said, "period-to", end);
        }
        for (Audience.Rank rank : Audience.Rank.values()) {
            List<String> labels = new ArrayList<>();
            for (Audience audience : evaluation.audiences()) {
                if (audience.rank() == rank) {
                    labels.add(audience.label());
                }
            }
            add(said, "audience-" + rank.code(), list(labels));
        }
        return said;
    }

    private String dateOf(Optional<LocalDate> day) {
        return day.isEmpty() ? "" : typography.date(day.get());
    }

    private void add(List<String> said, String code, String text) {
        if (!text.isEmpty()) {
            said.add(sentence(wording.phrase(SECTION, code, text)));
        }
    }

    private String list(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            if (!OneLine.of(text).isEmpty()) {
                lines.add(OneLine.of(text));
            }
        }
        return typography.list(lines);
    }

    private String sentence(String text) {
        return typography.sentence(text);
    }

    /**
     * The problem, and what the theory has against each cause of it.
     *
     * @return empty if the theory names no problem
     */
    public List<String> problem() {
        Problem problem = evaluation.theory().problem();
        List<String> said = new ArrayList<>();
        if (!OneLine.of(problem.statement()).isEmpty()) {
            said.add(sentence(OneLine.of(problem.statement())));
        }
        for (Cause cause : problem.causes()) {
            String answers = named(cause.answeredBy());
            said.add(sentence(answers.isEmpty() ? wording.phrase(SECTION, "cause-unanswered", OneLine.of(cause.label()))
                    : wording.phrase(SECTION, "cause", OneLine.of(cause.label()), answers)));
        }
        for (Consequence consequence : problem.consequences()) {
            said.add(sentence(wording.phrase(SECTION, "consequence", OneLine.of(consequence.label()))));
        }
        return said;
    }

    /** An element by id and short label. */
    private String named(String id) {
        Element element = evaluation.theory().element(id).orElse(null);
        String label = element == null ? evaluation.theory().labelOf(id) : element.shortLabel();
        return OneLine.of(id) + " " + typography.quoted(OneLine.orElse(label, id));
    }

    private String named(List<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(named(id));
        }
        return typography.list(names);
    }

    /**
     * The questions, the main one first.
     *
     * @return in the author's order otherwise
     */
    public List<EvaluationQuestion> questions() {
        List<EvaluationQuestion> questions = new ArrayList<>();
        List<EvaluationQuestion> others = new ArrayList<>();
        for (EvaluationQuestion question : evaluation.theory().questions()) {
            (question.main() ? questions : others).add(question);
        }
        questions.addAll(others);
        return questions;
    }

    /**
     * What the evidence shows of each element that a question is about.
     *
     * @param question the question
     * @return for example {@code M4 ”Strukturer”: delvis uppnått}; empty if it is tied to no element
     */
    public List<String> shown(EvaluationQuestion question) {
        List<String> shown = new ArrayList<>();
        for (String id : question.about()) {
            Verdict verdict = assessment.verdict(id, Scope.OVERALL).orElse(null);
            if (verdict != null) {
                shown.add(wording.phrase(SECTION, "shown", named(id), VerdictPhrases.of(assessment.settings(), language)
                        .label(WordSet.of(evaluation.theory(), id), verdict.status(), verdict.grade())));
            }
        }
        return shown;
    }

    /**
     * What becomes of a result.
     *
     * @param sustainment the result
     * @return one text, for example {@code Möten 2–3 gånger per år: implementerat. Förutsättning: …}
     */
    public String text(Sustainment sustainment) {
        String result = OneLine.of(sustainment.result());
        String head = sustainment.scope().isOverall() ? result
                : wording.phrase("figure", "about", result, ScopeWords.of(evaluation, language).label(sustainment.scope()));
        List<String> said = new ArrayList<>();
        said.add(wording.phrase(SECTION, "shown", head, wording.word("sustained", sustainment.status())));
        if (!OneLine.of(sustainment.soFar()).isEmpty()) {
            said.add(wording.phrase(SECTION, "so-far", OneLine.of(sustainment.soFar())));
        }
        if (!OneLine.of(sustainment.condition()).isEmpty()) {
            said.add(wording.phrase("judgement", "condition", OneLine.of(sustainment.condition())));
        }
        return inSection(said, sustainment.section());
    }

    /**
     * A recommendation.
     *
     * @param recommendation the recommendation
     * @return one text: to whom, what, and what it answers
     */
    public String text(Recommendation recommendation) {
        String to = addressees(recommendation);
        String text = OneLine.of(recommendation.text());
        String form = "recommendation-" + recommendation.form().code();
        return answering(recommendation, to.isEmpty() ? wording.phrase(SECTION, form, text) : wording.phrase(SECTION, form + "-to", to, text));
    }

    /**
     * Those to whom a recommendation is made.
     *
     * @param recommendation the recommendation
     * @return their names in a row; empty if it is made to nobody in particular
     */
    public String addressees(Recommendation recommendation) {
        List<String> to = new ArrayList<>();
        for (String id : recommendation.to()) {
            String audience = audiences.get(id);
            to.add(OneLine.orElse(audience == null ? evaluation.theory().labelOf(id) : audience, id));
        }
        to.add(OneLine.of(recommendation.addressee()));
        return list(to);
    }

    /**
     * A recommendation as it is said to its addressees.
     *
     * @param recommendation the recommendation
     * @return one text: what, and what it answers
     */
    public String toAddressee(Recommendation recommendation) {
        return answering(recommendation, OneLine.of(recommendation.text()));
    }

    private String answering(Recommendation recommendation, String text) {
        List<String> said = new ArrayList<>(List.of(text));
        if (!recommendation.answers().isEmpty()) {
            said.add(wording.phrase(SECTION, "about", named(recommendation.answers())));
        }
        if (!OneLine.of(recommendation.inSummary()).isEmpty()) {
            said.add(wording.phrase(SECTION, "in-summary", OneLine.of(recommendation.inSummary())));
        }
        return inSection(said, recommendation.section());
    }

    /**
     * A limitation, with what it concerns and where the evaluation says so.
     *
     * @param limitation the limitation
     * @return one text
     */
    public String text(Limitation limitation) {
        List<String> said = new ArrayList<>(List.of(OneLine.of(limitation.text())));
        List<String> concerns = new ArrayList<>();
        for (String id : limitation.concerns()) {
            concerns.add(concerned(id));
        }
        if (!concerns.isEmpty()) {
            said.add(wording.phrase(SECTION, "about", typography.list(concerns)));
        }
        return inSection(said, limitation.section());
    }

    /** An element or link as elsewhere; a source by its name; a row by its id. */
    private String concerned(String id) {
        boolean isInTheory = evaluation.theory().element(id).isPresent() || !evaluation.theory().labelOf(id).equals(id);
        if (isInTheory) {
            return named(id);
        }
        Source source = evaluation.evidence().sources().byId(id).orElse(null);
        return source == null ? OneLine.of(id) : typography.quoted(OneLine.orElse(source.name(), id));
    }

    /**
     * What a word means here, and where that is from.
     *
     * @param concept the concept
     * @return one sentence
     */
    public String text(Concept concept) {
        String text = wording.phrase(SECTION, "shown", typography.quoted(OneLine.of(concept.term())), OneLine.of(concept.definition()));
        return sentence(new Sections(language).aside(text, OneLine.of(concept.basis())));
    }

    private String inSection(List<String> said, String section) {
        if (!OneLine.of(section).isEmpty()) {
            said.add(wording.phrase(SECTION, "section", new Sections(language).of(section)));
        }
        return String.join(" ", typography.sentences(said));
    }

    /**
     * What a party answered to the report, or that it did not.
     *
     * @param reply the reply
     * @return one text
     */
    public String text(Reply reply) {
        String party = OneLine.orElse(evaluation.theory().labelOf(reply.actor()), reply.actor());
        List<String> said = new ArrayList<>();
        if (!reply.answered()) {
            said.add(wording.phrase(SECTION, "no-reply", party));
        } else {
            String date = typography.when(reply.date());
            said.add(date.isEmpty() ? wording.phrase(SECTION, "reply", party) : wording.phrase(SECTION, "reply-on", party, date));
        }
        if (!OneLine.of(reply.text()).isEmpty()) {
            said.add(OneLine.of(reply.text()));
        }
        if (!reply.about().isEmpty()) {
            said.add(wording.phrase(SECTION, "about", named(reply.about())));
        }
        return inSection(said, "");
    }
}
