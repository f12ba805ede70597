package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.ChainCount;
import io.github.verkan.coverage.Need;
import io.github.verkan.coverage.OpenQuestion;
import io.github.verkan.coverage.OpenQuestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What evidence would settle the most: the open questions that most chains of the theory run over, with what would settle each. Questions on which as much
 * hangs, and which the same would settle, are told of together. Immutable.
 */
public final class OpenQuestionSentences {

    /** So many paragraphs at most; what further questions there are is said in a number. */
    public static final int MOST_TOLD = 8;

    private static final String SECTION = "open-question";

    private final Wording wording;
    private final Typography typography;
    private final ThingNames names;
    private final List<String> places;

    /** What questions that are told of together have in common. */
    private record Shared(ChainCount chains, List<String> finalEffects, List<String> needs) {}

    private OpenQuestionSentences(Assessment assessment, Language language) {
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.names = new ThingNames(assessment, language);
        this.places = List.copyOf(assessment.evaluation().theory().targets());
    }

    /**
     * The open questions of an assessment in sentences.
     *
     * @param assessment the assessment
     * @param language the language
     * @return a sentence that says what follows; what can be found out now, most chains first, at most {@link #MOST_TOLD} paragraphs; then what has to be
     *     waited for; empty if nothing is open
     */
    public static List<String> of(Assessment assessment, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        return new OpenQuestionSentences(assessment, Objects.requireNonNull(language, "language")).sentences(OpenQuestions.of(assessment));
    }

    private List<String> sentences(List<OpenQuestion> questions) {
        Map<Shared, List<String>> together = new LinkedHashMap<>();
        Map<Optional<LocalDate>, List<String>> waiting = new LinkedHashMap<>();
        for (OpenQuestion question : questions) {
            if (question.isToBeWaitedFor()) {
                waiting.computeIfAbsent(question.need(Need.Kind.WAIT).flatMap(Need::fromIfSaid), key -> new ArrayList<>()).add(question.about());
            } else {
                together.computeIfAbsent(shared(question), key -> new ArrayList<>()).add(question.about());
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!together.isEmpty()) {
            sentences.add(typography.sentence(wording.word(SECTION, "intro")));
        }
        int untold = 0;
        for (Map.Entry<Shared, List<String>> entry : together.entrySet()) {
            if (sentences.size() <= MOST_TOLD) {
                sentences.add(sentence(entry.getKey(), entry.getValue()));
            } else {
                untold += entry.getValue().size();
            }
        }
        if (untold > 0) {
            sentences.add(phrase(untold == 1 ? "further-one" : "further", typography.inWords(untold)));
        }
        // Elements before links, as nobody can follow up a link whose ends are not there yet.
        waiting.values().forEach(ids -> ids.sort(Comparator.comparing(places::indexOf)));
        waiting.forEach((from, ids) -> sentences.add(from.map(day -> phrase("wait-from", names.some(ids), typography.date(day)))
                .orElseGet(() -> phrase("wait", names.some(ids)))));
        return sentences;
    }

    private Shared shared(OpenQuestion question) {
        List<String> others = question.finalEffects().stream().filter(id -> !id.equals(question.about())).toList();
        return new Shared(question.chains(), others, question.needs().stream().map(need -> wording.word("need", need.kind())).distinct().toList());
    }

    private String sentence(Shared shared, List<String> about) {
        String many = about.size() == 1 ? "" : "-many";
        long chains = shared.chains().number();
        String number = chains == 1 ? wording.word(SECTION, "one-chain") : wording.phrase(SECTION, shared.chains().atLeast() ? "at-least" : "chains",
                chains <= Integer.MAX_VALUE ? typography.inWords((int) chains) : typography.number(chains));
        String needs = typography.list(shared.needs());
        if (chains == 0) {
            return phrase("no-chain", names.some(about), needs);
        }
        String question = phrase("question" + many, names.some(about), number, needs);
        return shared.finalEffects().isEmpty() ? question : question + " " + phrase("rests" + many, names.some(shared.finalEffects()));
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
