package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence for each flag of a verdict. */
final class FlagSentences {

    private static final String SECTION = "flag-sentence";

    private final Told told;
    private final Verdict verdict;
    private final Wording wording;

    FlagSentences(Told told) {
        this.told = told;
        this.verdict = told.verdict;
        this.wording = told.wording;
    }

    /** That accounts diverge among the few who were heard. */
    Optional<String> accountsDiverge() {
        return verdict.flag(Flag.Kind.ACCOUNTS_DIVERGE).isEmpty() ? Optional.empty() : Optional.of(wording.word(SECTION, Flag.Kind.ACCOUNTS_DIVERGE));
    }

    /** All other flags, in their order. */
    List<String> others() {
        List<String> sentences = new ArrayList<>();
        for (Flag flag : verdict.flags()) {
            String sentence = sentence(flag);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private String sentence(Flag flag) {
        List<String> ids = flag.ids();
        return switch (flag.kind()) {
            case MEMBERS_APART, ACCOUNTS_DIVERGE -> "";
            case IN_PARTICULAR -> new MembersSentences(told).inParticular(ids);
            case MEMBER_NOT_HEARD -> wording.phrase(SECTION, "member-not-heard", told.labels(ids));
            case DISSENT -> wording.phrase(SECTION, ids.size() == 1 ? "dissent" : "dissents", told.speakers.sayers(ids, voicesBut(ids)));
            case INTERNAL_CONFLICT -> wording.phrase(SECTION, "internal-conflict", told.speakers.sayers(ids, voicesBut(ids)));
            case BETWEEN_GRADES -> wording.phrase(SECTION, "between-grades", grade(ids, 0), grade(ids, 1));
            case PART_NOT_ASSESSED -> new PartSentences(told).arePrinted() ? ""
                    : wording.phrase(SECTION, ids.size() == 1 ? "part-not-assessed" : "parts-not-assessed", told.quoted(ids));
            case GAP -> gap(ids);
            case HELD_DOWN -> wording.phrase(SECTION, "held-down", told.quoted(ids));
            case SUBGROUPS_ONLY -> subgroupsOnly(ids);
            case COVERAGE_UNKNOWN, RIVAL_CAUSES -> isSaidOverall(flag) ? "" : wording.phrase(SECTION, flag.kind().code(), told.quoted(ids));
            case GOOD_BEFORE -> new GoodBefore(told, flag).sentence();
            case RECONSIDERED_FOR -> reconsidered(ids);
            case BASELINE_MISSING, VALUE_UNREAD -> wording.phrase(SECTION, flag.kind().code(), told.figures(ids));
            case SELF_REPORT -> wording.word(SECTION, verdict.counts().voices() == 1 ? "self-report-one" : "self-report");
            case INDIRECT, N_MISSING, HEDGED, EVALUATOR_ONLY, COMPLETE_COUNT -> wording.word(SECTION, flag.kind());
        };
    }

    /** For whom, and in which parts, the goal is not taken as it stands. */
    private String reconsidered(List<String> ids) {
        List<String> parts = new ArrayList<>();
        List<String> whom = new ArrayList<>();
        for (String id : ids) {
            if (told.theory().element(id).isPresent()) {
                parts.add(id);
            } else {
                whom.add(told.labelOrCycle(id));
            }
        }
        List<String> said = new ArrayList<>();
        if (!whom.isEmpty()) {
            said.add(wording.phrase(SECTION, whom.size() == 1 ? "reconsidered-for-one" : "reconsidered-for", told.typography.list(whom)));
        }
        if (!parts.isEmpty()) {
            said.add(wording.phrase(SECTION, parts.size() == 1 ? "reconsidered-part" : "reconsidered-parts", told.quoted(parts)));
        }
        return String.join("; ", said);
    }

    /** What is said of all need not be said again of each. */
    private boolean isSaidOverall(Flag flag) {
        Verdict overall = verdict.scope().isOverall() ? null : told.assessment.verdict(verdict.element(), Scope.OVERALL).orElse(null);
        Flag ofAll = overall == null ? null : overall.flag(flag.kind()).orElse(null);
        return ofAll != null && ofAll.ids().containsAll(flag.ids());
    }

    /** What holds for the subgroups that alone were spoken of, and that nothing is known of the rest. */
    private String subgroupsOnly(List<String> ids) {
        List<Verdict> graded = new ArrayList<>();
        for (String id : ids) {
            Verdict its = told.assessment.verdict(verdict.element(), Scope.ofSubgroup(id)).orElse(null);
            if (its != null && verdict.scope().isOverall() && its.grade() != null) {
                graded.add(its);
            }
        }
        String said = graded.size() == ids.size() ? wording.phrase(SECTION, "subgroups-only-graded", new MembersSentences(told).byGrade(graded))
                : wording.phrase(SECTION, "subgroups-only-named", told.quoted(ids));
        return wording.phrase(SECTION, "subgroups-only", said);
    }

    /** The gaps by their reasons, each once; a row without one is about what could not be found out. */
    private String gap(List<String> ids) {
        Set<GapReason> given = EnumSet.noneOf(GapReason.class);
        boolean isAnyWithout = false;
        for (String id : ids) {
            EvidenceItem row = told.items.get(id);
            if (row != null && row.gap().isPresent()) {
                given.add(row.gap().get());
            }
            isAnyWithout |= row != null && row.gap().isEmpty();
        }
        List<String> reasons = new ArrayList<>();
        for (GapReason reason : given) {
            reasons.add(wording.word("reason-clause", reason));
        }
        if (isAnyWithout) {
            reasons.add(wording.word("reason-clause", "not-found-out"));
        }
        int number = Math.max(1, reasons.size());
        String gaps = wording.phrase(SECTION, number == 1 ? "gap" : "gaps", told.typography.inWords(number));
        return reasons.isEmpty() ? gaps : gaps + ": " + told.typography.list(reasons);
    }

    private List<String> voicesBut(List<String> ids) {
        Counts counts = verdict.counts();
        List<String> voices = new ArrayList<>();
        for (String id : Speakers.both(Speakers.both(counts.yes(), counts.partly()), counts.no())) {
            if (!ids.contains(id)) {
                voices.add(id);
            }
        }
        return voices;
    }

    private String grade(List<String> codes, int place) {
        String code = place < codes.size() ? codes.get(place) : "";
        Optional<Grade> grade = told.scale().byCode(code);
        return told.typography.quoted(grade.isEmpty() ? OneLine.of(code) : told.grades.word(told.set, grade.get()));
    }
}
