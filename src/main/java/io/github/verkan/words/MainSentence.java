package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.MiddleReason;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The sentence that says the verdict: its headline, and why it is so. */
final class MainSentence {

    private final Told told;
    private final Verdict verdict;
    private final Wording wording;

    MainSentence(Told told) {
        this.told = told;
        this.verdict = told.verdict;
        this.wording = told.wording;
    }

    String words() {
        String headline = VerdictPhrases.of(told.assessment.settings(), wording.language())
                .headline(told.set, verdict.status(), verdict.grade());
        boolean isWithoutGrade = verdict.status() == Status.NOT_ASSESSABLE || verdict.status() == Status.NOT_GRADED;
        if (isWithoutGrade && verdict.reason() != null) {
            return headline + "; " + clause(verdict.reason());
        } else if (verdict.status() == Status.TOO_EARLY && verdict.reason() != null) {
            return headline + "; " + tooEarly(verdict.reason());
        } else if (verdict.grade() == null || verdict.status() == Status.DIVERGING) {
            return headline;
        }
        return isUnanimous() ? according(headline) : withMiddleReason(headline);
    }

    private String tooEarly(Reason reason) {
        return new DueDate(told).words().orElseGet(() -> clause(reason));
    }

    /**
     * The reason as a clause, in the words of the kind of element where these differ; a method of somebody's own may give one that has none, then its word
     * stands.
     */
    private String clause(Reason reason) {
        String ofKind = reason.code() + "-" + told.set.code();
        return wording.has("reason-clause", ofKind) ? wording.word("reason-clause", ofKind)
                : wording.word(wording.has("reason-clause", reason.code()) ? "reason-clause" : "reason", reason);
    }

    /** Whether several sources all say the very grade of an assessed verdict: fully, in part, or not at all. */
    private boolean isUnanimous() {
        Grade grade = verdict.grade();
        if (verdict.status() != Status.ASSESSED || verdict.counts().voices() < 2) {
            return false;
        } else if (told.isHighest(grade)) {
            return allSay(Degree.ONE);
        } else if (told.isLowest(grade)) {
            return allSay(Degree.ZERO);
        }
        return verdict.middle() == MiddleReason.STRENGTH && grade.equals(told.scale().nearest(Degree.HALF)) && allSay(Degree.HALF);
    }

    /** Whether every statement that counts says just this. */
    private boolean allSay(Degree degree) {
        Deque<Explanation> nodes = new ArrayDeque<>(List.of(verdict.explanation()));
        boolean any = false;
        while (!nodes.isEmpty()) {
            Explanation node = nodes.pop();
            if (node instanceof Citation citation && citation.counts()) {
                if (!citation.says().equals(degree.toString())) {
                    return false;
                }
                any = true;
            }
            node.children().forEach(nodes::push);
        }
        return any;
    }

    private String according(String headline) {
        return wording.phrase("according", verdict.counts().withoutView().isEmpty() ? "all" : "all-with-view", headline);
    }

    /** Every grade in the middle carries its reason, unless a sentence of its own says it. */
    private String withMiddleReason(String headline) {
        MiddleReason middle = verdict.middle();
        boolean saidElsewhere = has(Flag.Kind.HELD_DOWN)
                || middle == MiddleReason.MIXED && (has(Flag.Kind.DISSENT) || has(Flag.Kind.ACCOUNTS_DIVERGE));
        if (middle == null || saidElsewhere) {
            return headline;
        }
        Counts counts = verdict.counts();
        boolean tells = !counts.partly().isEmpty() || !counts.yes().isEmpty() && !counts.no().isEmpty();
        return headline + "; " + (middle == MiddleReason.STRENGTH && tells ? answers(counts) : wording.word("middle-clause", middle));
    }

    private boolean has(Flag.Kind kind) {
        return verdict.flag(kind).isPresent();
    }

    /** How many answer what: "två källor svarar ja och en delvis". */
    private String answers(Counts counts) {
        if (counts.voices() == 1) {
            return wording.phrase("answers", "alone", wording.word("voice-value", VoiceValue.PARTLY));
        }
        List<String> sides = new ArrayList<>();
        add(sides, VoiceValue.YES, counts.yes().size());
        add(sides, VoiceValue.PARTLY, counts.partly().size());
        add(sides, VoiceValue.NO, counts.no().size());
        return told.typography.list(sides);
    }

    private void add(List<String> sides, VoiceValue value, int count) {
        if (count > 0) {
            String form = !sides.isEmpty() ? "more" : count == 1 ? "one" : "many";
            sides.add(wording.phrase("answers", form, told.typography.inWords(count), wording.word("voice-value", value)));
        }
    }
}
