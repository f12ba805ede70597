package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A verdict in sentences, as a report would say it: first where the parties lie far apart; then the verdict itself with what "partly"
 * means; then who was heard, who differs, what limits the evidence, and whether it came through the intervention. No sentence says more
 * than the verdict does. One of the sentences begins with the phrase of {@link VerdictPhrases#headline}, so that the wording leads back
 * to the codes. Immutable.
 */
public final class VerdictSentences {

    private final Assessment assessment;
    private final Language language;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();

    private VerdictSentences(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.language = Objects.requireNonNull(language, "language");
        for (EvidenceItem item : assessment.evaluation().evidence().items()) {
            items.put(item.id(), item);
        }
    }

    /**
     * The sentences of an assessment.
     *
     * @param assessment the assessment that the verdicts belong to
     * @param language the language
     * @return the sentences
     */
    public static VerdictSentences of(Assessment assessment, Language language) {
        return new VerdictSentences(assessment, language);
    }

    /**
     * A verdict as one text. A verdict in a narrower scope begins with the scope's name and a colon.
     *
     * @param verdict a verdict of the assessment
     * @return the sentences, joined by spaces
     */
    public String text(Verdict verdict) {
        String text = String.join(" ", sentences(verdict));
        if (verdict.scope().isOverall()) {
            return text;
        }
        int first = text.codePointAt(0);
        String lower = Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
        return Typography.in(language).capital(ScopeWords.of(assessment.evaluation(), language).label(verdict.scope())) + ": " + lower;
    }

    /**
     * A verdict in sentences, without its scope.
     *
     * @param verdict a verdict of the assessment
     * @return at least one sentence, each with a capital first and one full stop
     */
    public List<String> sentences(Verdict verdict) {
        Told told = new Told(assessment, verdict, language, items);
        FlagSentences flags = new FlagSentences(told);
        PartSentences parts = new PartSentences(told);
        List<String> said = new ArrayList<>();
        addIfAny(said, new MembersSentences(told).apart());
        said.add(new MainSentence(told).words());
        ReconsideredSentences reconsidered = new ReconsideredSentences(told);
        said.addAll(reconsidered.words());
        addIfAny(said, parts.grades());
        addIfAny(said, new HeardSentence(told).words());
        if (verdict.status() == Status.DIVERGING || verdict.flag(Flag.Kind.ACCOUNTS_DIVERGE).isPresent()) {
            addIfAny(said, flags.accountsDiverge());
            addIfAny(said, told.speakers.sides(verdict.counts(), 2));
        } else if (verdict.status() == Status.NOT_GRADED) {
            addIfAny(said, told.speakers.sides(verdict.counts(), 1));
        }
        said.addAll(flags.others());
        said.addAll(reconsidered.ofSome());
        addIfAny(said, ContributionSentence.of(told));
        addIfAny(said, new FigureSentence(told).words());
        addIfAny(said, new NotCountedSentence(told).words());
        return List.copyOf(told.typography.sentences(said));
    }

    private static void addIfAny(List<String> said, Optional<String> sentence) {
        if (sentence.isPresent()) {
            said.add(sentence.get());
        }
    }
}
