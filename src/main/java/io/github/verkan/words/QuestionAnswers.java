package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.theory.EvaluationQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the evidence answers to the questions of the evaluation, in short: elements on which it shows the same are told of together. Immutable. */
public final class QuestionAnswers {

    private final Assessment assessment;
    private final ConclusionSentences conclusions;
    private final Language language;

    private QuestionAnswers(Assessment assessment, ConclusionSentences conclusions, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.conclusions = Objects.requireNonNull(conclusions, "conclusions");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * The answers of an assessment.
     *
     * @param assessment the assessment
     * @param conclusions its conclusions in the same language
     * @param language the language
     * @return the answers
     */
    public static QuestionAnswers of(Assessment assessment, ConclusionSentences conclusions, Language language) {
        return new QuestionAnswers(assessment, conclusions, language);
    }

    /**
     * The answer to a question.
     *
     * @param question the question
     * @return for each grade in turn the elements that have it, then the prospects of what is too early to judge; empty where the question is tied to no element
     */
    public List<String> to(EvaluationQuestion question) {
        Typography typography = Typography.in(language);
        Wording wording = Wording.in(language);
        List<String> said = new ArrayList<>();
        for (AlikeVerdicts group : AlikeVerdicts.of(assessment, question.about(), language)) {
            said.add(typography.sentence(wording.phrase("case", "shown", group.label(), group.names())));
        }
        Set<String> about = new LinkedHashSet<>(question.about());
        said.addAll(conclusions.about(MainFinding.Kind.PROSPECTS, about));
        return said;
    }
}
