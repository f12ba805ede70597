package io.github.verkan.words;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.theory.Scope;
import java.util.List;

/** The evaluator's own judgements in sentences, in the evaluator's words. They stand beside the computed verdicts. Immutable. */
public final class JudgementSentences {

    private final Evaluation evaluation;
    private final Wording wording;
    private final Typography typography;

    private JudgementSentences(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * The judgements of an evaluation.
     *
     * @param evaluation the evaluation
     * @param language the language of what is not the evaluator's own words
     * @return the sentences
     */
    public static JudgementSentences of(Evaluation evaluation, Language language) {
        return new JudgementSentences(evaluation, language);
    }

    /**
     * The scopes in which the evaluator judged an element.
     *
     * @param element the id of the element
     * @return each once, in the author's order
     */
    public List<Scope> scopes(String element) {
        return evaluation.judgements().stream().filter(judgement -> judgement.element().equals(element)).map(Judgement::scope).distinct()
                .toList();
    }

    /**
     * The judgements on an element in a scope.
     *
     * @param element the id of the element
     * @param scope the scope
     * @return for example {@code ”Delvis” (avsnitt 2.1.5). Avsnitt 3.1 ger ett starkare omdöme.}; empty if the evaluator made none
     */
    public List<String> on(String element, Scope scope) {
        return evaluation.judgements().stream().filter(judgement -> judgement.element().equals(element) && judgement.scope().equals(scope))
                .map(this::text).toList();
    }

    private String text(Judgement judgement) {
        String word = typography.quoted(typography.capital(OneLine.of(judgement.word())));
        if (judgement.prognosis()) {
            word = word + ", " + wording.word("report", "prognosis");
        }
        String section = judgement.places().isEmpty() ? "" : OneLine.of(judgement.places().get(0).section());
        String head = typography.sentence(section.isEmpty() ? word : wording.phrase("report", "with-section", word, section));
        String reason = OneLine.of(judgement.grounds().reason());
        return reason.isEmpty() ? head : head + " " + typography.sentence(reason);
    }
}
