package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Who was heard on something, for a table: the perspectives, and how many sources there are. */
final class HeardWords {

    private final Speakers speakers;
    private final Wording wording;
    private final Typography typography;

    HeardWords(Assessment assessment, Language language) {
        this.speakers = new Speakers(assessment.evaluation(), language);
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** For example "medarbetare och projektledare (5 källor)"; a word where nobody was. */
    String of(Verdict verdict) {
        Counts counts = verdict.counts();
        if (counts.voices() == 0) {
            return wording.word("document", "nobody-heard");
        } else if (verdict.flag(Flag.Kind.EVALUATOR_ONLY).isPresent()) {
            return wording.word("document", "evaluator-heard");
        }
        List<String> heard = new ArrayList<>(counts.perspectives());
        String who = heard.isEmpty() ? wording.word("report", "no-perspective") : speakers.perspectives(heard);
        return wording.phrase("document", counts.voices() == 1 ? "heard-one" : "heard-many", who, typography.number(counts.voices()));
    }
}
